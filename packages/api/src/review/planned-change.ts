// From what a reviewer hands in to the change that is kept: checked against the record as it is now.

import { isDeepStrictEqual } from 'node:util';
import type { Store } from '@giaoban/indexer';
import { completeItem, fieldsOf, itemsOf, seenField, seenItem, uncorrected } from '@giaoban/indexer/corrections';
import type { Correction, PageRecord } from '@giaoban/records';
import type { CorrectionInput, InputOf } from './correction-input.ts';

type Change = Correction['change'];
/** Why something handed in is not taken. */
export type Refusal =
  | { readonly wrong: string; readonly expected: string }
  | { readonly missing: string }
  | { readonly conflict: string };
export type Planned = { readonly record: string | null; readonly change: Change } | Refusal;

/** @param id of the correction that is to be, and of the item where one is added */
export async function plannedChange(store: Store, input: CorrectionInput, id: string): Promise<Planned> {
  if ('between' in input) return joining(store, input);
  const record = await store.get(input.record);
  if (record === null) return { missing: `There is no record "${input.record}".` };
  const change = changeOf(record, input, id);
  return 'do' in change ? { record: record.id, change } : change;
}

function changeOf(
  record: PageRecord,
  input: Exclude<CorrectionInput, InputOf<'same' | 'different'>>,
  id: string,
): Change | Refusal {
  switch (input.do) {
    case 'set':
      return setting(record, input);
    case 'add':
      return adding(record, input, id);
    case 'remove':
      return removing(record, input);
    case 'confirm':
      return { do: 'confirm' };
  }
}

function setting(record: PageRecord, { list, item, field, value, was }: InputOf<'set'>): Change | Refusal {
  const fields = fieldsOf(list);
  if (!Object.hasOwn(fields, field)) {
    return {
      wrong: `field: there is no "${field}" to be corrected`,
      expected: `one of ${Object.keys(fields).join(', ')}`,
    };
  }
  if ((list === null) !== (item === null))
    return { wrong: 'list and item belong together', expected: 'both, or neither' };
  const parsed = fields[field]!.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return {
      wrong: `value: ${[field, ...issue.path].join('.')}: ${issue.message}`,
      expected: 'what a gold record has there',
    };
  }
  const found = list === null ? record : itemsOf(record, list).find((one) => one.id === item);
  if (found === undefined) return { missing: `The record has no item "${item}" among its ${list}.` };
  if (field === 'partOf' && value !== null && (value === item || !record.statistics.some((one) => one.id === value))) {
    return { wrong: `value: "${value}" is no other figure of this record`, expected: 'the id of one, or null' };
  }
  if (was !== undefined && !isDeepStrictEqual(was, seenField(list, field, found))) {
    return { conflict: `${field} is ${JSON.stringify(seenField(list, field, found))} by now.` };
  }
  const base = uncorrected(record);
  const before = list === null ? base : (itemsOf(base, list).find((one) => one.id === item) ?? found);
  return { do: 'set', list, item, field, value: parsed.data, was: seenField(list, field, before) };
}

function adding(record: PageRecord, { list, value, quote, start }: InputOf<'add'>, id: string): Change | Refusal {
  const parsed = completeItem(list, value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return {
      wrong: `value: ${issue.path.join('.') || list}: ${issue.message}`,
      expected: `fields of ${list}: ${Object.keys(fieldsOf(list)).join(', ')}`,
    };
  }
  const at = start ?? record.text.indexOf(quote);
  if (at === -1 || !record.text.startsWith(quote, at)) {
    return { wrong: 'quote: does not stand in the text', expected: 'words of the text as they stand there' };
  }
  const { partOf = null } = parsed.data;
  if (partOf !== null && !record.statistics.some((one) => one.id === partOf)) {
    return { wrong: 'value: partOf is no figure of this record', expected: 'the id of one, or null' };
  }
  return { do: 'add', list, item: id, value: parsed.data, quote, start: at };
}

function removing(record: PageRecord, { list, item }: InputOf<'remove'>): Change | Refusal {
  const found = itemsOf(record, list).find((one) => one.id === item);
  if (found === undefined) return { missing: `The record has no item "${item}" among its ${list}.` };
  const before = itemsOf(uncorrected(record), list).find((one) => one.id === item) ?? found;
  return { do: 'remove', list, item, was: seenItem(list, before) };
}

async function joining(store: Store, { do: decision, between }: InputOf<'same' | 'different'>): Promise<Planned> {
  if (between[0] === between[1]) return { wrong: 'between: names one appearance twice', expected: 'two appearances' };
  for (const appearance of between) {
    const [id = '', official] = appearance.split('/');
    const record = await store.get(id);
    if (!record?.officials.some((one) => one.id === official)) {
      return { missing: `There is no appearance "${appearance}".` };
    }
  }
  return { record: null, change: { do: decision, between } };
}
