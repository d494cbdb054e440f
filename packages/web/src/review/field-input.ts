// One field of an item as inputs with labels; `review.js` reads them by their data attributes.
import type { Statistic } from '@giaoban/records';
import { html } from 'hono/html';
import { formatStatistic } from '../format/format-statistic.ts';
import type { Speech } from '../language.ts';
import { type ReviewField, type SimpleField, seen } from './review-fields.ts';

/** Where the value of a field comes from, and what it may point to. */
export interface FieldContext {
  /** null: the item is yet to be added. */
  readonly item: object | null;
  /** The figures that a part may be of. */
  readonly figures: readonly Statistic[];
}

export function fieldInput(field: ReviewField, { item, figures }: FieldContext, speech: Speech) {
  const value = item === null ? null : (item as Record<string, unknown>)[field.name];
  const was = item === null ? '' : html` data-was="${JSON.stringify(seen(field, value))}"`;
  const optional = 'optional' in field && field.optional && field.kind !== 'choice';
  const open = html`<div class="field ${field.kind}" data-field="${field.name}" data-kind="${field.kind}"${optional ? html` data-optional` : ''}${was}>`;
  if (!('parts' in field)) return html`${open}${simple(field, value, figures, speech, item === null)}</div>`;
  const rows = field.kind === 'object' ? [value] : [...((value as unknown[] | null | undefined) ?? []), null];
  return html`${open}<fieldset><legend>${nameOf(field.name, speech)}</legend>${rows.map(
    (row) =>
      html`<div class="parts" data-group>${field.parts.map((part) =>
        simple(part, (row as Record<string, unknown> | null | undefined)?.[part.name], figures, speech),
      )}</div>`,
  )}</fieldset></div>`;
}

/** A label around its control. */
function simple(field: SimpleField, value: unknown, figures: readonly Statistic[], speech: Speech, isNew = false) {
  const name = nameOf(field.name, speech);
  const like = !('like' in field) || field.like === undefined ? '' : html` data-like="${field.like}"`;
  const part = html`data-part="${field.name}"${like}`;
  if (field.kind === 'flag') {
    return html`<label class="tick"><input type="checkbox" autocomplete="off" ${part}${value === true ? html` checked` : ''}> ${name}</label>`;
  }
  if ('options' in field || field.kind === 'figure') {
    const options = !('options' in field)
      ? figures.map((figure) => [figure.id, `${formatStatistic(figure, speech)} ${figure.subject ?? ''}`] as const)
      : field.options.map((option) => [option, optionName(field.words, option, speech)] as const);
    const blank = isNew || !('options' in field) || field.optional;
    return html`<label>${name} <select autocomplete="off" ${part}>${blank ? html`<option value="">—</option>` : ''}${options.map(
      ([option, shown]) => html`<option value="${option}"${option === value ? html` selected` : ''}>${shown}</option>`,
    )}</select></label>`;
  }
  const type = field.kind === 'day' ? 'date' : field.kind === 'number' ? 'number' : 'text';
  return html`<label>${name} <input type="${type}" autocomplete="off" ${part}${field.kind === 'number' ? html` step="any" data-number` : ''} value="${value ?? ''}"></label>`;
}

export function nameOf(field: string, { words }: Pick<Speech, 'words'>): string {
  const names: Readonly<Record<string, string>> = words.review.fields;
  return Object.hasOwn(names, field) ? names[field]! : field;
}

/** A value of a vocabulary in the language of the page. */
export function optionName(vocabulary: keyof Speech['words'], option: string, { words }: Speech): string {
  const names = words[vocabulary] as Readonly<Record<string, string>>;
  return Object.hasOwn(names, option) ? names[option]! : option;
}
