// Writing in the contract: idempotent, in any order, nothing half-written.
import type { PageRecord } from '@giaoban/records';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { lifelikeRecord } from '../testing/corpus.ts';
import { testMeeting, testOfficial, testStatistic } from '../testing/item-builders.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import { allAnswers, search } from './ask.ts';

const ACCEPTED = { written: 1, unchanged: 0, rejected: [] };
const KEPT = { written: 0, unchanged: 1, rejected: [] };
const revised = (capture: string | null, extractor: string, overrides: Partial<PageRecord> = {}) =>
  sampleRecord({ revision: { capture, extractor }, title: `${capture} ${extractor}`, ...overrides });

/** [label, what is there, what comes, whether it is taken] */
const REVISIONS: readonly (readonly [string, PageRecord, PageRecord, boolean])[] = [
  [
    'a later capture',
    revised('2024-01-01T00:00:00+07:00', '0.1.0'),
    revised('2024-01-02T00:00:00+07:00', '0.1.0'),
    true,
  ],
  [
    'a later capture, older extractor',
    revised('2024-01-01T00:00:00Z', '0.2.0'),
    revised('2024-01-02T00:00:00Z', '0.1.0'),
    true,
  ],
  [
    'an earlier capture, later extractor',
    revised('2024-01-02T00:00:00Z', '0.1.0'),
    revised('2024-01-01T00:00:00Z', '0.9.0'),
    false,
  ],
  ['a later extractor', revised('2024-01-01T00:00:00Z', '0.9.0'), revised('2024-01-01T00:00:00Z', '0.10.0'), true],
  ['an earlier extractor', revised('2024-01-01T00:00:00Z', '0.10.0'), revised('2024-01-01T00:00:00Z', '0.9.0'), false],
  [
    'the same instant in another zone',
    revised('2024-01-01T00:00:00Z', '0.1.0'),
    revised('2024-01-01T07:00:00+07:00', '0.1.0'),
    false,
  ],
  ['a capture where none was known', revised(null, '0.1.0'), revised('2024-01-01T00:00:00Z', '0.1.0'), true],
  ['no capture where one was known', revised('2024-01-01T00:00:00Z', '0.1.0'), revised(null, '0.9.0'), false],
];

const backwards = { start: '2024-06-30', end: '2024-01-01', label: 'đọc nhầm' };
const endless = 'Ủy ban '.repeat(20_000).trim();
/** Valid by the schema, and not what anyone expects. */
const ODD_RECORDS: readonly (readonly [string, Partial<PageRecord>])[] = [
  ['a record with no text', { text: '', title: null, publishedAt: null }],
  ['a word without end', { text: `Tin ${'x'.repeat(50_000)} hết` }],
  [
    'a period that ends before it starts',
    {
      meetings: [testMeeting({ kind: 'le', reportingPeriod: backwards })],
      statistics: [testStatistic(1, 'hộ', { period: backwards })],
    },
  ],
  ['an organ without end', { meetings: [testMeeting({ kind: 'le', organiser: endless, name: endless })] }],
  [
    'names and units without end',
    {
      officials: [testOfficial(endless, 'chair', `${endless}|${endless}`)],
      statistics: [testStatistic(2, endless, { subject: endless })],
    },
  ],
  [
    'figures at the ends of what numbers hold',
    { statistics: [testStatistic(1e308, 'đồng'), testStatistic(-5e-324, '%'), testStatistic(0, 'hộ')] },
  ],
  [
    'days at the ends of the calendar',
    {
      publishedAt: '0001-01-01',
      meetings: [testMeeting({ kind: 'le' }, '9999-12-31'), testMeeting({ kind: 'hop' }, '0001-01-01')],
    },
  ],
  ['signs of every kind', { title: '"\'\\ \u0000 😀 </script> %_*', text: 'Dòng\n\tmột 😀 \u0007' }],
];

