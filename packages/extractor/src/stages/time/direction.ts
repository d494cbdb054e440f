// Whether a date without a year lies before the reference (reports) or nearest to it (announcements, schedules).
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Document } from '../../document/document.ts';
import { LexiconMatcher } from '../../matching/lexicon-matcher.ts';
import type { RuleContext } from '../../normalise/normaliser.ts';

const Row = z.object({ form: z.string().min(1), scope: z.enum(['title', 'sentence']) });
const WORDS = new LexiconMatcher(readTable('lexicon/future-words.tsv', Row).map((row) => [row.form, row]));
/** An untitled text is announced by its first words. */
const OPENING = 80;

/** For an offset of the text, the direction that holds there. */
export function directionAt(document: Document): (offset: number) => RuleContext['direction'] {
  const opening = fold(document.page.title ?? document.text.slice(0, OPENING));
  for (const { rows } of WORDS.matchAll(opening))
    if (rows.some(({ scope }) => scope === 'title')) return () => 'nearest';
  const ahead: { start: number; end: number }[] = [];
  for (const match of WORDS.matchAll(document.folded)) {
    if (!match.rows.some(({ scope }) => scope === 'sentence')) continue;
    const sentence = document.sentences.find(({ span }) => span.start <= match.start && match.end <= span.end);
    if (sentence) ahead.push(sentence.span);
  }
  return (offset) => (ahead.some(({ start, end }) => start <= offset && offset < end) ? 'nearest' : 'before');
}
