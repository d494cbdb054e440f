// Orders and cursors of the contract.
import { BadDataError } from '@giaoban/records';
import { expect, test } from 'vitest';
import type { QueryInput } from '../query.ts';
import type { StatisticItem, Store } from '../store.ts';
import { lifelikeRecord } from '../testing/corpus.ts';
import { allAnswers, search, shortName } from './ask.ts';
import { meetingNames, recordNames, statisticNames } from './expected.ts';

const ORDERS: readonly QueryInput[] = [
  { sort: 'newest' },
  { sort: 'oldest' },
  { sort: 'name' },
  { q: 'hoi nghi' },
  { q: 'hội nghị giao ban' },
  { target: 'meetings', sort: 'newest' },
  { target: 'meetings', sort: 'name', filters: { meetingKind: ['giao-ban'] } },
  { target: 'meetings', q: 'dân vận' },
  { target: 'statistics', sort: 'value' },
  { target: 'statistics', sort: 'newest', filters: { unit: ['%'] } },
  { target: 'people' },
  { target: 'people', sort: 'name' },
  { target: 'people', sort: 'newest' },
  { target: 'people', sort: 'oldest' },
];
const PEOPLE_BY_NAME = [
  'Đỗ Thị Ánh',
  'Phạm Ân',
  'Nguyễn Văn Bình',
  'Nguyễn Văn Bính',
  'Sầm Văn Duyệt',
  'Trần Thị Hòa',
  'Lê Quang Huy',
  'Y Thủy Niê',
];

export function orderContract(store: () => Store, open: () => Promise<Store>): void {
  test.each(ORDERS)('small pages of %j are the large ones cut', async (input) => {
    const whole = await allAnswers(store(), { ...input, limit: 100 });
    expect(await allAnswers(store(), { ...input, limit: 7 })).toEqual(whole);
  });

  test('newest is oldest turned round, the unknown last', async () => {
    const dated = recordNames(({ publishedAt }) => publishedAt !== null);
    const undated = recordNames(({ publishedAt }) => publishedAt === null);
    const newest = await allAnswers(store(), { sort: 'newest' });
    expect(newest).toEqual([...dated.reverse(), ...undated.reverse()]);
    const meetings = await allAnswers(store(), { target: 'meetings', sort: 'newest' });
    expect(meetings).toEqual([
      ...meetingNames(({ date }) => date !== null).reverse(),
      ...meetingNames(({ date }) => date === null).reverse(),
    ]);
  });

  test('without words records come newest first', async () => {
    expect(await allAnswers(store(), {})).toEqual(await allAnswers(store(), { sort: 'newest' }));
  });

  test('statistics by value, largest first', async () => {
    const { items } = await search(store(), { target: 'statistics', sort: 'value', limit: 100 });
    const values = items.map((item) => (item as StatisticItem).value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect((await allAnswers(store(), { target: 'statistics', sort: 'value' })).sort()).toEqual(
      statisticNames(() => true).sort(),
    );
  });

  test('people by given name, in the order of Vietnamese letters and tones', async () => {
    expect(await allAnswers(store(), { target: 'people', sort: 'name' })).toEqual(PEOPLE_BY_NAME);
  });

  test('a cursor is bound to its question', async () => {
    const { next } = await search(store(), { q: 'hoi nghi', limit: 5 });
    expect(next).not.toBeNull();
    const cursor = next!;
    for (const other of [
      { q: 'giao ban' },
      { q: 'hoi nghi', sort: 'newest' },
      { q: 'hoi nghi', filters: { unit: ['hộ'] } },
    ]) {
      await expect(search(store(), { ...(other as QueryInput), cursor })).rejects.toBeInstanceOf(BadDataError);
    }
    await expect(search(store(), { q: 'hoi nghi', target: 'meetings', cursor })).rejects.toBeInstanceOf(BadDataError);
    expect((await search(store(), { q: 'hoi nghi', limit: 9, facets: ['unit'], cursor })).items).toHaveLength(9);
  });

  test('pages neither repeat nor skip while others write', async () => {
    const fresh = await open();
    await fresh.put(Array.from({ length: 30 }, (_, n) => lifelikeRecord(n)));
    await fresh.refresh();
    const before = await allAnswers(fresh, { sort: 'newest' });
    const first = await search(fresh, { sort: 'newest', limit: 10 });
    await fresh.put(Array.from({ length: 30 }, (_, n) => lifelikeRecord(100 + n)));
    await fresh.remove([first.items[2] as { id: string }].map(({ id }) => id));
    await fresh.refresh();
    const after: string[] = [];
    for (let cursor = first.next; cursor !== null; ) {
      const page = await search(fresh, { sort: 'newest', limit: 10, cursor });
      after.push(...page.items.map(shortName));
      cursor = page.next;
    }
    expect(after.filter((name) => before.includes(name))).toEqual(before.slice(10));
    await fresh.close();
  });
}
