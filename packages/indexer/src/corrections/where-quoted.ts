// Where a quote stands in a text that may have changed since: in its old place, else in the nearest one.
import type { Span } from '@giaoban/records';

/** @param start where it stood @returns null where the text has it no more */
export function whereQuoted(text: string, quote: string, start: number): Span | null {
  if (text.startsWith(quote, start)) return { start, end: start + quote.length };
  const before = text.lastIndexOf(quote, start);
  const behind = text.indexOf(quote, start);
  if (before === -1 && behind === -1) return null;
  const nearest = behind === -1 || (before !== -1 && start - before <= behind - start) ? before : behind;
  return { start: nearest, end: nearest + quote.length };
}
