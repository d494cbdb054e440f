// Whether people met in one room, over the net, or both.
import type { Meeting } from '@giaoban/records';
import { MEETING_FORMATS } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { z } from 'zod';
import type { Document } from '../../document/document.ts';
import { LexiconMatcher } from '../../matching/lexicon-matcher.ts';
import type { Event } from './event.ts';

const Row = z.object({ form: z.string().min(1), format: z.enum(MEETING_FORMATS) });
const WORDS = new LexiconMatcher(readTable('lexicon/meeting-formats.tsv', Row).map((row) => [row.form, row.format]));

/** The strongest word of the event's sentence: both ways, over the net, in one room; null where it does not say. */
export function meetingFormat({ evidence }: Event, document: Document): Meeting['format'] {
  const said = WORDS.matchAll(document, evidence).flatMap(({ rows }) => rows);
  if (said.includes('hybrid') || (said.includes('online') && said.includes('in-person'))) return 'hybrid';
  return said[0] ?? null;
}
