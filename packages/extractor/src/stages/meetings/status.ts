// Whether a meeting is announced, held, put off or called off.
import type { Meeting } from '@giaoban/records';
import { MEETING_STATUSES } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { z } from 'zod';
import type { Document } from '../../document/document.ts';
import { LexiconMatcher } from '../../matching/lexicon-matcher.ts';
import type { Event } from './event.ts';

const Row = z.object({ form: z.string().min(1), status: z.enum(MEETING_STATUSES) });
const WORDS = new LexiconMatcher(readTable('lexicon/meeting-statuses.tsv', Row).map((row) => [row.form, row.status]));

/** By the words of its sentence, else by its day: one after the page's own day is still to come. */
export function meetingStatus({ evidence, date }: Event, document: Document): Meeting['status'] {
  const said = WORDS.first(document, evidence);
  if (said) return said.rows[0]!;
  const { reference } = document;
  return date && reference !== null && date.value.start > reference ? 'announced' : 'held';
}
