// One point of a series: a measure at a place over a period, with every value that pages report for it.

import type { Period, Source, Statistic } from '@giaoban/records';
import { nameKey } from '@giaoban/resources';
import { resolvedId } from '../resolved-id.ts';
import { consistent } from './consistent.ts';
import type { Figure, SeriesPlace } from './figure.ts';

export interface ValueRecord {
  readonly record: string;
  readonly source: Pick<Source, 'path' | 'url'>;
  readonly statistic: string;
  /** The figure as that page writes it. */
  readonly text: string;
  readonly organ: string | null;
}
/** One value, counted once however many pages tell it. */
export interface SeriesValue {
  readonly value: number;
  readonly upper: number | null;
  readonly qualifier: Statistic['qualifier'];
  readonly records: readonly ValueRecord[];
}
export interface SumDifference {
  readonly record: string;
  readonly source: Pick<Source, 'path' | 'url'>;
  readonly dimension: string | null;
  /** What the parts add up to, and by how much that is off the total. */
  readonly sum: number;
  readonly difference: number;
}
/** What was planned beside what was reported. */
export interface Fulfilment {
  readonly target: number;
  readonly reported: number;
  readonly share: number;
  /** Both by the same organ; null where a page names none. */
  readonly sameOrgan: boolean | null;
}
export interface Progress {
  readonly period: Period;
  readonly reported: number;
  readonly share: number;
}

export interface SeriesRow {
  readonly id: string;
  /** Equal over places and periods. */
  readonly series: string;
  /** In the words of the page that says it shortest. */
  readonly measure: string;
  readonly words: readonly string[];
  readonly unit: string;
  readonly kind: Statistic['kind'];
  readonly change: Statistic['change'];
  readonly place: SeriesPlace;
  readonly period: Period | null;
  readonly asOf: string | null;
  /** Since the start of the year: such figures are never added to each other. */
  readonly cumulative: boolean;
  readonly values: readonly SeriesValue[];
  readonly targets: readonly SeriesValue[];
  /** Pages differ: the values that cannot all be right. */
  readonly conflicts: readonly { readonly values: readonly number[]; readonly records: readonly string[] }[];
  /** One page gives several values that its words do not tell apart. */
  readonly ambiguous: boolean;
  readonly sumDifferences: readonly SumDifference[];
  /** Why it stands out, or null. */
  readonly outlier: string | null;
  readonly fulfilment: Fulfilment | null;
  /** For a plan: what reports of a part of its time say. */
  readonly progress: readonly Progress[];
}

export function seriesKey({ measure, kind, change }: Figure): string {
  return `${measure.key}|${kind === 'rate' || kind === 'change' ? kind : ''}|${change ?? ''}`;
}

export function placeKey(place: SeriesPlace): string {
  const names = [place.province, place.district, place.commune, place.part];
  return `${place.era}:${names.map((name) => (name === null ? '' : nameKey(name))).join('/')}`;
}

/** The row a figure belongs to. */
export function rowKey(figure: Figure): string {
  const time = figure.period === null ? (figure.asOf ?? '') : `${figure.period.start}..${figure.period.end}`;
  return `${seriesKey(figure)}@${placeKey(figure.place)}@${time}`;
}

/** @param figures all of one row key */
export function seriesRow(figures: readonly Figure[]): SeriesRow {
  const first = figures[0]!;
  const values = valuesOf(figures.filter(({ modality }) => modality === 'reported'));
  const targets = valuesOf(figures.filter(({ modality }) => modality === 'target'));
  const ambiguous = severalOfOnePage(values) || severalOfOnePage(targets);
  const subjects = figures.map(({ subject }) => subject).filter((subject) => subject !== null);
  return {
    id: resolvedId('v', [rowKey(first)]),
    series: resolvedId('q', [seriesKey(first)]),
    measure: subjects.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? first.measure.unit,
    words: first.measure.words,
    unit: first.measure.unit,
    kind: figures.find(({ kind }) => kind !== null)?.kind ?? null,
    change: first.change,
    place: first.place,
    period: first.period,
    asOf: first.asOf,
    cumulative: figures.some(({ cumulative }) => cumulative),
    values,
    targets,
    conflicts: ambiguous ? [] : conflictsOf(values),
    ambiguous,
    sumDifferences: figures.flatMap(({ record, source, sums }) => sums.map((sum) => ({ record, source, ...sum }))),
    outlier: null,
    fulfilment: null,
    progress: [],
  };
}

/** Distinct values, that of most pages first; exact ones before rounded ones. */
function valuesOf(figures: readonly Figure[]): SeriesValue[] {
  const by = new Map<string, SeriesValue & { records: ValueRecord[] }>();
  for (const { value, upper, qualifier, record, source, statistic, text, organ } of figures) {
    const key = `${value} ${upper} ${qualifier}`;
    const known = by.get(key) ?? { value, upper, qualifier, records: [] };
    if (!known.records.some((told) => told.record === record))
      known.records.push({ record, source, statistic, text, organ });
    by.set(key, known);
  }
  return [...by.values()].sort(
    (a, b) =>
      b.records.length - a.records.length ||
      Number(a.qualifier !== null) - Number(b.qualifier !== null) ||
      a.value - b.value,
  );
}

function severalOfOnePage(values: readonly SeriesValue[]): boolean {
  const pages = values.flatMap(({ records }) => records.map(({ record }) => record));
  return new Set(pages).size < pages.length;
}

function conflictsOf(values: readonly SeriesValue[]): SeriesRow['conflicts'] {
  const clashing = values.filter((one) => values.some((other) => !consistent(one, other)));
  if (clashing.length === 0) return [];
  return [
    {
      values: clashing.map(({ value }) => value),
      records: clashing.flatMap(({ records }) => records.map(({ record }) => record)),
    },
  ];
}
