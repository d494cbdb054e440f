// The contract of the stores: the same cases and the same answers, whatever lies behind.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allAnswers, search, shortName } from './contract/ask.ts';
import { badInputContract } from './contract/bad-input-contract.ts';
import { changeContract } from './contract/change-contract.ts';
import { meetingNames, RECORDS, recordNames, statisticNames } from './contract/expected.ts';
import { facetContract } from './contract/facet-contract.ts';
import {
  MEETING_FILTERS,
  PEOPLE_FILTERS,
  peopleCounts,
  RECORD_FILTERS,
  STATISTIC_FILTERS,
} from './contract/filter-cases.ts';
import { judgedContract } from './contract/judged-contract.ts';
import { orderContract } from './contract/order-contract.ts';
import { HIGHLIGHTS, LADDER } from './contract/search-cases.ts';
import { suggestContract } from './contract/suggest-contract.ts';
import { viewContract } from './contract/view-contract.ts';
import { writeContract } from './contract/write-contract.ts';
import type { QueryInput } from './query.ts';
import type { RecordItem, Store } from './store.ts';

/**
 * Declares the tests of a store.
 * @param open gives a store with nothing in it, another one at every call
 */
export function storeContract(open: () => Promise<Store>): void {
  describe('answers over a corpus', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      expect(await store.put(RECORDS)).toEqual({ written: RECORDS.length, unchanged: 0, rejected: [] });
      await store.refresh();
    }, 60_000);
    afterAll(() => store.close());
    const theStore = () => store;
    filterContract(theStore);
    ladderContract(theStore);
    facetContract(theStore);
    orderContract(theStore, open);
    badInputContract(theStore);
  });
  writeContract(open);
  viewContract(open);
  changeContract(open);
  suggestContract(open);
  judgedContract(open);
}

function filterContract(store: () => Store): void {
  describe('filters on records', () => {
    test.each(RECORD_FILTERS)('%s', async (_, filters, fits) =>
      expect(await allAnswers(store(), { filters, sort: 'oldest' })).toEqual(recordNames(fits)),
    );
  });
  describe('filters on meetings', () => {
    test.each(MEETING_FILTERS)('%s', async (_, filters, fits) =>
      expect(await allAnswers(store(), { target: 'meetings', filters, sort: 'oldest' })).toEqual(meetingNames(fits)),
    );
  });
  describe('filters on statistics', () => {
    test.each(STATISTIC_FILTERS)('%s', async (_, filters, fits) =>
      expect(await allAnswers(store(), { target: 'statistics', filters, sort: 'oldest' })).toEqual(
        statisticNames(fits),
      ),
    );
  });
  describe('filters on people', () => {
    test.each(PEOPLE_FILTERS)('%s', async (_, filters, fits) => {
      const { items, total } = await search(store(), { target: 'people', filters, limit: 100 });
      const found = Object.fromEntries(items.map((item) => [shortName(item), 'records' in item && item.records]));
      expect(found).toEqual(peopleCounts(fits));
      expect(total).toBe(items.length);
    });
  });
}

function ladderContract(store: () => Store): void {
  const wordings: QueryInput['filters'] = { host: ['thang.gov.vn'] };
  test.each(LADDER)('the ladder of %s', async (q, rungs) => {
    const answers = await allAnswers(store(), { q, filters: wordings });
    expect(answers).toHaveLength(rungs.flat().length);
    let at = 0;
    for (const rung of rungs.map((one) => [one].flat())) {
      expect(answers.slice(at, at + rung.length).sort()).toEqual([...rung].sort());
      at += rung.length;
    }
  });
  test.each(HIGHLIGHTS)('%s marks its words in %s', async (q, wording, field, marked) => {
    const { items } = await search(store(), { q, filters: wordings });
    const item = items.find((one) => shortName(one) === wording) as RecordItem;
    const record = RECORDS.find(({ id }) => id === item.id)!;
    const original = (field === 'title' ? record.title : record.text)!;
    const pieces = item.highlights.filter((one) => one.field === field);
    expect(pieces.map(({ start, end }) => original.slice(start, end))).toEqual(marked);
    expect(record.text.slice(item.snippet.start, item.snippet.start + item.snippet.text.length)).toBe(
      item.snippet.text,
    );
  });
  test('people: exact accents first, then the others', async () => {
    expect(await allAnswers(store(), { target: 'people', q: 'bính' })).toEqual(['Nguyễn Văn Bính']);
    expect((await allAnswers(store(), { target: 'people', q: 'binh' })).sort()).toEqual([
      'Nguyễn Văn Bình',
      'Nguyễn Văn Bính',
    ]);
    expect(await allAnswers(store(), { target: 'people', q: 'Trần Thị Hoà' })).toEqual(['Trần Thị Hòa']);
  });
  test('meetings and statistics are found by their own words', async () => {
    expect((await allAnswers(store(), { target: 'meetings', q: '"kỳ họp"' })).sort()).toEqual(
      meetingNames(({ kind }) => kind === 'ky-hop').sort(),
    );
    expect((await allAnswers(store(), { target: 'statistics', q: 'ho ngheo' })).sort()).toEqual(
      statisticNames(({ subject }) => subject === 'tỷ lệ hộ nghèo').sort(),
    );
  });
}
