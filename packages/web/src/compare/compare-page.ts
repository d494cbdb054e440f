// The comparison page: the question as a form, a chart and a table, what was left out, other measures of the same words.
import { html } from 'hono/html';
import type { Comparison } from '../answers.ts';
import { formatPeriodKey } from '../format/format-period-key.ts';
import type { Speech } from '../language.ts';
import { provinceMap } from '../map/province-map.ts';
import { layout } from '../pages/layout.ts';
import type { Compared } from './ask-comparison.ts';
import { compareChart } from './compare-chart.ts';
import { compareForm } from './compare-form.ts';
import { type CompareState, compareHref, compareParameters } from './compare-state.ts';
import { compareTable } from './compare-table.ts';
import { leftOut } from './left-out.ts';

export function comparePage(state: CompareState, compared: Compared, speech: Speech) {
  const { words, language } = speech;
  const content = html`<div class="compare">
<h1>${words.compare.title}</h1>
<p class="lead">${words.compare.lead}</p>
${compareForm(state, compared, speech)}
${answer(state, compared, speech)}
</div>`;
  return layout({
    title:
      state.measure === '' ? `${words.compare.title} — ${words.name}` : `${state.measure} — ${words.compare.title}`,
    speech,
    otherHref: compareHref(state, language === 'vi' ? 'en' : 'vi'),
    content,
  });
}

function answer(state: CompareState, { comparison, problem, passages }: Compared, speech: Speech) {
  const { words, language } = speech;
  if (problem !== null) return refusal(state, problem, speech);
  if (comparison === null) {
    return html`<p class="examples">${words.examples}: ${words.compare.exampleMeasures.map(
      (measure) => html`<a href="${compareHref({ ...state, measure }, language)}">${measure}</a> `,
    )}</p>`;
  }
  const told = comparison.rows.some(({ cells }) => cells.some((cell) => cell !== null));
  return html`<h2>${comparison.measure}${comparison.unit === '' ? '' : html` <small>${comparison.unit}</small>`}</h2>
${told ? html`${compareChart(comparison, speech)}${compareTable(comparison, passages, speech)}${comparison.level === 'province' ? map(comparison, speech) : ''}` : html`<p class="hints">${words.compare.nothing}</p>`}
${leftOut(comparison, speech)}
${otherMeasures(state, comparison, speech)}
<p class="take-away"><a href="/v1/compare?${compareParameters(state)}">${words.resultsAsJson}</a> <a href="/v1/compare?${compareParameters(state)}&amp;format=csv">${words.compare.csv}</a> <a href="/v1/compare?${compareParameters(state)}&amp;format=csv&amp;bom=1">${words.compare.excel}</a></p>`;
}

/** The newest period that anybody reports; each tile leads to its row of the table. */
function map({ rows, periods, geography, measure }: Comparison, speech: Speech) {
  const column = periods.findLastIndex((_, i) => rows.some(({ cells }) => cells[i]));
  const values = rows.flatMap(({ province, cells }, i) => {
    const cell = cells[column];
    return cell ? [[province, { value: cell.value, href: `#r-${i}` }] as const] : [];
  });
  const isOfToday = geography === 'now' || (periods[column] ?? '') > '2025-07';
  return provinceMap(
    isOfToday ? 'after' : 'before',
    new Map(values),
    `${measure}, ${formatPeriodKey(periods[column]!, speech)}`,
    speech,
  );
}

function refusal(
  state: CompareState,
  { status, parameter }: NonNullable<Compared['problem']>,
  { words, language, fill }: Speech,
) {
  const { compare } = words;
  if (status === 422) return html`<p class="notice" role="alert">${compare.tooMany}</p>`;
  if (parameter !== 'period' || state.scale || state.periods.length < 2) {
    const names: Readonly<Record<string, string>> = compare.parameters;
    const name = parameter !== null && Object.hasOwn(names, parameter) ? names[parameter]! : (parameter ?? '?');
    return html`<p class="notice" role="alert">${fill(words.badRequestText, { parameter: name })}</p>`;
  }
  return html`<p class="notice" role="alert">${compare.unequal} <a href="${compareHref({ ...state, scale: true }, language)}">${compare.scaleThem}</a></p>`;
}

function otherMeasures(state: CompareState, { otherMeasures: others }: Comparison, { words, language, fill }: Speech) {
  if (others.length === 0) return '';
  return html`<section aria-labelledby="other-measures"><h2 id="other-measures">${words.compare.otherMeasures}</h2><ul class="other-measures">${others.map(
    ({ measure, unit, places }) =>
      html`<li><a href="${compareHref({ ...state, measure, unit: unit || null, periods: [] }, language)}">${measure}${unit === '' ? '' : ` (${unit})`}</a> <span class="n">${fill(words.compare.placeCounts[state.level], { count: places })}</span></li>`,
  )}</ul></section>`;
}
