// What a page is about: province, district and commune by host, frame, headline and text, with the names of its day.
import type { Place } from '@giaoban/records';
import { loadGazetteer, provinceNow, type Unit, type UnitEra, type UnitLevel } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import type { Document } from '../../document/document.ts';
import { hostPlaces } from './host-places.ts';
import { type NamedPlace, scanPlaces } from './scan-places.ts';

const REFORM = '2025-07-01';
/** Lines of the frame that say where the office stands: the commune of its street is not the page's. */
const ADDRESS =
  /^(?:-? ?(?:trụ sở|địa chỉ|đ\/c|tòa soạn|điện thoại|đt|email|số \d|đường )|.{0,12}(?:trụ sở|địa chỉ) ?:)/u;

/** A place with the text that it is named in. */
type Quoted = NamedPlace & { readonly of: string };

interface Evidence {
  readonly title: readonly NamedPlace[];
  readonly owner: readonly Quoted[];
  readonly address: readonly NamedPlace[];
  readonly text: readonly NamedPlace[];
  readonly host: ReturnType<typeof hostPlaces>;
}

/** The place of a page; all null where page and address tell none. @param text places named in the document's text */
export function pagePlace(document: Document, text: readonly NamedPlace[]): Place {
  const evidence = gather(document, text);
  const era = eraOf(document, evidence);
  const province = chooseProvince(evidence, era, document.reference);
  const lower = province === null ? chooseWithoutProvince(evidence, era) : chooseLower(evidence, era, province);
  const top =
    province ??
    ((lower.district ?? lower.commune) ? loadGazetteer().provinceOf((lower.district ?? lower.commune)!) : null);
  const most = lower.commune ?? lower.district ?? top;
  const named = [
    ...evidence.owner,
    ...evidence.title.map((place) => ({ ...place, of: document.page.title! })),
    ...text.map((place) => ({ ...place, of: document.text })),
  ];
  return {
    province: top?.name ?? null,
    district: lower.district && spelling(lower.district, named),
    commune: lower.commune && spelling(lower.commune, named),
    type: most?.level ?? null,
    code: most?.key ?? null,
    era: most === null ? null : era === 'after' ? 'after' : 'before-2025-07',
  };
}

function gather(document: Document, text: readonly NamedPlace[]): Evidence {
  const { page } = document;
  const owner: Quoted[] = [];
  const address: NamedPlace[] = [];
  for (const line of page.chrome.split('\n')) {
    const places = scanPlaces(line, { bare: ['province'] });
    if (ADDRESS.test(fold(line))) address.push(...places);
    else owner.push(...places.map((place) => ({ ...place, of: line })));
  }
  return {
    title: page.title === null ? [] : scanPlaces(page.title, { bare: ['province', 'district', 'commune'] }),
    owner,
    address,
    text,
    host: hostPlaces(page.url),
  };
}

/**
 * The name as the page spells it, where it does so twice and differs from the table in accents alone: the table has
 * "Mù Căng Chải", the district writes "Mù Cang Chải".
 */
