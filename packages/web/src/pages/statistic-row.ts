// One figure: how much of what, in which period and place, linked to the passage it was read from.
import { html } from 'hono/html';
import type { StatisticItem } from '../answers.ts';
import { compareLink } from '../compare/compare-link.ts';
import { formatPeriod } from '../format/format-date.ts';
import { formatPlace } from '../format/format-place.ts';
import { formatStatistic } from '../format/format-statistic.ts';
import type { Speech } from '../language.ts';
import { evidenceLink } from './evidence-link.ts';

export function statisticRow(statistic: StatisticItem, speech: Speech) {
  const { words } = speech;
  const { record } = statistic;
  const target = statistic.modality === 'target' ? html` <span class="role">${words.modalities.target}</span>` : '';
  return html`<tr><td>${evidenceLink(record, statistic.id, formatStatistic(statistic, speech), speech)}${target}</td>
<td>${compareLink(statistic, record.place, speech)}</td>
<td>${statistic.period === null ? '' : formatPeriod(statistic.period, speech)}</td>
<td>${record.title ?? words.untitled}<span class="note">${formatPlace(record.place) ?? ''}</span></td></tr>`;
}
