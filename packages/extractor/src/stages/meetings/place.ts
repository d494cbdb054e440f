// Where a meeting was held: the words behind "tại" between its day and what was held, or behind it.
import type { Meeting } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import { placeWithin } from '../places/place-code.ts';
import type { Event } from './event.ts';

const LEADS = readTable('lexicon/place-leads.tsv', z.object({ form: z.string().min(1) })).map(
  ({ form }) => new RegExp(`(?<!\\p{L})${RegExp.escape(fold(form))} `, 'u'),
);
const ENDS = readTable('lexicon/place-ends.tsv', z.object({ form: z.string().min(1) })).map(({ form }) =>
  RegExp.escape(form),
);
const END = new RegExp(`[,;.\\n\\t(]| (?:${ENDS.join('|')})(?!\\p{L})`, 'u');
const LONGEST = 80;

/** The first "tại …" of the event's sentence, in the words of the page; null where there is none. */
export function meetingPlace(
  { evidence }: Event,
  { text, folded }: Document,
  annotations: Annotations,
): Meeting['place'] {
  const sentence = folded.slice(evidence.start, evidence.end);
  for (const lead of LEADS) {
    const match = lead.exec(sentence);
    if (!match) continue;
    const start = evidence.start + match.index + match[0].length;
    const words = text.slice(start, Math.min(evidence.end, start + LONGEST));
    const name = words.slice(0, END.exec(words)?.index ?? words.length).trim();
    if (name === '') continue;
    const named = placeWithin(annotations, { start, end: start + words.indexOf(name) + name.length });
    return { text: name, code: named?.value.codes[0] ?? null };
  }
  return null;
}
