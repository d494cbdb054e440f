// Coverage of a province: organ by period, whether its report is there, and where not, whether anyone looked.
import { html } from 'hono/html';
import { formatPeriodKey } from '../format/format-period-key.ts';
import type { Speech } from '../language.ts';
import { layout } from '../pages/layout.ts';
import type { CoverageRow } from '../resolved/answers.ts';
import { passageLink } from '../resolved/passage-link.ts';

export interface CoverageAnswer {
  /** Names to choose from, of both geographies. */
  readonly provinces: readonly string[];
  readonly rows: readonly CoverageRow[];
  /** Whether there are more than were asked for. */
  readonly cut: boolean;
}

export function coveragePage(province: string, answer: CoverageAnswer, speech: Speech) {
  const { words, language } = speech;
  const other = new URLSearchParams({
    ...(province === '' ? {} : { province }),
    ...(language === 'vi' ? { lang: 'en' } : {}),
  });
  const content = html`<div class="compare">
<h1>${words.coverage.title}</h1>
<p class="lead">${words.coverage.lead}</p>
${form(province, answer, speech)}
${province === '' ? '' : matrix(answer, speech)}
</div>`;
  return layout({
    title: `${province === '' ? '' : `${province} — `}${words.coverage.title} — ${words.name}`,
    speech,
    otherHref: other.size === 0 ? '/do-phu' : `/do-phu?${other}`,
    content,
  });
}

function form(province: string, { provinces }: CoverageAnswer, { words, language }: Speech) {
  return html`<form class="compare-form" action="/do-phu" method="get">
${language === 'vi' ? '' : html`<input type="hidden" name="lang" value="${language}">`}
<label>${words.compare.parameters.province} <select name="province">${provinces.map(
    (name) => html`<option${name === province ? html` selected` : ''}>${name}</option>`,
  )}</select></label>
<button type="submit">${words.coverage.button}</button></form>`;
}

function matrix({ rows, cut }: CoverageAnswer, speech: Speech) {
  const { words } = speech;
  if (rows.length === 0) return html`<p class="hints">${words.coverage.nothing}</p>`;
  const periods = [...new Set(rows.map(periodOf))].sort().reverse();
  const organs = [...new Set(rows.map(({ organ }) => organ))].sort(new Intl.Collator('vi').compare);
  const found = new Map(rows.map((row) => [`${row.organ} ${periodOf(row)}`, row]));
  return html`<section class="table-sheet matrix" tabindex="0" aria-label="${words.coverage.title}"><table class="compared">
<thead><tr><th scope="col">${words.coverage.organ}</th>${periods.map((period) => html`<th scope="col">${formatPeriodKey(period, speech)}</th>`)}</tr></thead>
<tbody>${organs.map(
    (organ) =>
      html`<tr><th scope="row">${organ}</th>${periods.map((period) => cell(found.get(`${organ} ${period}`), speech))}</tr>`,
  )}</tbody></table></section>
${cut ? html`<p class="notice">${words.coverage.cut}</p>` : ''}`;
}

function cell(row: CoverageRow | undefined, speech: Speech) {
  if (row === undefined) return html`<td></td>`;
  const { words, fill } = speech;
  const pages =
    row.state === 'silent' ? html` <span class="note">${fill(words.coverage.pages, { count: row.pages })}</span>` : '';
  const records = row.records.map((record, i) => html` ${passageLink(record, null, `[${i + 1}]`, speech)}`);
  return html`<td class="${row.state}">${words.coverage.states[row.state]}${records}${pages}</td>`;
}

const periodOf = ({ period }: CoverageRow) => `${period.start}..${period.end}`;
