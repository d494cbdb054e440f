// Where a meeting was held: the words behind "tại" between its day and what was held, or behind it.
import type { Meeting } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Document } from '../../document/document.ts';
import type { Event } from './event.ts';

const AT = readTable('lexicon/place-leads.tsv', z.object({ form: z.string().min(1) })).map(({ form }) => fold(form));
const END = /[,;.\n\t(]/u;
const LONGEST = 80;

/** The first "tại …" of the event's sentence, in the words of the page; null where there is none. */
export function meetingPlace({ evidence }: Event, { text, folded }: Document): Meeting['place'] {
  const sentence = folded.slice(evidence.start, evidence.end);
  for (const lead of AT) {
    const at = sentence.search(new RegExp(`(?<!\\p{L})${lead} `, 'u'));
    if (at === -1) continue;
    const start = evidence.start + at + lead.length + 1;
    const words = text.slice(start, Math.min(evidence.end, start + LONGEST));
    const name = words.slice(0, END.exec(words)?.index ?? words.length).trim();
    if (name !== '') return { text: name, code: null };
  }
  return null;
}
