// The question of a comparison as a form that works by itself: measure, level, geography, provinces, periods.
import { html } from 'hono/html';
import { formatPeriodKey } from '../format/format-period-key.ts';
import type { Speech } from '../language.ts';
import type { Compared } from './ask-comparison.ts';
import { type CompareState, LEVELS } from './compare-state.ts';

export function compareForm(state: CompareState, { comparison, provinces }: Compared, speech: Speech) {
  const { words, language } = speech;
  const { compare } = words;
  return html`<form class="compare-form" action="/so-sanh" method="get">
${language === 'vi' ? '' : html`<input type="hidden" name="lang" value="${language}">`}
<div class="line">
<label class="wide">${compare.parameters.measure} <input name="measure" required maxlength="300" value="${state.measure}" placeholder="${compare.measurePlaceholder}"></label>
<label>${compare.parameters.unit} <input name="unit" maxlength="100" value="${state.unit ?? ''}"></label>
</div>
<fieldset><legend>${compare.level}</legend>
${LEVELS.map((level) => html`<label><input type="radio" name="level" value="${level}"${level === state.level ? html` checked` : ''}> ${compare.levels[level]}</label>`)}</fieldset>
<fieldset><legend>${compare.geography}</legend>
${(['then', 'now'] as const).map(
  (geography) =>
    html`<label><input type="radio" name="geography" value="${geography}"${geography === state.geography ? html` checked` : ''}> ${compare.geographies[geography]}</label>`,
)}</fieldset>
${provinceChoice(state, provinces, speech)}
${periodChoice(state, comparison?.periods ?? [], speech)}
<label class="tick"><input type="checkbox" name="scale" value="1"${state.scale ? html` checked` : ''}> ${compare.scale}</label>
<button type="submit">${compare.button}</button>
</form>`;
}

function provinceChoice(state: CompareState, provinces: readonly string[], { words, fill }: Speech) {
  const { compare } = words;
  const names = [...new Set([...state.provinces, ...provinces])];
  const chosen =
    state.provinces.length === 0
      ? compare.allProvinces
      : fill(compare.provinceCount, { count: state.provinces.length });
  return html`<details class="choice"><summary>${compare.parameters.province}: ${chosen}</summary>
<div class="names">${names.map((name) => tick('province', name, name, state.provinces.includes(name)))}</div></details>`;
}

function periodChoice(state: CompareState, usual: readonly string[], speech: Speech) {
  const { words } = speech;
  const { compare } = words;
  const periods = [...new Set([...state.periods, ...usual])].sort();
  return html`<fieldset><legend>${compare.parameters.period}</legend>
${periods.map((period) => tick('period', period, formatPeriodKey(period, speech), state.periods.includes(period)))}
<span class="days-between"><label>${compare.another}, ${words.from.toLowerCase()} <input type="date" name="periodFrom"></label> <label>${words.to.toLowerCase()} <input type="date" name="periodTo"></label></span>
<p class="note">${compare.periodHint}</p></fieldset>`;
}

function tick(name: string, value: string, shown: string, checked: boolean) {
  return html`<label><input type="checkbox" name="${name}" value="${value}"${checked ? html` checked` : ''}> ${shown}</label>`;
}
