// Views in the contract: replaced as a whole, read in order, page by page.
import { BadDataError } from '@giaoban/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import type { ViewName, ViewQuery, ViewRow } from '../view.ts';

const row = (n: number, overrides: Partial<ViewRow> = {}): ViewRow => ({
  id: `r${n}`,
  sortKey: `k${String(n % 100).padStart(3, '0')}`,
  keys: [`tens-${Math.floor(n / 10)}`, n % 2 === 0 ? 'chẵn' : 'lẻ'],
  body: { n, nested: { list: [1, 'hai', null] } },
  ...overrides,
});
const rows = (count: number, from = 0) => Array.from({ length: count }, (_, n) => row(from + n));
const inOrder = (list: readonly ViewRow[]) =>
  [...list].sort((a, b) => (a.sortKey === b.sortKey ? (a.id < b.id ? -1 : 1) : a.sortKey < b.sortKey ? -1 : 1));

async function* slowly(list: readonly ViewRow[], between: () => Promise<void>): AsyncGenerator<ViewRow> {
  for (const [n, one] of list.entries()) {
    if (n === 3) await between();
    yield one;
  }
}

async function allRows(store: Store, view: ViewName, query: ViewQuery = {}): Promise<ViewRow[]> {
  const found: ViewRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.view(view, { ...query, cursor });
    found.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return found;
}

export function viewContract(open: () => Promise<Store>): void {
  describe('views', () => {
    let store: Store;
    const made = rows(230);
    beforeAll(async () => {
      store = await open();
      await store.replaceView('people', made);
    }, 60_000);
    afterAll(() => store.close());

    test('rows come back as they went in, by sort key and id', async () => {
      expect(await allRows(store, 'people')).toEqual(inOrder(made));
    });
    test.each([1, 7, 100, 229, 230, 231])('pages of %i are the whole cut', async (limit) => {
      if (limit === 1) expect((await store.view('people', { limit })).items).toEqual(inOrder(made).slice(0, 1));
      else expect(await allRows(store, 'people', { limit })).toEqual(inOrder(made));
    });
    test('one row by its id', async () => {
      expect(await store.view('people', { id: 'r17' })).toEqual({ items: [row(17)], next: null });
    });
    test('an unknown id is nothing', async () => {
      expect(await store.view('people', { id: 'nobody' })).toEqual({ items: [], next: null });
    });
    test.each(['tens-3', 'chẵn', 'tens-99', "x' OR 1=1 --", ''])('rows with the key "%s"', async (key) => {
      const found = await allRows(store, 'people', { keys: [key], limit: 20 });
      expect(found).toEqual(inOrder(made.filter(({ keys }) => keys.includes(key))));
    });
    test.each([1, 3, 100])('rows that have all of several keys, by pages of %i', async (limit) => {
      const keys = ['chẵn', 'tens-3'];
      const wanted = inOrder(made.filter((one) => keys.every((key) => one.keys.includes(key))));
      expect(await allRows(store, 'people', { keys, limit })).toEqual(wanted);
      expect(await allRows(store, 'people', { keys: ['chẵn', 'lẻ'], limit })).toEqual([]);
    });
    test('id and key narrow each other', async () => {
      expect((await store.view('people', { id: 'r17', keys: ['lẻ'] })).items).toEqual([row(17)]);
      expect((await store.view('people', { id: 'r17', keys: ['chẵn'] })).items).toEqual([]);
    });
    test('a view that was never made is empty', async () => {
      expect(await store.view('coverage', {})).toEqual({ items: [], next: null });
    });
    test('new rows are there at once, old ones gone, other views untouched', async () => {
      await store.replaceView('series', rows(20));
      await store.replaceView('events', rows(5));
      await store.replaceView('series', rows(3, 18));
      expect(await allRows(store, 'series')).toEqual(rows(3, 18));
      expect(await allRows(store, 'series', { keys: ['tens-0'] })).toEqual([]);
      expect(await allRows(store, 'events')).toHaveLength(5);
      await store.replaceView('series', []);
      expect(await allRows(store, 'series')).toEqual([]);
    });
    test('readers see the old rows until all new ones are in', async () => {
      await store.replaceView('events', rows(4));
      let meanwhile: readonly ViewRow[] = [];
      const between = async () => {
        meanwhile = await allRows(store, 'events');
      };
      await store.replaceView('events', slowly(rows(9, 50), between));
      expect(meanwhile).toEqual(rows(4));
      expect(await allRows(store, 'events')).toEqual(rows(9, 50));
    });
    test('a step that fails leaves the old rows', async () => {
      await store.replaceView('events', rows(4));
      const failing = slowly(rows(9, 50), () => Promise.reject(new Error('no more')));
      await expect(store.replaceView('events', failing)).rejects.toThrow('no more');
      expect(await allRows(store, 'events')).toEqual(rows(4));
    });
    test('of two at once the one that started later stands', async () => {
      let later: Promise<void> = Promise.resolve();
      const first = slowly(rows(9), async () => {
        later = store.replaceView('series', rows(2, 70));
        await later;
      });
      await store.replaceView('series', first);
      expect(await allRows(store, 'series')).toEqual(rows(2, 70));
    });
    test.each([
      ['an id twice', [row(1), row(2), row(1)]],
      ['no id', [row(1, { id: '' })]],
      ['an id too long', [row(1, { id: 'x'.repeat(501) })]],
      ['a key too long', [row(1, { keys: ['x'.repeat(2001)] })]],
      ['a sort key too long', [row(1, { sortKey: 'đ'.repeat(1001) })]],
    ])('%s is refused, and the old rows stay', async (_, bad) => {
      await store.replaceView('events', rows(4));
      await expect(store.replaceView('events', bad)).rejects.toBeInstanceOf(BadDataError);
      expect(await allRows(store, 'events')).toEqual(rows(4));
    });
    test.each([
      ['no view', 'persons', {}, 'view'],
      ['no limit', 'people', { limit: 0 }, 'limit'],
      ['too much', 'people', { limit: 1001 }, 'limit'],
      ['a cursor that is none', 'people', { cursor: 'x' }, 'cursor'],
    ] as const)('%s is a bad question', async (_, view, query, field) => {
      const refused = await store.view(view as ViewName, query).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(BadDataError);
      expect((refused as BadDataError).subject).toBe(field);
    });
    test('a cursor is bound to its view and key', async () => {
      const { next } = await store.view('people', { limit: 5 });
      await expect(store.view('events', { cursor: next! })).rejects.toBeInstanceOf(BadDataError);
      await expect(store.view('people', { keys: ['lẻ'], cursor: next! })).rejects.toBeInstanceOf(BadDataError);
    });
  });
}
