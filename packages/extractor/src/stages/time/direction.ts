// Whether a date without a year lies before the reference (reports) or nearest to it (announcements, schedules).
import { readTable } from '@giaoban/resources';
import { z } from 'zod';
import type { Document } from '../../document/document.ts';
import { LexiconMatcher } from '../../matching/lexicon-matcher.ts';
import { viewsOf } from '../../matching/rule-compiler.ts';
import type { RuleContext } from '../../normalise/normaliser.ts';

const Row = z.object({ form: z.string().min(1), scope: z.enum(['title', 'sentence', 'left']) });
const WORDS = new LexiconMatcher(readTable('lexicon/future-words.tsv', Row).map((row) => [row.form, row]));
/** An untitled text is announced by its first words. */
const OPENING = 80;

/** For an offset of the text, the direction that holds there. */
export function directionAt(document: Document): (offset: number) => RuleContext['direction'] {
  const opening = viewsOf(document.page.title ?? document.text.slice(0, OPENING));
  for (const { rows } of WORDS.matchAll(opening))
    if (rows.some(({ scope }) => scope === 'title')) return () => 'nearest';
  const sentences = new Set<number>();
  const behindWords = new Set<number>();
  for (const match of WORDS.matchAll(document)) {
    for (const { scope } of match.rows) {
      if (scope === 'left') behindWords.add(match.end + 1);
      if (scope === 'sentence') sentences.add(sentenceAt(document, match.start));
    }
  }
  if (sentences.size + behindWords.size === 0) return () => 'before';
  // "trước ngày 30/4": the word speaks of the date right behind it.
  return (offset) => (behindWords.has(offset) || sentences.has(sentenceAt(document, offset)) ? 'nearest' : 'before');
}

/** Index of the sentence at an offset. */
function sentenceAt({ sentences }: Document, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
