// Whether a date without a year lies before the reference (reports) or nearest to it (announcements, schedules).
import type { Span } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Document } from '../../document/document.ts';
import { LexiconMatcher } from '../../matching/lexicon-matcher.ts';
import type { RuleContext } from '../../normalise/normaliser.ts';

const Row = z.object({ form: z.string().min(1), scope: z.enum(['title', 'sentence', 'left']) });
const WORDS = new LexiconMatcher(readTable('lexicon/future-words.tsv', Row).map((row) => [row.form, row]));
/** An untitled text is announced by its first words. */
const OPENING = 80;

/** For an offset of the text, the direction that holds there. */
export function directionAt(document: Document): (offset: number) => RuleContext['direction'] {
  const opening = fold(document.page.title ?? document.text.slice(0, OPENING));
  for (const { rows } of WORDS.matchAll(opening))
    if (rows.some(({ scope }) => scope === 'title')) return () => 'nearest';
  const ahead: Span[] = [];
  for (const match of WORDS.matchAll(document.folded)) {
    for (const { scope } of match.rows) {
      // "trước ngày 30/4": the word speaks of the date right behind it.
      if (scope === 'left') ahead.push({ start: match.end, end: match.end + 2 });
      if (scope === 'sentence') ahead.push(...sentenceAt(document, match.start));
    }
  }
  return (offset) => (ahead.some(({ start, end }) => start <= offset && offset < end) ? 'nearest' : 'before');
}

function sentenceAt(document: Document, offset: number): Span[] {
  return document.sentences.filter(({ span }) => span.start <= offset && offset < span.end).map(({ span }) => span);
}
