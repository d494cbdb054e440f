// Corrections laid over an extraction: pure, so that the same page and the same corrections give the same record again.
import { isDeepStrictEqual } from 'node:util';
import type { AppliedCorrection, Correction, ItemList, PageRecord, Review, Span } from '@giaoban/records';
import { ITEM_LISTS } from '@giaoban/records';
import { itemsOf, RECORD_FIELDS, seenField, seenItem } from './correctable.ts';
import { whereQuoted } from './where-quoted.ts';
import { wholeField, wholeItem } from './whole-value.ts';
import { withoutDangling } from './without-dangling.ts';

type Item = object & { readonly id: string };
type State = AppliedCorrection['state'];
interface Step {
  readonly record: PageRecord;
  readonly state: State;
  readonly extracted: unknown;
}
type ChangeOf<Do extends Correction['change']['do']> = Extract<Correction['change'], { do: Do }>;

/** The record as extraction gave it. */
export function uncorrected({ review, ...record }: PageRecord): PageRecord {
  return review === undefined ? record : ({ ...record, ...review.extracted } as PageRecord);
}

/**
 * @param record as extraction gives it, or corrected before
 * @param corrections of this record, in their order, without those that were taken back
 * @returns the record with all of them applied that can be, and `review`, which says what became of each
 */
export function applyCorrections(record: PageRecord, corrections: readonly Correction[]): PageRecord {
  const base = uncorrected(record);
  if (corrections.length === 0) return base;
  let corrected = base;
  const applied: AppliedCorrection[] = [];
  for (const [i, { record: _record, ...correction }] of corrections.entries()) {
    const isReplaced = corrections.slice(i + 1).some(({ change }) => replaces(change, correction.change));
    const step = isReplaced
      ? { record: corrected, state: 'replaced' as const, extracted: null }
      : applyOne(corrected, base, correction);
    corrected = step.record;
    applied.push({ ...correction, state: step.state, extracted: step.extracted });
  }
  corrected = withoutDangling(corrected);
  return { ...corrected, review: { corrections: applied, extracted: changedFields(base, corrected) } };
}

function replaces(later: Correction['change'], earlier: Correction['change']): boolean {
  if (later.do === 'confirm') return earlier.do === 'confirm';
  if (earlier.do !== 'set' || (later.do !== 'set' && later.do !== 'remove')) return false;
  const isSameItem = later.list === earlier.list && later.item === earlier.item;
  return isSameItem && (later.do === 'remove' || later.field === earlier.field);
}

function applyOne(record: PageRecord, base: PageRecord, { change, at }: Pick<Correction, 'change' | 'at'>): Step {
  switch (change.do) {
    case 'set':
      return change.list === null ? setRecord(record, base, change) : setItem(record, base, change.list, change);
    case 'add':
      return addItem(record, base, change);
    case 'remove':
      return removeItem(record, base, change);
    case 'confirm': {
      const isOfLaterPage = Date.parse(base.revision.capture ?? at) > Date.parse(at);
      return { record, state: isOfLaterPage ? 'conflict' : 'applied', extracted: null };
    }
    default:
      return { record, state: 'applied', extracted: null };
  }
}

function setRecord(record: PageRecord, base: PageRecord, change: ChangeOf<'set'>): Step {
  const { field, value } = change;
  const extracted = seenField(null, field, base);
  const whole = wholeField(null, field, value, record, NOWHERE);
  return { record: { ...record, [field]: whole }, state: stateOf(change, extracted), extracted };
}

function setItem(record: PageRecord, base: PageRecord, list: ItemList, change: ChangeOf<'set'>): Step {
  const { field, value, item: id } = change;
  const item = itemsOf(record, list).find((one) => one.id === id);
  if (item === undefined) return { record, state: 'lost', extracted: null };
  const extracted = seenField(list, field, itemsOf(base, list).find((one) => one.id === id) ?? item);
  const changed = { ...item, [field]: wholeField(list, field, value, item as never, spanOf(item)) };
  const items = itemsOf(record, list).map((one) => (one.id === id ? changed : one));
  return { record: { ...record, [list]: items }, state: stateOf(change, extracted), extracted };
}

function addItem(record: PageRecord, base: PageRecord, { list, item, value, quote, start }: ChangeOf<'add'>): Step {
  const same = itemsOf(base, list).find((one) => isDeepStrictEqual(seenItem(list, one), value));
  if (same !== undefined) return { record, state: 'agrees', extracted: seenItem(list, same) };
  const span = whereQuoted(record.text, quote, start);
  if (span === null) return { record, state: 'lost', extracted: null };
  const items: Item[] = [...itemsOf(record, list), wholeItem(list, item, value, span, record.text)];
  return { record: { ...record, [list]: items }, state: 'applied', extracted: null };
}

function removeItem(record: PageRecord, base: PageRecord, { list, item, was }: ChangeOf<'remove'>): Step {
  const found = itemsOf(base, list).find(({ id }) => id === item);
  const items = itemsOf(record, list).filter(({ id }) => id !== item);
  const extracted = found === undefined ? null : seenItem(list, found);
  const state = found === undefined ? 'agrees' : isDeepStrictEqual(extracted, was) ? 'applied' : 'conflict';
  return { record: { ...record, [list]: items }, state, extracted };
}

function stateOf({ value, was }: ChangeOf<'set'>, extracted: unknown): State {
  if (isDeepStrictEqual(extracted, value)) return 'agrees';
  return isDeepStrictEqual(extracted, was) ? 'applied' : 'conflict';
}

const NOWHERE: Span = { start: 0, end: 1 };

function spanOf(item: object): Span {
  const { evidence, mentions } = item as { evidence?: Span; mentions?: Span[] };
  return evidence ?? mentions?.[0] ?? NOWHERE;
}

function changedFields(base: PageRecord, corrected: PageRecord): Review['extracted'] {
  const fields = [...Object.keys(RECORD_FIELDS.shape), ...ITEM_LISTS] as (keyof Review['extracted'])[];
  const changed = fields.filter((field) => !isDeepStrictEqual(base[field], corrected[field]));
  return Object.fromEntries(changed.map((field) => [field, base[field]]));
}
