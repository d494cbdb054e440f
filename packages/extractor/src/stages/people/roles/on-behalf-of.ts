// For whom somebody acts: "Thay mặt Ban Thường vụ Tỉnh ủy, đồng chí A phát biểu"; "đồng chí A, đại diện Sở Nội vụ, báo cáo".
import type { Span } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Annotations } from '../../../document/annotations.ts';
import { alternation } from '../../../matching/lexicon-forms.ts';
import type { Actor } from './actors.ts';

const WORDS = readTable('lexicon/behalf-words.tsv', z.object({ form: z.string().min(1), example: z.string().min(1) }));
const CUE = new RegExp(`(?<!\\p{L})${alternation(WORDS.map(({ form }) => fold(form)))}(?!\\p{L})`, 'gu');
/** "thay mặt lãnh đạo | Sở Y tế": words between the cue and the organ. */
const LONGEST_LEAD = 25;
/** From a person's title to "thay mặt". */
const LONGEST_GAP = 30;

/** The organs that officials of one sentence act for, by the key of the official. */
export function behalvesIn(
  folded: string,
  sentence: Span,
  actors: readonly Actor[],
  annotations: Annotations,
): Map<string, string> {
  const behalves = new Map<string, string>();
  for (const cue of folded.slice(sentence.start, sentence.end).matchAll(CUE)) {
    const start = sentence.start + cue.index;
    const end = start + cue[0].length;
    const organ = annotations.within('organ', { start: end, end: sentence.end })[0];
    if (!organ || organ.span.start - end > LONGEST_LEAD || /[,;.:]/.test(folded.slice(end, organ.span.start))) continue;
    const actor =
      actors.findLast(({ span }) => span.end <= start && isBeside(folded.slice(span.end, start))) ??
      actors.find(({ span }) => span.start >= organ.span.end);
    if (actor && !behalves.has(actor.official)) behalves.set(actor.official, organ.value.canonical);
  }
  return behalves;
}

function isBeside(between: string): boolean {
  return between.length <= LONGEST_GAP && !/[;.:]/.test(between);
}
