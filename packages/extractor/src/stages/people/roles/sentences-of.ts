// Sentences around actors: a full stop within "PGS.TS. Nguyễn Văn A" or a title ends none.
import type { Span } from '@giaoban/records';
import type { Actor } from './actors.ts';

const STOP = /[.!?…]+[”"’)]*\s+(?=[\p{Lu}“"(\d])|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll}+ )/gu;
const ABBREVIATED = /(?:^|[\s(.])(?:PGS|GS|TS|ThS|Ths|TSKH|BS|BSCK\p{L}*|DS|KS|CN|LS|TP|TX|Lm|HT|TT|ĐĐ|[A-ZĐ])\.\s+$/u;

export function sentencesOf(text: string, line: Span, actors: readonly Actor[]): { readonly span: Span }[] {
  const shown = text.slice(line.start, line.end);
  const sentences: { span: Span }[] = [];
  let from = line.start;
  let next = 0;
  for (const match of shown.matchAll(STOP)) {
    const end = line.start + match.index + match[0].length;
    while (next < actors.length && actors[next]!.span.end < end) next += 1;
    const within = next < actors.length && actors[next]!.span.start < end;
    if (within || ABBREVIATED.test(text.slice(Math.max(from, end - 12), end))) continue;
    sentences.push({ span: { start: from, end } });
    from = end;
  }
  sentences.push({ span: { start: from, end: line.end } });
  return sentences;
}
