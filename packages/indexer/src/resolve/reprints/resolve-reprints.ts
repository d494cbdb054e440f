// Reprints: pages that carry one text, on whatever portals, found among all pages without comparing each with each.
import type { PageRecord } from '@giaoban/records';
import { type Spool, withSpools } from '../spool.ts';
import { bandsOf } from './min-hashes.ts';
import { groupOf, type Member, type ReprintGroup } from './reprint-group.ts';
import { byPublication, isReprint, type ReprintPage, reprintPage } from './reprint-page.ts';

/** Of those that meet a page under one key so many texts are compared: a form that a thousand offices fill in is none. */
const MOST = 100;

/**
 * In memory are the numbers of pages that may be one text with others, and of these the pages that hang together.
 *
 * @returns groups of two pages or more, the same at each run; every page is in one at most
 */
export function resolveReprints(
  records: AsyncIterable<PageRecord> | Iterable<PageRecord>,
): AsyncGenerator<ReprintGroup> {
  return withSpools(async function* (open) {
    const [pages, bands, together] = [open<ReprintPage>(), open<number>(), open<ReprintPage>()];
    let n = 0;
    for await (const record of records) {
      const page = reprintPage(record);
      if (page === null) continue;
      pages.add(numbered(n), page);
      for (const band of bandsOf(page.hashes)) bands.add(band, n);
      n += 1;
    }
    const partOf = meeting(bands);
    for (const { key, items } of pages.groups()) {
      const part = partOf(Number(key));
      if (part !== null) together.add(numbered(part), items[0]!);
    }
    for (const { items } of together.groups()) {
      for (const members of oneText(items)) yield groupOf(members);
    }
  });
}

/** In the order of bytes as in that of numbers. */
function numbered(n: number): string {
  return String(n).padStart(12, '0');
}

/** Pages that meet others under a key, directly or over others: the least number among them; null for all other pages. */
function meeting(bands: Spool<number>): (n: number) => number | null {
  const parent = new Map<number, number>();
  const rootOf = (n: number): number => {
    let root = n;
    for (let up = parent.get(root)!; up !== root; up = parent.get(root)!) root = up;
    parent.set(n, root);
    return root;
  };
  for (const { items } of bands.groups()) {
    if (items.length < 2) continue;
    for (const n of items) if (!parent.has(n)) parent.set(n, n);
    for (const n of items) {
      const [a, b] = [rootOf(items[0]!), rootOf(n)];
      if (a !== b) parent.set(Math.max(a, b), Math.min(a, b));
    }
  }
  return (n) => (parent.has(n) ? rootOf(n) : null);
}

/** Each page goes to the earliest one whose text it is: chains of small changes do not make one text of two. */
function oneText(pages: readonly ReprintPage[]): Member[][] {
  const texts: Member[][] = [];
  const underBand = new Map<string, Member[][]>();
  for (const page of [...pages].sort(byPublication)) {
    const bands = bandsOf(page.hashes);
    const near = new Set(bands.flatMap((band) => underBand.get(band)?.slice(-MOST) ?? []));
    const found = nearest(page, near);
    const text = found?.text ?? [];
    text.push({ page, shared: found?.shared ?? 1 });
    if (found === null) texts.push(text);
    for (const band of bands) {
      const under = underBand.get(band);
      if (under === undefined) underBand.set(band, [text]);
      else if (!near.has(text)) under.push(text);
    }
  }
  return texts.filter(({ length }) => length > 1);
}

function nearest(page: ReprintPage, texts: Iterable<Member[]>): { text: Member[]; shared: number } | null {
  let best: { text: Member[]; shared: number } | null = null;
  for (const text of texts) {
    const shared = isReprint(text[0]!.page, page);
    if (shared !== null && (best === null || shared > best.shared)) best = { text, shared };
  }
  return best;
}
