// A page as grouping reprints needs it: the sketch of its text, what it tells, whom it names as its source.
import type { PageRecord, Source } from '@giaoban/records';
import { fold } from '@giaoban/text';
import { type MinHashes, minHashes, sharedRuns } from './min-hashes.ts';

export interface ReprintPage {
  readonly record: string;
  readonly source: Pick<Source, 'path' | 'url'>;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly province: string | null;
  readonly sourceStated: PageRecord['sourceStated'];
  readonly hashes: MinHashes;
  /** Figures and names of places, each once. */
  readonly told: readonly string[];
}

/** Null for a page with too little text to tell. */
export function reprintPage(record: PageRecord): ReprintPage | null {
  const hashes = minHashes(record.text);
  if (hashes === null) return null;
  return {
    record: record.id,
    source: { path: record.source.path, url: record.source.url },
    title: record.title,
    publishedAt: record.publishedAt,
    province: record.place.province,
    sourceStated: record.sourceStated,
    hashes,
    told: [...new Set([...figuresIn(record.text), ...record.places.map(({ name }) => fold(name))])],
  };
}

/** "01/5" and "1/5", "4.494" and "4494" are one figure. */
function figuresIn(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replace(/[.,]/g, '').replace(/^0+(?=\d)/, ''));
}

/** Less in common than this, and one of them is shortened, or tells more. */
const ONE_TEXT = 0.75;

/** How much two pages share, from 0 to 1, where they carry one text; else null. */
export function isReprint(a: ReprintPage, b: ReprintPage): number | null {
  const shared = sharedRuns(a.hashes, b.hashes);
  if (shared < ONE_TEXT) return null;
  // One side may have a sentence more. Where both tell what the other does not, one form was filled in twice.
  return tellsMore(a, b) && tellsMore(b, a) ? null : shared;
}

function tellsMore(a: ReprintPage, b: ReprintPage): boolean {
  const known = new Set(b.told);
  return a.told.some((one) => !known.has(one));
}

/** Earlier days first, within a day earlier hours where told, pages without a day last. */
export function byPublication(a: ReprintPage, b: ReprintPage): number {
  const [x, y] = [orderOf(a), orderOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function orderOf({ publishedAt, record }: ReprintPage): string {
  if (publishedAt === null) return `9999 ${record}`;
  // A day alone may be any hour of it: it comes behind those that tell theirs.
  const instant = publishedAt.length === 10 ? '9' : new Date(publishedAt).toISOString();
  return `${publishedAt.slice(0, 10)} ${instant} ${record}`;
}
