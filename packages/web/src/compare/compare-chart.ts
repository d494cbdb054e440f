// The comparison as bars, drawn on the server: one SVG a value, stretched by the page, with the names as text beside it.
import { html } from 'hono/html';
import type { CompareCell, Comparison } from '../answers.ts';
import { formatPeriodKey } from '../format/format-period-key.ts';
import { formatPlace } from '../format/format-place.ts';
import type { Speech } from '../language.ts';

/** Bars have so many colours; more periods are told apart by their names alone. */
const COLOURS = 4;
const WIDTH = 1000;
const HEIGHT = 16;

/** The table says the same, so that the drawing is left out where pages are read aloud. */
export function compareChart(comparison: Comparison, speech: Speech) {
  const { words } = speech;
  const scale = scaleOf(comparison);
  const rows = comparison.rows.filter(({ cells }) => cells.some((cell) => cell !== null));
  return html`<figure class="chart"><figcaption>${words.compare.chart}</figcaption>
<div class="bars" aria-hidden="true">${rows.map(
    ({ cells, ...place }) =>
      html`<div class="bar-group"><b>${formatPlace(place)}</b>${cells.map((cell, i) =>
        cell === null
          ? ''
          : html`<span class="of">${formatPeriodKey(comparison.periods[i]!, speech)}</span>${bar(cell, i, scale)}<span class="value">${speech.number(cell.value)}${isDoubtful(cell) ? ' ⚠' : ''}</span>`,
      )}</div>`,
  )}</div></figure>`;
}

interface Scale {
  readonly zero: number;
  at(value: number): number;
}

/** From zero, or the least value below it, to the largest, conflicting ones as well. */
function scaleOf({ rows }: Comparison): Scale {
  const values = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell === null ? [] : [cell.value, ...cell.conflicts])),
  );
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const at = (value: number) => (high === low ? 0 : Math.round(((value - low) / (high - low)) * WIDTH * 10) / 10);
  return { zero: at(0), at };
}

function bar({ value, conflicts, missing, scaledFrom }: CompareCell, i: number, { zero, at }: Scale) {
  const [from, to] = [Math.min(zero, at(value)), Math.max(zero, at(value))];
  const among = [value, ...conflicts].map(at);
  const uncertain = missing.length > 0 || scaledFrom !== null;
  const middle = HEIGHT / 2;
  return html`<svg class="bar-drawn" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" focusable="false">
<rect class="c${i % COLOURS}${uncertain ? ' uncertain' : ''}" x="${from}" y="2" width="${Math.max(to - from, 1)}" height="${HEIGHT - 4}"/>
${conflicts.length === 0 ? '' : html`<path class="conflict" d="M${Math.min(...among)} ${middle}H${Math.max(...among)}M${Math.min(...among)} 3V13M${Math.max(...among)} 3V13"/>`}
</svg>`;
}

function isDoubtful({ conflicts, outlier, missing }: CompareCell): boolean {
  return conflicts.length > 0 || outlier !== null || missing.length > 0;
}
