// The comparison as a table: every value leads to its passages, and says what speaks against comparing it.
import { html } from 'hono/html';
import type { CompareCell, Comparison } from '../answers.ts';
import { formatPeriodKey } from '../format/format-period-key.ts';
import { formatPlace } from '../format/format-place.ts';
import { formatReason } from '../format/format-reason.ts';
import type { Speech } from '../language.ts';
import { passageLink } from '../resolved/passage-link.ts';
import type { Passages } from './ask-comparison.ts';

/** The last day of the 63 provinces. */
const LAST_DAY_BEFORE = '2025-06-30';

export function compareTable(comparison: Comparison, passages: Passages, speech: Speech) {
  const { words } = speech;
  return html`<section class="table-sheet" tabindex="0" aria-label="${words.compare.table}"><table class="compared">
<thead><tr><th scope="col">${words.compare.levels[comparison.level]}</th>${comparison.periods.map(
    (period) =>
      html`<th scope="col">${formatPeriodKey(period, speech)}${changesGeography(period) ? note(words.compare.geographyChanged) : ''}</th>`,
  )}</tr></thead>
<tbody>${comparison.rows.map(
    (row, i) =>
      html`<tr id="r-${i}"><th scope="row">${formatPlace(row)}${eraNote(row, comparison, speech)}</th>${row.cells.map(
        (cell) =>
          cell === null
            ? html`<td class="none">${words.compare.noneReported}</td>`
            : html`<td>${cellContent(row, cell, passages, speech)}</td>`,
      )}</tr>`,
  )}</tbody></table></section>`;
}

/** The unit of before and the one of today may have one name, never one ground. */
function eraNote(row: Comparison['rows'][number], { rows }: Comparison, { words }: Speech) {
  if (rows.filter((other) => formatPlace(other) === formatPlace(row)).length < 2) return '';
  const end = row.cells.find((cell) => cell !== null)?.period.split('..')[1] ?? '';
  return note(end <= LAST_DAY_BEFORE ? words.compare.eras.before : words.compare.eras.after);
}

function changesGeography(period: string): boolean {
  const [start = '', end = ''] = period.split('..');
  return start <= LAST_DAY_BEFORE && end > LAST_DAY_BEFORE;
}

function cellContent(row: Comparison['rows'][number], cell: CompareCell, passages: Passages, speech: Speech) {
  const { words, number, fill } = speech;
  const { compare } = words;
  const qualifier = cell.qualifier === null ? '' : `${words.qualifiers[cell.qualifier]} `;
  const [only] = cell.sources;
  // What a former unit tells of is not the whole of today's.
  const alone = cell.sources.length === 1 && only !== undefined && formatPlace(only) === formatPlace(row);
  const shown = `${qualifier}${number(cell.value)}`;
  return html`<span class="value">${alone ? sourceLinks(only, shown, passages, speech) : shown}</span>
${alone ? '' : html`<span class="note">= ${cell.sources.map((source, i) => html`${i > 0 ? ' + ' : ''}${formatPlace(source)} ${sourceLinks(source, number(source.value), passages, speech)}`)}</span>`}
${cell.cumulative ? note(compare.cumulative) : ''}
${cell.scaledFrom === null ? '' : warning(fill(compare.scaledFrom, { period: formatPeriodKey(cell.scaledFrom, speech) }))}
${cell.conflicts.length === 0 ? '' : warning(fill(compare.conflicts, { values: cell.conflicts.map(number).join('; ') }))}
${cell.outlier === null ? '' : warning(formatReason(cell.outlier, speech))}
${cell.missing.length === 0 ? '' : warning(fill(compare.missing, { provinces: cell.missing.join(', ') }))}
${sumNotes(cell, passages, speech)}`;
}

/** The value leads to the first passage, numbers after it to the others that tell the same. */
function sourceLinks(
  { value, records }: CompareCell['sources'][number],
  shown: string,
  passages: Passages,
  speech: Speech,
) {
  return records.map((record, i) => {
    const link = passageLink(record, passages.statistic(record, value), i === 0 ? shown : `[${i + 1}]`, speech);
    return i === 0 ? link : html` ${link}`;
  });
}

function sumNotes({ sources }: CompareCell, passages: Passages, { words, fill }: Speech) {
  const off = sources.flatMap(({ value, records }) =>
    records.flatMap((record) => passages.sumDifference(record, value) ?? []),
  );
  return off.map(({ sum, difference }) => warning(fill(words.sumOff, { sum, difference })));
}

function note(text: string) {
  return html`<span class="note">${text}</span>`;
}

function warning(text: string) {
  return html`<span class="note warning"><span aria-hidden="true">⚠ </span>${text}</span>`;
}
