// A day as a leaf of a calendar: red for the day of a meeting, grey where only the day of publication is known.
import type { Meeting } from '@giaoban/records';
import { html } from 'hono/html';
import { dayParts } from '../format/format-date.ts';
import type { Speech } from '../language.ts';

/** A date that is known less well shows what is known of it. */
export function leaf(date: Meeting['date'], publishedAt: string | null, { words }: Speech) {
  const day = date?.start ?? publishedAt;
  const parts = day === null ? null : dayParts(day);
  if (parts === null) return html`<div class="leaf blank" title="${words.dayUnknown}" aria-hidden="true"></div>`;
  const precision = date?.precision ?? 'day';
  const end = date === null || date.end === date.start ? null : dayParts(date.end);
  const sameMonth = end !== null && end.year === parts.year && end.month === parts.month;
  const days = sameMonth ? `${parts.day}–${end.day}` : String(parts.day);
  const big = precision === 'day' ? days : precision === 'month' ? String(parts.month) : String(parts.year);
  const small =
    precision === 'day'
      ? `${words.months[parts.month - 1]} ${parts.year}`
      : precision === 'month'
        ? String(parts.year)
        : words.yearShort;
  return html`<div class="leaf${date === null ? ' published' : ''}" aria-hidden="true"><b>${big}</b><span>${small}</span></div>`;
}
