// Places in a host name: "quephong.nghean.gov.vn" is Quế Phong in Nghệ An, "tinhuyhanam.vn" Hà Nam.
import { loadGazetteer, readTable, type Unit, type UnitLevel } from '@giaoban/resources';
import { z } from 'zod';

const HostWordRow = z.object({
  word: z.string().regex(/^[a-z]+$/, 'letters without accents'),
  level: z.enum(['province', 'district', 'commune', 'any']),
  example: z.string().min(1),
});
const HOST_WORDS: ReadonlyMap<string, UnitLevel | 'any'> = new Map(
  readTable('gazetteer/host-words.tsv', HostWordRow).map(({ word, level }) => [word, level]),
);
const LONGEST_WORD = Math.max(...[...HOST_WORDS.keys()].map(({ length }) => length));
const SUFFIXES = new Set(['vn', 'gov', 'com', 'net', 'org', 'edu', 'dcs', 'info', 'www', 'example', 'tv']);

export interface HostPlaces {
  /** Provinces of either era that a label names. */
  readonly provinces: readonly Unit[];
  /** Districts and communes that a label names, of any province. */
  readonly lower: readonly Unit[];
  /** Those that a part of the path names: "/thanhba/…" can be a place, "/vanhoa/…" is more likely a column. */
  readonly path: readonly Unit[];
}

const NOTHING: HostPlaces = { provinces: [], lower: [], path: [] };

/** @param url address of the page, or null */
export function hostPlaces(url: string | null): HostPlaces {
  const parsed = url === null ? null : URL.parse(url);
  if (!parsed) return NOTHING;
  const provinces: Unit[] = [];
  const lower: Unit[] = [];
  const path: Unit[] = [];
  const labels = parsed.hostname
    .toLowerCase()
    .split('.')
    .filter((label) => !SUFFIXES.has(label));
  // From the right: "quangbinh.hagiang.gov.vn" is the district Quang Bình in the province Hà Giang.
  for (const label of labels.reverse()) {
    const named = unitsOfLabel(label.replaceAll('-', ''));
    const found = provinces.length === 0 ? named.filter(({ level }) => level === 'province') : [];
    if (found.length > 0) provinces.push(...found);
    else lower.push(...named.filter(({ level }) => level !== 'province'));
  }
  for (const segment of parsed.pathname.toLowerCase().split('/').filter(Boolean).slice(0, 2)) {
    const name = /^(?:(?:huyen|xa|phuong|quan|thi-xa|thanh-pho|thi-tran)-)?[a-z-]{4,25}$/.test(segment) ? segment : '';
    if (name !== '') path.push(...unitsOfLabel(name.replaceAll('-', '')).filter(({ level }) => level !== 'province'));
  }
  return { provinces, lower, path };
}

const remembered = new Map<string, readonly Unit[]>();

/** Units whose name the label is, host words before and behind it aside. A crawl sees few hosts, each many times. */
function unitsOfLabel(label: string): readonly Unit[] {
  const known = remembered.get(label);
  if (known) return known;
  if (remembered.size > 5000) remembered.clear();
  const units = readLabel(label);
  remembered.set(label, units);
  return units;
}

function readLabel(label: string): readonly Unit[] {
  // "congan" is the police, not the commune Cô Ngân.
  if (HOST_WORDS.has(label)) return [];
  const gazetteer = loadGazetteer();
  for (const { name, level } of readings(label)) {
    const named = gazetteer.byName(name).filter((unit) => level === 'any' || unit.level === level);
    if (named.length > 0) return named;
  }
  return [];
}

/** The label whole, then without one or two host words at its start or end. */
function readings(label: string): { name: string; level: UnitLevel | 'any' }[] {
  const found: { name: string; level: UnitLevel | 'any' }[] = [{ name: label, level: 'any' }];
  for (let depth = 0, open = found.slice(); depth < 2; depth += 1) {
    const next: typeof found = [];
    for (const { name, level } of open) {
      for (let length = Math.min(LONGEST_WORD, name.length - 1); length > 0; length -= 1) {
        const before = HOST_WORDS.get(name.slice(0, length));
        if (before !== undefined) next.push({ name: name.slice(length), level: before === 'any' ? level : before });
        const behind = HOST_WORDS.get(name.slice(-length));
        if (behind !== undefined) next.push({ name: name.slice(0, -length), level });
      }
    }
    found.push(...next);
    open = next;
  }
  return found.filter(({ name, level }) => name.length >= 3 || (level !== 'any' && /^\d+$/.test(name)));
}
