// Values that were found and not compared, each with the reason.
import { html } from 'hono/html';
import type { Comparison } from '../answers.ts';
import { formatPeriodKey } from '../format/format-period-key.ts';
import { formatPlace } from '../format/format-place.ts';
import { formatReason } from '../format/format-reason.ts';
import type { Speech } from '../language.ts';

/** More than these stay folded. */
const SHOWN = 12;

export function leftOut({ refused, level }: Comparison, speech: Speech) {
  if (refused.length === 0) return '';
  const { words, fill, number } = speech;
  const { compare, columns } = words;
  return html`<details class="left-out"${refused.length <= SHOWN ? html` open` : ''}><summary>${fill(compare.leftOut, { count: refused.length })}</summary>
<div class="table-sheet" tabindex="0" role="region" aria-label="${compare.leftOutTable}"><table class="compared"><thead><tr><th scope="col">${compare.levels[level]}</th><th scope="col">${compare.parameters.period}</th><th scope="col">${columns.value}</th><th scope="col">${words.why}</th></tr></thead>
<tbody>${refused.map(
    ({ period, value, reason, ...place }) =>
      html`<tr><th scope="row">${formatPlace(place)}</th><td>${period === '' ? '' : formatPeriodKey(period, speech)}</td><td>${number(value)}</td><td>${formatReason(reason, speech)}</td></tr>`,
  )}</tbody></table></div></details>`;
}
