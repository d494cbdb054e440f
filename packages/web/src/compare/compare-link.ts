// What a figure counts, as the way to the same measure elsewhere.
import type { PageRecord, Statistic } from '@giaoban/records';
import { html } from 'hono/html';
import type { Speech } from '../language.ts';
import { compareHref } from './compare-state.ts';

/** More than this the comparison does not take. */
const LONGEST = 300;

/** The subject of a figure; at the level of the page's place, all places are set beside it. */
export function compareLink(
  { subject, unit, kind }: Pick<Statistic, 'subject' | 'unit' | 'kind'>,
  { district, commune }: Pick<PageRecord['place'], 'district' | 'commune'>,
  { words, language }: Speech,
) {
  if (subject === null || subject.length > LONGEST || kind === 'change') return subject ?? '';
  const level = commune !== null ? 'commune' : district !== null ? 'district' : 'province';
  const state = { measure: subject, unit, level, provinces: [], periods: [], geography: 'then', scale: false } as const;
  return html`<a class="subject" href="${compareHref(state, language)}" aria-label="${words.compare.title}: ${subject}">${subject}</a>`;
}
