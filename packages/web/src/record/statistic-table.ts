// The figures of a record as a table: parts stand under their total, sums that do not add up are said.
import type { PageRecord, Statistic } from '@giaoban/records';
import { html } from 'hono/html';
import { compareLink } from '../compare/compare-link.ts';
import { formatPeriod } from '../format/format-date.ts';
import { formatStatistic } from '../format/format-statistic.ts';
import type { Speech } from '../language.ts';
import { toText, why } from './item-links.ts';

export function statisticTable({ statistics, place }: Pick<PageRecord, 'statistics' | 'place'>, speech: Speech) {
  const { columns } = speech.words;
  return html`<table class="figures"><thead><tr><th scope="col">${columns.value}</th><th scope="col">${columns.subject}</th></tr></thead>
<tbody>${inTree(statistics).map(([statistic, depth]) => row(statistic, depth, place, speech))}</tbody></table>`;
}

function row(statistic: Statistic, depth: number, place: PageRecord['place'], speech: Speech) {
  const { words, fill } = speech;
  const notes = [
    statistic.modality === 'target' ? words.modalities.target : null,
    statistic.period === null ? null : formatPeriod(statistic.period, speech),
  ].filter((note) => note !== null);
  const off = statistic.breakdowns.flatMap(({ sumCheck }) => (sumCheck && sumCheck.difference !== 0 ? [sumCheck] : []));
  return html`<tr class="item depth-${Math.min(depth, 3)}" id="i-${statistic.id}">
<td>${toText(statistic.id, 0, formatStatistic(statistic, speech), speech)}</td>
<td>${why(statistic, speech)}${depth > 0 ? html`<span class="part">${words.partOf}</span> ` : ''}${compareLink(statistic, place, speech)}
${notes.length > 0 ? html`<span class="note">${notes.join(' · ')}</span>` : ''}
${off.map((check) => html`<span class="note off">${fill(words.sumOff, check)}</span>`)}</td></tr>`;
}

/** Each figure with its depth, parts behind their total; a circle or a missing total leaves a figure on top. */
function inTree(statistics: readonly Statistic[]): (readonly [Statistic, number])[] {
  const ids = new Set(statistics.map(({ id }) => id));
  const parts = Map.groupBy(statistics, ({ partOf }) => (partOf !== null && ids.has(partOf) ? partOf : null));
  const placed = new Set<Statistic>();
  const rows: (readonly [Statistic, number])[] = [];
  const place = (statistic: Statistic, depth: number) => {
    if (placed.has(statistic)) return;
    placed.add(statistic);
    rows.push([statistic, depth]);
    for (const part of parts.get(statistic.id) ?? []) place(part, depth + 1);
  };
  for (const statistic of parts.get(null) ?? []) place(statistic, 0);
  for (const statistic of statistics) place(statistic, 0);
  return rows;
}