function spelling(unit: Unit, named: readonly Quoted[]): string {
  const counts = new Map<string, number>();
  for (const { units, span, of } of named) {
    if (!units.includes(unit)) continue;
    const form = of.slice(span.start, span.end);
    if (form !== form.toUpperCase()) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [form, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const same = fold(form).replace(/[^\p{L}\p{N}]/gu, '') === fold(unit.name).replace(/[^\p{L}\p{N}]/gu, '');
  return count < 2 || same ? unit.name : form;
}

/** By the day of the page; without one by what only one of the geographies has. */
function eraOf(document: Document, evidence: Evidence): UnitEra {
  if (document.reference !== null) return document.reference >= REFORM ? 'after' : 'before';
  const named = [...evidence.owner, ...evidence.address, ...evidence.title, ...evidence.text];
  const old = named.some(({ type }) => type === 'huyện' || type === 'quận' || type === 'thị xã' || type === 'thị trấn');
  return !old && named.some(({ type }) => type === 'đặc khu') ? 'after' : 'before';
}

/** Votes for the province, in the name of the era: the host knows best, then the frame, then headline and text. */
function chooseProvince(evidence: Evidence, era: UnitEra, day: string | null): Unit | null {
  const votes = new Map<string, number>();
  const vote = (name: string, weight: number) => votes.set(name, (votes.get(name) ?? 0) + weight);
  for (const unit of distinct(evidence.host.provinces)) vote(nameIn(unit, era, day), 6);
  const speak = (places: readonly NamedPlace[], weight: number, most: number) => {
    const counts = new Map<string, number>();
    for (const place of places) {
      const name = provinceOfMention(place, era, day);
      if (name !== null) counts.set(name, Math.min(most, (counts.get(name) ?? 0) + weight));
    }
    for (const [name, sum] of counts) vote(name, sum);
  };
  speak(evidence.owner, 2, 4);
  speak(evidence.address, 2, 3);
  speak(evidence.title, 1.5, 1.5);
  speak(evidence.text, 0.5, 1.5);
  let best: string | null = null;
  for (const [name, sum] of votes) if (best === null || sum > votes.get(best)!) best = name;
  if (best === null || votes.get(best)! < 0.5) return null;
  return (
    loadGazetteer().units.find(
      (unit) => unit.level === 'province' && unit.era === era && unit.name === best && isOf(unit, day),
    ) ?? null
  );
}

/** The name that a province bears in the era, on the day: "Thừa Thiên Huế" until the end of 2024. */
function nameIn(unit: Unit, era: UnitEra, day: string | null): string {
  if (era === 'after') return provinceNow(unit.name) ?? unit.name;
  const sameCode = loadGazetteer().units.filter(
    (other) => other.level === 'province' && other.era === 'before' && other.key.slice(-2) === unit.key.slice(-2),
  );
  if (unit.era === 'after') return sameCode.find((other) => other.name === unit.name)?.name ?? unit.name;
  return sameCode.find((other) => isOf(other, day))?.name ?? unit.name;
}

function isOf(unit: Unit, day: string | null): boolean {
  if (day === null) return unit.until === null || unit.until >= '2024-12-31';
  return (unit.from === null || unit.from <= day) && (unit.until === null || unit.until >= day);
}

/** A province, if the mention can only be one, or lies in only one. */
function provinceOfMention(place: NamedPlace, era: UnitEra, day: string | null): string | null {
  const provinces = place.units.filter(({ level }) => level === 'province');
  if (provinces.length > 0) {
    // "thành phố Lạng Sơn" is a town in Lạng Sơn; both say the same.
    return nameIn(provinces[0]!, era, day);
  }
  if (place.type === null || place.units.some(({ level }) => level === 'commune')) return null;
  const names = new Set(place.units.map((unit) => nameIn(loadGazetteer().provinceOf(unit), era, day)));
  return names.size === 1 ? [...names][0]! : null;
}

interface Lower {
  readonly district: Unit | null;
  readonly commune: Unit | null;
}

function chooseLower(evidence: Evidence, era: UnitEra, province: Unit): Lower {
  const within = (units: readonly Unit[], level: UnitLevel) => unitsWithin(units, level, era, province);
  const owned = ownerUnits(evidence, era, province);
  const titleCommune = soleUnit(evidence.title, 'commune', (units, level) =>
    // "Ea Súp: …" in a headline is the district, not the town of that name.
    within(units, 'district').length > 0 ? [] : within(units, level),
  );
  if (era === 'after') {
    const own = owned.commune;
    return { district: null, commune: own ?? titleCommune ?? null };
  }
  const titleDistrict = soleUnit(evidence.title, 'district', within);
  const district = owned.district ?? titleDistrict;
  const inDistrict = (commune: Unit | null) =>
    commune !== null && (district === null || commune.parent === district.key) ? commune : null;
  const commune = inDistrict(owned.commune) ?? inDistrict(titleCommune);
  return { district: district ?? (commune && loadGazetteer().parent(commune)), commune };
}

/** The district and commune that host and frame name as the portal's own. */
function ownerUnits(evidence: Evidence, era: UnitEra, province: Unit): Lower {
  const own = (level: UnitLevel): Unit | null => {
    const fromHost = unitsWithin(evidence.host.lower, level, era, province);
    const fromFrame = evidence.owner
      .filter(({ type }) => type !== null)
      .map(({ units }) => unitsWithin(units, level, era, province))
      .filter((units) => units.length > 0);
    const framed = distinct(fromFrame.flat());
    const agreed = fromHost.find((unit) => framed.includes(unit));
    if (agreed) return agreed;
    if (framed.length > 0 && fromFrame.every((units) => units.some((unit) => framed[0]!.name === unit.name)))
      return framed[0]!;
    if (fromHost.length > 0) return fromHost[0]!;
    const confirmed = unitsWithin(evidence.host.path, level, era, province).find((unit) =>
      [...evidence.title, ...evidence.text].some((place) => place.type !== null && place.units.includes(unit)),
    );
    return confirmed ?? null;
  };
  const district = era === 'before' ? own('district') : null;
  const commune = own('commune');
  if (era === 'after') return { district: null, commune };
  // A host label that can be both is the district, unless the frame says commune.
  const framedCommune = evidence.owner.some(
    ({ type, units }) => type !== null && commune !== null && units.includes(commune),
  );
  if (commune !== null && district !== null && commune.name === district.name && !framedCommune)
    return { district, commune: null };
  if (commune !== null && district !== null && commune.parent !== district.key) return { district, commune: null };
  return { district, commune };
}

/** Without a province: an owner or a headline whose unit lies in one province only. */
function chooseWithoutProvince(evidence: Evidence, era: UnitEra): Lower {
  if (era === 'after') return { district: null, commune: null };
  for (const places of [evidence.owner, evidence.address, evidence.title, evidence.text]) {
    for (const { type, units } of places) {
      const districts = units.filter((unit) => unit.level === 'district' && unit.era === era);
      if (type !== null && districts.length > 0 && new Set(districts.map(({ key }) => key)).size === 1) {
        return { district: districts[0]!, commune: null };
      }
    }
  }
  return { district: null, commune: null };
}

/** The one unit of a level that a headline names with its type word or as its first words; null where it names several. */
function soleUnit(
  places: readonly NamedPlace[],
  level: UnitLevel,
  within: (units: readonly Unit[], level: UnitLevel) => readonly Unit[],
): Unit | null {
  const named = places
    .filter(
      ({ type, span, units }) =>
        type !== null || (span.start === 0 && !units.some((unit) => unit.level === 'province')),
    )
    .map(({ units }) => within(units, level))
    .filter((units) => units.length > 0);
  const first = named[0]?.[0];
  if (first === undefined || named.some((units) => !units.includes(first))) return null;
  return first;
}

function unitsWithin(units: readonly Unit[], level: UnitLevel, era: UnitEra, province: Unit): Unit[] {
  const gazetteer = loadGazetteer();
  return distinct(units).filter(
    (unit) => unit.level === level && unit.era === era && gazetteer.provinceOf(unit).key === province.key,
  );
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
