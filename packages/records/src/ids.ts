// Deterministic ids: the same page and the same evidence give the same id on every machine and at every re-extraction.
import { createHash } from 'node:crypto';
import { canonicalUrl } from './canonical-url.ts';

function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

/**
 * The id of a page's record: from the canonical URL without its scheme (http and https are one page); where there is no
 * URL, from the content.
 */
export function recordId(source: { url: string | null; text: string }): string {
  const url = source.url === null ? null : canonicalUrl(source.url);
  return url === null ? `c${digest(source.text, 20)}` : `u${digest(url.replace(/^https?:/, ''), 20)}`;
}

/**
 * The id of an item within a record: stable while its evidence stays the same.
 *
 * @param kind letter of the item's kind: m, o, t, s, d, p
 * @param evidence the words and values that make the item what it is
 * @param taken ids given so far in this record; two items of equal evidence get a running number
 */
export function itemId(kind: string, evidence: string, taken: Set<string>): string {
  const base = `${kind}${digest(evidence, 10)}`;
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
