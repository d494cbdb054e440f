// Coverage of a province: organ by period, whether its report is there, and where not, whether anyone looked.
import { html } from 'hono/html';
import type { CoverageRow, FacetCount, Portal } from '../answers.ts';
import { formatPeriodKey } from '../format/format-period-key.ts';
import type { Speech } from '../language.ts';
import { type Geography, provinceMap } from '../map/province-map.ts';
import { layout } from '../pages/layout.ts';
import { portalsHref } from '../portals/portals-page.ts';
import { passageLink } from '../resolved/passage-link.ts';

export interface CoverageAnswer {
  /** Names to choose from, of both geographies. */
  readonly provinces: readonly string[];
  readonly rows: readonly CoverageRow[];
  /** Whether there are more than were asked for. */
  readonly cut: boolean;
  /** Those of the province. */
  readonly portals: readonly Portal[];
  /** How many records the store has of each, where no province is chosen. */
  readonly records: Readonly<Record<Geography, readonly FacetCount[]>>;
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
${province === '' ? maps(answer, speech) : html`${matrix(answer, speech)}${portalList(province, answer, speech)}`}
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

function maps({ records }: CoverageAnswer, speech: Speech) {
  const { words, language } = speech;
  return html`<div class="maps">${(['after', 'before'] as const).map((geography) => {
    const counts = records[geography].map(({ value: name, count }) => {
      const asked = new URLSearchParams({ province: name, ...(language === 'vi' ? {} : { lang: language }) });
      return [name, { value: count, href: `/do-phu?${asked}` }] as const;
    });
    return html`<section aria-labelledby="map-${geography}"><h2 id="map-${geography}">${words.map[geography]}</h2>${provinceMap(geography, new Map(counts), words.map.records, speech)}</section>`;
  })}</div>`;
}

function portalList(province: string, { portals }: CoverageAnswer, { words, language }: Speech) {
  if (portals.length === 0) return '';
  const all = portalsHref({ q: '', province, cursor: '' }, language);
  return html`<h2>${words.coverage.portals} <small><a href="${all}">${words.coverage.portalsLink}</a></small></h2>
<ul class="other-measures">${portals.map(
    ({ name, host, state }) => html`<li>${words.portals.states[state]} · ${name} <span class="n">${host}</span></li>`,
  )}</ul>`;
}

function matrix({ rows, cut, portals }: CoverageAnswer, speech: Speech) {
  const { words } = speech;
  if (rows.length === 0) return html`<p class="hints">${words.coverage.nothing}</p>`;
  const periods = [...new Set(rows.map(periodOf))].sort().reverse();
  const organs = [...new Set(rows.map(({ organ }) => organ))].sort(new Intl.Collator('vi').compare);
  const isFailing =
    portals.length > 0 &&
    portals.every(({ state }) => state !== 'fetched') &&
    portals.some(({ state }) => state === 'failing');
  const found = new Map(rows.map((row) => [`${row.organ} ${periodOf(row)}`, row]));
  return html`<section class="table-sheet matrix" tabindex="0" aria-label="${words.coverage.title}"><table class="compared">
<thead><tr><th scope="col">${words.coverage.organ}</th>${periods.map((period) => html`<th scope="col">${formatPeriodKey(period, speech)}</th>`)}</tr></thead>
<tbody>${organs.map(
    (organ) =>
      html`<tr><th scope="row">${organ}</th>${periods.map((period) => cell(found.get(`${organ} ${period}`), isFailing, speech))}</tr>`,
  )}</tbody></table></section>
${cut ? html`<p class="notice">${words.coverage.cut}</p>` : ''}`;
}

/** @param isFailing whether the portals of the province were asked, and none answers */
function cell(row: CoverageRow | undefined, isFailing: boolean, speech: Speech) {
  if (row === undefined) return html`<td></td>`;
  const { words, fill } = speech;
  const pages =
    row.state === 'silent' ? html` <span class="note">${fill(words.coverage.pages, { count: row.pages })}</span>` : '';
  // What is silent may stand in a file.
  const files =
    row.state === 'silent' && row.filesNotRead > 0
      ? html` <span class="note">${fill(words.coverage.filesNotRead, { count: row.filesNotRead })}</span>`
      : '';
  const records = row.records.map((record, i) => html` ${passageLink(record, null, `[${i + 1}]`, speech)}`);
  const state = row.state === 'not-crawled' && isFailing ? 'failed' : row.state;
  return html`<td class="${state}">${words.coverage.states[state]}${records}${pages}${files}</td>`;
}

const periodOf = ({ period }: CoverageRow) => `${period.start}..${period.end}`;
