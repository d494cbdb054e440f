// Facets of the contract: counts of what answers, over all targets.
import { expect, test } from 'vitest';
import type { Facet, Filters, QueryInput } from '../query.ts';
import type { FacetCount, Store } from '../store.ts';
import { search } from './ask.ts';
import { counted, MEETINGS, now, RECORDS, STATISTICS } from './expected.ts';

export function facetContract(store: () => Store): void {
  test.each(RECORD_FACETS)('facet %s of records', async (facet, values) => {
    const { facets } = await search(store(), { facets: [facet], limit: 1 });
    expect(asObject(facets[facet])).toEqual(counted(RECORDS.map(values)));
    expect(inOrder(facets[facet]!)).toBe(true);
  });

  const filters: Partial<Filters> = { provinceNow: ['Ninh Bình'], meetingKind: ['giao-ban'] };
  test.each(RECORD_FACETS)('facet %s counts only what answers', async (facet, values) => {
    const { facets } = await search(store(), { facets: [facet], filters, limit: 1 });
    const answering = RECORDS.filter(
      (record) => now(record) === 'Ninh Bình' && record.meetings.some(({ kind }) => kind === 'giao-ban'),
    );
    expect(asObject(facets[facet])).toEqual(counted(answering.map(values)));
  });

  test('a facet’s value as filter gives its count', async () => {
    for (const facet of [
      'province',
      'provinceNow',
      'district',
      'meetingKind',
      'organ',
      'official',
      'host',
      'unit',
      'topic',
      'keyword',
    ] as const) {
      const { facets } = await search(store(), { facets: [facet], limit: 1 });
      for (const { value, count } of facets[facet]!) {
        expect([value, (await search(store(), { filters: { [facet]: [value] }, limit: 1 })).total]).toEqual([
          value,
          count,
        ]);
      }
    }
  });

  test('facets of a search in words', async () => {
    const { facets, total } = await search(store(), { q: 'giao ban', facets: ['meetingKind', 'year'], limit: 1 });
    const kinds = asObject(facets.meetingKind);
    expect(kinds['giao-ban']).toBeGreaterThan(0);
    expect(Object.values(asObject(facets.year)).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(total);
  });

  test('facets of meetings and statistics count their own values', async () => {
    const meetings = await search(store(), { target: 'meetings', facets: ['meetingKind', 'year'], limit: 1 });
    expect(asObject(meetings.facets.meetingKind)).toEqual(counted(MEETINGS.map(({ item }) => [item.kind])));
    expect(asObject(meetings.facets.year)).toEqual(
      counted(MEETINGS.map(({ item }) => [item.date?.start.slice(0, 4) ?? null])),
    );
    const statistics = await search(store(), { target: 'statistics', facets: ['unit'], limit: 1 });
    expect(asObject(statistics.facets.unit)).toEqual(counted(STATISTICS.map(({ item }) => [item.unit])));
  });

  test('facets of people count names', async () => {
    const input: QueryInput = { target: 'people', facets: ['role', 'province'], limit: 1 };
    const { facets } = await search(store(), input);
    const namesOf = (fits: (role: string, province: string | null) => boolean) =>
      new Set(
        RECORDS.flatMap(({ officials, place }) =>
          officials.filter(({ role }) => fits(role, place.province)).map(({ name }) => name),
        ),
      ).size;
    for (const { value, count } of facets.role!)
      expect([value, count]).toEqual([value, namesOf((role) => role === value)]);
    for (const { value, count } of facets.province!) {
      expect([value, count]).toEqual([value, namesOf((_, province) => province === value)]);
    }
  });
}

type RecordOf = (typeof RECORDS)[number];
const RECORD_FACETS: readonly (readonly [Facet, (record: RecordOf) => readonly (string | null)[]])[] = [
  ['province', (record) => [record.place.province]],
  ['provinceNow', (record) => [now(record)]],
  ['district', (record) => [record.place.district]],
  ['meetingKind', (record) => record.meetings.map(({ kind }) => kind)],
  [
    'organ',
    ({ meetings, officials }) => [
      ...meetings.map(({ organiser }) => organiser),
      ...officials.flatMap(({ titles }) => titles.map(({ organisation }) => organisation)),
    ],
  ],
  ['official', (record) => record.officials.map(({ name }) => name)],
  ['year', (record) => [record.publishedAt?.slice(0, 4) ?? null]],
  ['host', (record) => [new URL(record.source.url!).hostname]],
  ['unit', (record) => record.statistics.map(({ unit }) => unit)],
  ['role', (record) => record.officials.map(({ role }) => role)],
  ['topic', (record) => record.topics],
  ['keyword', (record) => record.keywords],
];

function asObject(counts: readonly FacetCount[] | undefined): Record<string, number> {
  return Object.fromEntries((counts ?? []).map(({ value, count }) => [value, count]));
}
function inOrder(counts: readonly FacetCount[]): boolean {
  return counts.every(({ count }, i) => i === 0 || count <= counts[i - 1]!.count);
}
