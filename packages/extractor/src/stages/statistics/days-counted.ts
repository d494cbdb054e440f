// Days over which something is counted: "Từ ngày 28/9 đến ngày 2/10, Công an huyện đã xử lý 45 trường hợp".
import type { Annotation, Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import { wordsFor } from './lexicons.ts';
import type { PeriodFound, SentencePlace } from './period-openings.ts';
import type { Token } from './tokens.ts';

const COUNTED_OVER = wordsFor('counted-over');
/** Characters from the start of the sentence: "Trong tuần (từ ngày 28/9/2020 đến ngày 2/10/2020)". */
const REACH = 60;

/** The days that open a sentence which counts what happened, as a period; those of a meeting are none. */
export function daysCounted(
  tokens: readonly Token[],
  { start, end }: SentencePlace,
  { text }: Document,
  annotations: Annotations,
  meetings: readonly Annotation<'meeting'>[],
): PeriodFound[] {
  const days = annotations
    .within('date', { start, end: Math.min(end, start + REACH) })
    .filter(({ value }) => value.start !== value.end && value.precision === 'day');
  if (days.length === 0 || !tokens.some((_, i) => COUNTED_OVER.at(tokens, i) !== null)) return [];
  return days
    .filter(({ value }) => !meetings.some((meeting) => meets(meeting, value)))
    .map((found) => ({
      ...found,
      type: 'period',
      value: {
        start: found.value.start,
        end: found.value.end,
        label: text.slice(found.span.start, found.span.end),
        kind: 'range',
        yearStated: false,
        compared: false,
      },
    }));
}

function meets(
  { value: { date } }: Annotation<'meeting'>,
  days: { readonly start: string; readonly end: string },
): boolean {
  return date !== null && date.start <= days.end && days.start <= date.end;
}
