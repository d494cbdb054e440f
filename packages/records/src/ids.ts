// Deterministic ids: the same page and the same evidence give the same id on every machine and at every re-extraction.
import { hash } from 'node:crypto';
import { canonicalUrl } from './canonical-url.ts';

function digest(text: string, length: number): string {
  return hash('sha256', text, 'hex').slice(0, length);
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
 * @param taken how often each evidence was given an id in this record; a second item of equal evidence gets a running number
 */
export function itemId(kind: string, evidence: string, taken: Map<string, number>): string {
  const base = `${kind}${digest(evidence, 10)}`;
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}
