// What reviewers said, each with who and when, what became of it, and what the page says now where that is otherwise.
import type { AppliedCorrection, ItemList } from '@giaoban/records';
import { html } from 'hono/html';
import type { Corrected } from '../answers.ts';
import { formatInstant } from '../format/format-date.ts';
import type { Speech } from '../language.ts';
import { pageHref } from '../pages/layout.ts';
import { nameOf, optionName } from './field-input.ts';
import { ITEM_FIELDS } from './review-fields.ts';

type Listed = Omit<Corrected, 'record' | 'state'> & {
  readonly state: AppliedCorrection['state'] | 'undone';
  readonly record?: string | null;
};

export function correctionList(corrections: readonly Listed[], speech: Speech) {
  return html`<ol class="corrections">${corrections.map((one) => html`<li class="${one.state}">${line(one, speech)}</li>`)}</ol>`;
}

function line({ id, at, by, note, change, state, extracted, record }: Listed, speech: Speech) {
  const { words, language } = speech;
  const { review } = words;
  const isOpen = state !== 'undone' && change.do !== 'undo';
  return html`<p><b class="state">${review.states[state]}</b> ${said(change, speech)}</p>
${state === 'conflict' ? html`<p class="note warning"><span aria-hidden="true">⚠ </span>${review.pageSaysNow}: ${shown(extracted, speech)}</p>` : ''}
${note === null ? '' : html`<p class="note">“${note}”</p>`}
<p class="note">${by.name || by.key}, <time datetime="${at}">${formatInstant(at, speech)}</time>${
    record
      ? html` · <a href="${pageHref(`/ra-soat/${encodeURIComponent(record)}`, language)}">${review.openRecord}</a>`
      : ''
  }</p>
${isOpen ? html`<button type="button" class="quiet with-key" hidden data-undo="${id}">${review.undo}</button>` : ''}`;
}

function said(change: Listed['change'], speech: Speech) {
  const { review, sections } = speech.words;
  switch (change.do) {
    case 'set':
      return html`${change.list === null ? '' : html`${sections[change.list]}: `}${nameOf(change.field, speech)}: <del>${told(change.list, change.field, change.was, speech)}</del> → <ins>${told(change.list, change.field, change.value, speech)}</ins>`;
    case 'add':
      return html`${review.did.add}, ${sections[change.list]}: <ins>${shown(change.value, speech)}</ins> “${change.quote}”`;
    case 'remove':
      return html`${review.did.remove}, ${sections[change.list]}: <del>${shown(change.was, speech)}</del>`;
    case 'same':
    case 'different':
      return html`${review.did[change.do]}: ${change.between.map((appearance, i) => {
        const record = appearance.split('/')[0]!;
        return html`${i === 0 ? '' : ' / '}<a href="${pageHref(`/ban-ghi/${encodeURIComponent(record)}`, speech.language)}">${appearance}</a>`;
      })}`;
    case 'confirm':
    case 'undo':
      return review.did[change.do];
  }
}

/** A value of a field; one of a closed vocabulary as the forms show it. */
function told(list: ItemList | null, name: string, value: unknown, speech: Speech): string {
  const field = list === null ? undefined : ITEM_FIELDS[list].find((one) => one.name === name);
  return field !== undefined && 'options' in field && typeof value === 'string'
    ? optionName(field.words, value, speech)
    : shown(value, speech);
}

/** Any value as words: what is not known is said, parts stand beside one another. */
export function shown(value: unknown, speech: Speech): string {
  if (value === null || value === undefined || value === '') return speech.words.review.empty;
  if (typeof value === 'number') return speech.number(value);
  if (typeof value === 'boolean') return value ? speech.words.review.yes : speech.words.review.no;
  if (Array.isArray(value))
    return value.length === 0 ? speech.words.review.empty : value.map((one) => shown(one, speech)).join('; ');
  if (typeof value !== 'object') return String(value);
  const parts = Object.values(value).filter(
    (part) => part !== null && typeof part !== 'boolean' && !(Array.isArray(part) && part.length === 0),
  );
  return parts.length === 0 ? speech.words.review.empty : parts.map((part) => shown(part, speech)).join(' · ');
}
