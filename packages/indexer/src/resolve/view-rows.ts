// What is resolved, as rows of the store's views: found by id, by record, by place and by name, in an order for people.

import { nameKey } from '@giaoban/resources';
import { foldAccents, personSortKey, sortKey } from '@giaoban/text';
import type { ViewRow } from '../view.ts';
import type { CoverageRow } from './coverage/coverage-row.ts';
import type { ResolvedEvent } from './events/event.ts';
import type { Person } from './people/person.ts';
import type { ReprintGroup } from './reprints/reprint-group.ts';
import type { SeriesRow } from './series/series-row.ts';

/** Keys: ids of the records, each spelling of the name ("name:nguyenvanhung"), provinces of the posts ("province:nghean"). */
export function personRow(person: Person): ViewRow {
  const names = [person.name, ...person.otherNames];
  return {
    id: person.id,
    sortKey: personSortKey(person.name),
    keys: distinct([
      ...person.mentions.map(({ record }) => record),
      ...names.map((name) => `name:${nameKey(name)}`),
      ...person.posts.map(({ place }) => provinceKey(place.province)),
    ]),
    body: person,
  };
}

/** Keys: ids of the records, the province, the kind ("kind:giao-ban"), the day ("day:2024-10-07"). */
export function eventRow(event: ResolvedEvent): ViewRow {
  return {
    id: event.id,
    sortKey: `${event.date?.start ?? '9999'} ${event.id}`,
    keys: distinct([
      ...event.records.map(({ record }) => record),
      provinceKey(event.place.province),
      `kind:${event.kind}`,
      event.date === null ? null : `day:${event.date.start}`,
    ]),
    body: event,
  };
}

/** Keys: ids of the records, the series, the province, each word of the measure without accents ("word:khéo" as "word:kheo"). */
export function seriesViewRow(row: SeriesRow): ViewRow {
  const records = [...row.values, ...row.targets].flatMap((value) => value.records.map(({ record }) => record));
  return {
    id: row.id,
    sortKey: `${sortKey(row.measure)} ${row.series} ${sortKey(row.place.province ?? '')} ${row.period?.end ?? row.asOf ?? ''}`,
    keys: distinct([
      ...records,
      row.series,
      provinceKey(row.place.province),
      ...row.words.map((word) => `word:${foldAccents(word)}`),
    ]),
    body: row,
  };
}

/** Keys: the province, the organ ("organ:bandanvantinhuy"), the state ("state:silent"). */
export function coverageViewRow(row: CoverageRow): ViewRow {
  return {
    id: row.id,
    sortKey: `${sortKey(row.province)} ${sortKey(row.organ)} ${row.period.start} ${row.period.end}`,
    keys: distinct([...row.records, provinceKey(row.province), `organ:${nameKey(row.organ)}`, `state:${row.state}`]),
    body: row,
  };
}

/** Keys: ids of the records, provinces of the pages. */
export function reprintsRow(group: ReprintGroup): ViewRow {
  return {
    id: group.id,
    sortKey: `${group.pages[0]!.publishedAt ?? '9999'} ${group.id}`,
    keys: distinct(group.pages.flatMap(({ record, province }) => [record, provinceKey(province)])),
    body: group,
  };
}

function provinceKey(province: string | null): string | null {
  return province === null ? null : `province:${nameKey(province)}`;
}

/** A measure with an endless subject is found by its first words. */
const MAX_KEY = 400;

function distinct(keys: readonly (string | null)[]): string[] {
  return [...new Set(keys.filter((key) => key !== null).map((key) => key.slice(0, MAX_KEY)))];
}
