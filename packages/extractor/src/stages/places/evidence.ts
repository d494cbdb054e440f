// What tells the place of a page: host, the portal's frame, headline, text.
import { nameKey, type Unit, type UnitEra, type UnitLevel } from '@giaoban/resources';
import type { Document } from '../../document/document.ts';
import { viewsOf } from '../../matching/rule-compiler.ts';
import { type HostPlaces, hostPlaces } from './host-places.ts';
import { type NamedPlace, scanPlaces } from './scan-places.ts';

/** A named place together with the name as written. */
export interface Quoted extends NamedPlace {
  readonly name: string;
}

export interface Evidence {
  readonly host: HostPlaces;
  /** Keys of the names in the host: "longthanhdong". */
  readonly labels: readonly string[];
  /** The places that lines of the frame name as the portal's own: "Cổng thông tin điện tử huyện Quế Phong". */
  readonly owner: readonly Quoted[];
  /** Places of the frame's addresses and behind the owner: they tell the province. */
  readonly address: readonly Quoted[];
  readonly title: readonly Quoted[];
  readonly text: readonly Quoted[];
}

/** Lines that say where the office stands: the commune of its street is not the page's. */
const ADDRESS =
  /^(?:-? ?(?:trụ sở|địa chỉ|đ\/c|tòa soạn|điện thoại|đt|email|số \d|đường )|.{0,12}(?:trụ sở|địa chỉ) ?:)/u;
const COMMUNE_FIRST = /^(?:xã|phường|thị trấn|thôn|bản|ấp|khối|tổ|khu) /u;

/** @param text places named in the document's text */
export function gatherEvidence(document: Document, text: readonly NamedPlace[]): Evidence {
  const { page } = document;
  const owner: Quoted[] = [];
  const address: Quoted[] = [];
  const titleKey = nameKey(page.title ?? '');
  for (const line of page.chrome.split('\n')) {
    const views = viewsOf(line);
    const { folded } = views;
    const places = scanPlaces(views, { bare: ['province'], unknown: true }).map((place) => quote(place, line));
    if (places.length === 0) continue;
    // The page's `<title>` stands in the frame too: its headline part speaks of the article.
    const repeats = titleKey !== '' && nameKey(line).startsWith(titleKey);
    const first = places.findIndex(({ span }) => !repeats || !titleKey.startsWith(nameKey(line.slice(0, span.end))));
    if (first === -1) continue;
    if (ADDRESS.test(folded) || (COMMUNE_FIRST.test(folded) && line !== line.toUpperCase())) address.push(...places);
    else {
      owner.push(places[first]!);
      address.push(...places.slice(first + 1));
    }
  }
  return {
    host: hostPlaces(page.url),
    labels: (page.host ?? '').split('.').map((label) => label.replaceAll('-', '')),
    owner,
    address,
    title:
      page.title === null
        ? []
        : scanPlaces(viewsOf(page.title), { bare: ['province', 'district', 'commune'], unknown: true }).map((place) =>
            quote(place, page.title!),
          ),
    text: text.map((place) => quote(place, document.text)),
  };
}

function quote(place: NamedPlace, of: string): Quoted {
  return { ...place, name: of.slice(place.span.start, place.span.end) };
}

/** A district or commune that the page is about; without a unit where the gazetteer does not know the name. */
export interface Choice {
  readonly name: string;
  readonly unit: Unit | null;
}

/** Units of the level and era among those given. */
export function unitsOf(units: readonly Unit[], level: UnitLevel, era: UnitEra): Unit[] {
  return [...new Set(units)].filter((unit) => unit.level === level && unit.era === era);
}
