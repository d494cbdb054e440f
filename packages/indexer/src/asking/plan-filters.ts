// Filters as conditions on rows: the same for both stores, so that each store only spells them.
import { BadDataError, type MeetingKind } from '@giaoban/records';
import { provinceNamed } from '@giaoban/resources';
import type { Filters } from '../query.ts';
import { filterKey } from '../rows/filter-key.ts';
import type { DaySpan, SpanField, TermField } from '../rows/index-row.ts';
import { askedWords } from './plan-words.ts';
import { unitKeys } from './without-type-word.ts';
import { type Alternatives, clauseForms } from './word-forms.ts';

interface TermCondition {
  readonly field: TermField;
  /** Alternatives. */
  readonly keys: readonly string[];
}
interface SpanCondition {
  readonly field: SpanField;
  readonly relation: 'overlaps' | 'within';
  readonly days: DaySpan;
}
interface MeetingCondition {
  readonly kinds: readonly MeetingKind[];
  readonly days: DaySpan;
}
export interface FiltersPlan {
  /** One meeting of such a kind on such a day; null where not both are asked for. */
  readonly meeting: MeetingCondition | null;
  readonly terms: readonly TermCondition[];
  readonly spans: readonly SpanCondition[];
  /** Milliseconds since 1970, `until` exclusive. */
  readonly published: { readonly from: number | null; readonly until: number | null };
  /** Words of a title: alternatives. */
  readonly offices: Alternatives;
}

const TERM_FILTERS = [
  'province',
  'provinceNow',
  'district',
  'commune',
  'meetingKind',
  'organ',
  'host',
  'unit',
  'documentNumber',
  'topic',
  'keyword',
] as const;
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';
const DAY_MS = 86_400_000;

/** @throws BadDataError where a range ends before it starts, or a title has no words */
export function planFilters(filters: Filters): FiltersPlan {
  const dates = spanCondition(filters, 'date', 'overlaps');
  const kinds = filters.meetingKind;
  return {
    terms: [...termConditions(filters), ...officialConditions(filters)],
    spans: [...dates, ...spanCondition(filters, 'period', 'within')],
    meeting: kinds.length > 0 && dates.length > 0 ? { kinds, days: dates[0]!.days } : null,
    published: publishedRange(filters),
    offices: filters.title.flatMap(titleForms),
  };
}

function termConditions(filters: Filters): TermCondition[] {
  return TERM_FILTERS.filter((field) => filters[field].length > 0).map((field) => ({
    field,
    keys: filters[field].flatMap((value) => askedKeys(field, value)),
  }));
}

function askedKeys(field: TermField, value: string): string[] {
  if (field === 'district' || field === 'commune') return unitKeys(field, value);
  return [filterKey(officialSpelling(field, value))];
}

/** "TP. HCM" and "tỉnh Hà Nam" ask for the provinces of the gazetteer; hosts go without "www.". */
function officialSpelling(field: TermField, value: string): string {
  if (field === 'province' || field === 'provinceNow') return provinceNamed(value)?.name ?? value;
  return field === 'host' ? value.replace(/^www\./i, '') : value;
}

/** Name and role asked for together must be of one person. */
function officialConditions({ official, role }: Filters): TermCondition[] {
  if (official.length > 0 && role.length > 0) {
    const keys = official.flatMap((name) => role.map((one) => filterKey(`${name} | ${one}`)));
    return [{ field: 'officialRole', keys }];
  }
  if (official.length > 0) return [{ field: 'official', keys: official.map(filterKey) }];
  return role.length > 0 ? [{ field: 'role', keys: role }] : [];
}

function spanCondition(filters: Filters, field: SpanField, relation: SpanCondition['relation']): SpanCondition[] {
  const from = filters[`${field}From`];
  const to = filters[`${field}To`];
  if (from === undefined && to === undefined) return [];
  inOrder(`${field}From`, from, to);
  return [{ field, relation, days: { start: from ?? FIRST_DAY, end: to ?? LAST_DAY } }];
}

function publishedRange({ publishedFrom, publishedTo }: Filters): FiltersPlan['published'] {
  inOrder('publishedFrom', publishedFrom, publishedTo);
  const midnight = (day: string) => Date.parse(`${day}T00:00:00+07:00`);
  return {
    from: publishedFrom === undefined ? null : midnight(publishedFrom),
    until: publishedTo === undefined ? null : midnight(publishedTo) + DAY_MS,
  };
}

function inOrder(name: string, from: string | undefined, to: string | undefined): void {
  if (from !== undefined && to !== undefined && from > to) {
    throw new BadDataError(name, `${from} lies behind the end of the range, ${to}`);
  }
}

function titleForms(title: string): Alternatives {
  const words = askedWords(title);
  if (words.length === 0) throw new BadDataError('title', `"${title}" has no words`);
  return clauseForms({ words });
}
