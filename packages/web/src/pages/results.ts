// The results of a search: cards of records or meetings, people with their posts, figures as a table.
import { html } from 'hono/html';
import type { Found, ItemOf } from '../api-client.ts';
import type { Speech } from '../language.ts';
import type { Target } from '../search-state.ts';
import { meetingCard } from './meeting-card.ts';
import { personCard } from './person-card.ts';
import { recordCard } from './record-card.ts';
import { statisticRow } from './statistic-row.ts';

export function results(target: Target, items: Found['items'], speech: Speech) {
  const { columns, source } = speech.words;
  const shown = items.map((item) => ITEMS[target](item as never, speech));
  if (target !== 'statistics') return html`<ol class="cards">${shown}</ol>`;
  return html`<div class="table-sheet"><table class="figures-found"><thead><tr><th scope="col">${columns.value}</th><th scope="col">${columns.subject}</th><th scope="col">${columns.period}</th><th scope="col">${source}</th></tr></thead>
<tbody>${shown}</tbody></table></div>`;
}

const ITEMS: { readonly [T in Target]: (item: ItemOf[T], speech: Speech) => unknown } = {
  records: recordCard,
  meetings: meetingCard,
  people: personCard,
  statistics: statisticRow,
};
