// Sentences around actors: a full stop within "PGS.TS. Nguyễn Văn A" or a title ends none.
import type { Span } from '@giaoban/records';
import type { Actor } from './actors.ts';

const STOP = /[.!?…]+[”"’)]*\s+(?=[\p{Lu}“"(\d])/gu;
const ABBREVIATED = /(?:^|[\s(.])(?:PGS|GS|TS|ThS|Ths|TSKH|BS|BSCK\p{L}*|DS|KS|CN|LS|TP|TX|Lm|HT|TT|ĐĐ|[A-ZĐ])\.\s+$/u;

export function sentenceSpans(text: string, line: Span, actors: readonly Actor[]): Span[] {
  const shown = text.slice(line.start, line.end);
  const spans: Span[] = [];
  let from = line.start;
  for (const match of shown.matchAll(STOP)) {
    const end = line.start + match.index + match[0].length;
    if (actors.some(({ span }) => span.start < end && span.end >= end)) continue;
    if (ABBREVIATED.test(text.slice(Math.max(from, end - 12), end))) continue;
    spans.push({ start: from, end });
    from = end;
  }
  spans.push({ start: from, end: line.end });
  return spans;
}
