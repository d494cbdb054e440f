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

/** "tại hội nghị", "tại phiên họp thường kỳ". */
const EVENTS = readTable('lexicon/event-heads.tsv', z.object({ form: z.string().min(1) })).map(({ form }) => form);
const EVENT = new RegExp(`^(?:${EVENTS.map((form) => RegExp.escape(form)).join('|')})(?!\\p{L})`, 'u');

/** The first "tại …" of the event's sentence, in the words of the page; null where there is none. */
export function meetingPlace({ evidence }: Event, document: Document, annotations: Annotations): Meeting['place'] {
  const { text, folded } = document;
  const sentence = folded.slice(evidence.start, evidence.end);
  for (const lead of LEADS) {
    const match = lead.exec(sentence);
    if (!match) continue;
    const start = evidence.start + match.index + match[0].length;
    const words = text.slice(start, placeEnd(document, annotations, start) ?? Math.min(evidence.end, start + LONGEST));
    const name = words.slice(0, END.exec(words)?.index ?? words.length).trim();
    if (name === '' || EVENT.test(fold(name))) continue;
    const named = placeWithin(annotations, { start, end: start + words.indexOf(name) + name.length });
    return { text: name, code: named?.value.codes[0] ?? null };
  }
  return null;
}

/** "tại Đô Lương | Ban Dân vận Tỉnh ủy tổ chức": where a name that stands alone ends and the one who meets there begins. */
export function placeEnd({ text }: Document, annotations: Annotations, start: number): number | null {
  const [organ] = annotations.within('organ', { start, end: start + LONGEST });
  const before = organ && text.slice(start, organ.span.start);
  return before && CAPITALS.test(before) ? organ.span.start - 1 : null;
}
const CAPITALS = /^(?:\p{Lu}[\p{L}]* ){2,4}$/u;