export function writeContract(open: () => Promise<Store>): void {
  describe('writing', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    test.each(REVISIONS)('%s', async (_, there, coming, taken) => {
      expect(await store.put([there])).toEqual(ACCEPTED);
      expect(await store.put([coming])).toEqual(taken ? ACCEPTED : KEPT);
      expect((await store.get(there.id))?.title).toBe((taken ? coming : there).title);
      await store.refresh();
      expect((await store.counts()).records).toBe(1);
    });

    test('the same twice changes nothing', async () => {
      const records = Array.from({ length: 12 }, (_, n) => lifelikeRecord(n));
      await store.put(records);
      await store.refresh();
      const counts = await store.counts();
      expect(await store.put(records)).toEqual({ written: 0, unchanged: 12, rejected: [] });
      await store.refresh();
      expect(await store.counts()).toEqual(counts);
    });

    test('what a newer revision no longer names is gone', async () => {
      const people = [testOfficial('Vi Thị Bảy', 'chair', 'Bí thư'), testOfficial('Lô Văn Tám', 'attendee')];
      const meetings = [testMeeting({ kind: 'giao-ban', name: 'Giao ban tuần' }, '2024-01-01')];
      const statistics = [testStatistic(5, 'hộ'), testStatistic(7, 'ha')];
      await store.put([revised('2024-01-01T00:00:00Z', '1', { officials: people, meetings, statistics })]);
      await store.put([
        revised('2024-01-02T00:00:00Z', '1', { officials: people.slice(1), statistics: statistics.slice(0, 1) }),
      ]);
      await store.refresh();
      expect(await store.counts()).toEqual({ records: 1, meetings: 0, officials: 1, statistics: 1 });
      expect(await allAnswers(store, { target: 'people' })).toEqual(['Lô Văn Tám']);
      expect(await allAnswers(store, { filters: { official: ['Vi Thị Bảy'] } })).toEqual([]);
      expect(await allAnswers(store, { filters: { official: ['lo van tam'] } })).toHaveLength(1);
    });

    test('a record of the same revision is written where that is asked for, an older one never', async () => {
      const [older, there] = [revised('2024-01-01T00:00:00Z', '1'), revised('2024-01-02T00:00:00Z', '1')];
      const officials = [testOfficial('Vi Thị Bảy', 'chair')];
      await store.put([{ ...there, officials: [testOfficial('Lô Văn Tám', 'attendee')] }]);
      const corrected = { ...there, title: 'Sửa lại', officials };
      expect(await store.put([corrected], { again: true })).toEqual(ACCEPTED);
      expect(await store.put([older], { again: true })).toEqual(KEPT);
      await store.refresh();
      expect(await store.get(there.id)).toEqual(corrected);
      expect(await allAnswers(store, { target: 'people' })).toEqual(['Vi Thị Bảy']);
      expect((await search(store, { q: 'Sửa lại' })).total).toBe(1);
    });

    test('words of an older revision no longer find it', async () => {
      await store.put([revised('2024-01-01T00:00:00Z', '1', { text: 'Chuyện cũ rích.' })]);
      await store.put([revised('2024-01-02T00:00:00Z', '1', { text: 'Chuyện mới tinh.' })]);
      await store.refresh();
      expect((await search(store, { q: 'rích' })).total).toBe(0);
      expect((await search(store, { q: 'tinh' })).total).toBe(1);
    });

    test('two revisions in one call: the newer one, in either order', async () => {
      const [older, newer] = [revised('2024-01-01T00:00:00Z', '1'), revised('2024-01-02T00:00:00Z', '1')];
      expect(await store.put([newer, older])).toEqual({ written: 1, unchanged: 1, rejected: [] });
      expect(await store.get(older.id)).toEqual(newer);
    });

    test('writers at once leave the newest, with all its items', async () => {
      const rounds = [0, 1, 2, 3, 4].map((round) =>
        Array.from({ length: 6 }, (_, n) =>
          revised(`2024-01-0${n + 1}T00:00:00Z`, '1', {
            source: { path: null, url: `https://a.vn/${round}`, fetchedAt: null },
            officials: [
              testOfficial(`Người ${n}`, 'attendee'),
              testOfficial('Người Chung', n === 5 ? 'chair' : 'attendee'),
            ],
          }),
        ),
      );
      for (const versions of rounds) await Promise.all([3, 5, 0, 4, 1, 2].map((n) => store.put([versions[n]!])));
      await store.refresh();
      for (const versions of rounds) expect(await store.get(versions[5]!.id)).toEqual(versions[5]);
      expect(await allAnswers(store, { target: 'people', sort: 'name' })).toEqual(['Người 5', 'Người Chung']);
      expect(await store.counts()).toMatchObject({ records: 5, officials: 10 });
      const { items } = await search(store, { target: 'people', filters: { role: ['chair'] } });
      expect(items).toMatchObject([{ name: 'Người Chung', records: 5 }]);
    });

    test('what is no record is reported, the others go in', async () => {
      const good = lifelikeRecord(1);
      const bad = { ...lifelikeRecord(2), title: 7 } as unknown as PageRecord;
      const empty = {} as PageRecord;
      const result = await store.put([bad, good, empty]);
      expect(result.written).toBe(1);
      expect(result.rejected.map(({ id }) => id)).toEqual([bad.id, '(no id)']);
      expect(result.rejected[0]!.reason).toContain('title');
      expect(await store.get(good.id)).toEqual(good);
    });

    test.each(ODD_RECORDS)('%s goes in and comes out', async (_, overrides) => {
      const odd = sampleRecord(overrides);
      expect(await store.put([odd])).toEqual(ACCEPTED);
      await store.refresh();
      expect(await store.get(odd.id)).toEqual(odd);
      for (const target of ['records', 'meetings', 'people', 'statistics'] as const) {
        const { total } = await search(store, { target, filters: { province: ['Nghệ An'] }, sort: 'oldest' });
        expect(total).toBe(
          target === 'records'
            ? 1
            : { meetings: odd.meetings, people: odd.officials, statistics: odd.statistics }[target].length,
        );
      }
    });

    test('nothing given, nothing done', async () => {
      expect(await store.put([])).toEqual({ written: 0, unchanged: 0, rejected: [] });
      await store.remove([]);
      expect(await store.counts()).toEqual({ records: 0, meetings: 0, officials: 0, statistics: 0 });
    });

    test('a record taken out is gone with its items, and can come back', async () => {
      const [one, two] = [lifelikeRecord(1), lifelikeRecord(2)];
      await store.put([one, two]);
      await store.remove([one.id, 'u-unknown']);
      await store.refresh();
      expect(await store.get(one.id)).toBeNull();
      const left = await store.counts();
      expect([left.records, left.officials, left.meetings]).toEqual([1, two.officials.length, 1]);
      expect(await store.put([one])).toEqual(ACCEPTED);
    });

    test('records come out as they went in, in the order of their ids', async () => {
      const records = Array.from({ length: 230 }, (_, n) => lifelikeRecord(n));
      await store.put(records);
      await store.refresh();
      const out: PageRecord[] = [];
      for await (const record of store.all()) out.push(record);
      expect(out).toEqual([...records].sort((a, b) => (a.id < b.id ? -1 : 1)));
    });

    test('kind and day asked together are of one meeting', async () => {
      const meetings = [testMeeting({ kind: 'giao-ban' }, '2024-03-01'), testMeeting({ kind: 'ky-hop' }, '2024-05-01')];
      await store.put([
        sampleRecord({ meetings, officials: [testOfficial('Lô Văn Tám')], statistics: [testStatistic(5, 'hộ')] }),
      ]);
      await store.refresh();
      const found = async (meetingKind: 'giao-ban' | 'ky-hop', day: string) =>
        Promise.all(
          (['records', 'meetings', 'people', 'statistics'] as const).map(async (target) => {
            const filters = { meetingKind: [meetingKind], dateFrom: day, dateTo: day };
            return (await search(store, { target, filters })).total;
          }),
        );
      expect(await found('giao-ban', '2024-03-01')).toEqual([1, 1, 1, 1]);
      expect(await found('ky-hop', '2024-05-01')).toEqual([1, 1, 1, 1]);
      expect(await found('ky-hop', '2024-03-01')).toEqual([0, 0, 0, 0]);
      expect(await found('giao-ban', '2024-05-01')).toEqual([0, 0, 0, 0]);
    });

    test('an empty store answers everything with nothing', async () => {
      for (const target of ['records', 'meetings', 'people', 'statistics'] as const) {
        const result = await search(store, { target, q: 'hội nghị', facets: ['province'] });
        expect(result).toEqual({ total: 0, items: [], facets: { province: [] }, next: null });
      }
      expect(await store.get('u1')).toBeNull();
      await store.ping();
    });
  });
}
