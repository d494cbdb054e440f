// The changes of a store in the contract: in the order of commits, none left out.
import { BadDataError, type PageRecord } from '@giaoban/records';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store, StoreChange } from '../store.ts';
import { lifelikeRecord } from '../testing/corpus.ts';
import { sampleRecord } from '../testing/sample-record.ts';

const record = (n: number, capture = '2024-01-01T00:00:00Z'): PageRecord =>
  sampleRecord({
    source: { path: null, url: `https://doi.vn/${n}`, fetchedAt: null },
    revision: { capture, extractor: '1' },
  });
const LATER = '2024-01-02T00:00:00Z';

export function changeContract(open: () => Promise<Store>): void {
  describe('changes', () => {
    let store: Store;
    let start: number;
    const since = async (from: number, limit = 1000) => (await store.changes(from, limit)).changes;
    const told = (changes: readonly StoreChange[]) => changes.map(({ id, kind }) => [id, kind]);
    beforeEach(async () => {
      store = await open();
      // A store may have had a life before: its counter goes on.
      start = await lastOf(store);
    }, 60_000);
    afterEach(() => store.close());

    test('records come in the order in which they were put', async () => {
      for (const n of [2, 0, 1]) await store.put([record(n)]);
      const changes = await since(start);
      expect(told(changes)).toEqual([2, 0, 1].map((n) => [record(n).id, 'created']));
      const numbers = changes.map(({ seq }) => seq);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(new Set(numbers).size).toBe(3);
      expect(numbers[0]).toBeGreaterThan(start);
    });
    test('a newer revision is a change, and comes last', async () => {
      await store.put([record(0)]);
      await store.put([record(1)]);
      const from = await lastOf(store);
      await store.put([record(0, LATER)]);
      expect(told(await since(from))).toEqual([[record(0).id, 'changed']]);
    });
    test('who saw nothing of a record sees it created, once', async () => {
      await store.put([record(0)]);
      await store.put([record(1)]);
      await store.put([record(0, LATER)]);
      expect(told(await since(start))).toEqual([
        [record(1).id, 'created'],
        [record(0).id, 'created'],
      ]);
    });
    test('what is left as it was is no change', async () => {
      await store.put([record(0, LATER)]);
      const from = await lastOf(store);
      await store.put([record(0, LATER), record(0)]);
      await store.remove(['u-unknown']);
      expect(await store.changes(from, 10)).toEqual({ changes: [], next: from });
    });
    test('a record taken out is withdrawn, and created when it comes back', async () => {
      await store.put([record(0), record(1)]);
      const from = await lastOf(store);
      await store.remove([record(0).id]);
      expect(told(await since(from))).toEqual([[record(0).id, 'withdrawn']]);
      const gone = await lastOf(store);
      await store.remove([record(0).id]);
      expect(await since(gone)).toEqual([]);
      await store.put([record(0)]);
      expect(told(await since(gone))).toEqual([[record(0).id, 'created']]);
      expect(await store.get(record(0).id)).toEqual(record(0));
    });
    test('many in one call, page by page', async () => {
      const records = Array.from({ length: 60 }, (_, n) => lifelikeRecord(n));
      await store.put(records);
      const whole = await since(start);
      const paged: StoreChange[] = [];
      for (let at = start; ; ) {
        const { changes, next } = await store.changes(at, 7);
        paged.push(...changes);
        if (changes.length === 0) break;
        at = next;
      }
      expect(paged).toEqual(whole);
      expect(paged.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
    });
    test('a reader beside many writers misses none', async () => {
      const seen: string[] = [];
      let writing = true;
      const writers = Promise.all(
        Array.from({ length: 4 }, async (_, w) => {
          for (let n = 0; n < 6; n += 1) await store.put([record(100 * w + n)]);
        }),
      ).then(() => {
        writing = false;
      });
      let at = start;
      for (let last = false; !last; ) {
        last = !writing;
        const { changes, next } = await store.changes(at, 5);
        seen.push(...changes.map(({ id }) => id));
        at = next;
        if (changes.length > 0) last = false;
      }
      await writers;
      expect(seen.sort()).toEqual(
        [0, 1, 2, 3].flatMap((w) => [0, 1, 2, 3, 4, 5].map((n) => record(100 * w + n).id)).sort(),
      );
    });
    test.each([
      [-1, 10, 'since'],
      [1.5, 10, 'since'],
      [Number.NaN, 10, 'since'],
      [0, 0, 'limit'],
      [0, 10_001, 'limit'],
    ])('since %d, limit %d is a bad question', async (from, limit, field) => {
      const refused = await store.changes(from, limit).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(BadDataError);
      expect((refused as BadDataError).subject).toBe(field);
    });
  });
}

async function lastOf(store: Store): Promise<number> {
  for (let at = 0; ; ) {
    const { next } = await store.changes(at, 10_000);
    if (next === at) return at;
    at = next;
  }
}
