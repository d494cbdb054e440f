import type { PageRecord } from '@giaoban/records';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lifelikeRecord } from '../testing/corpus.ts';
import { type RecordsAhead, recordsAhead } from './records-ahead.ts';
import { type SqliteRecord, sqliteRecord } from './sqlite-record.ts';

let ahead: RecordsAhead;
beforeEach(() => {
  ahead = recordsAhead();
});
afterEach(() => ahead.close());

const records = (count: number, from = 0) => Array.from({ length: count }, (_, n) => lifelikeRecord(from + n));
const madeHere = (given: readonly PageRecord[]) => given.map(sqliteRecord);

test.each([0, 1, 99, 100, 301])('%i records, each as it is made here, in their order', (count) => {
  expect([...ahead.of(records(count))]).toEqual(madeHere(records(count)));
});

test('the thread does its part, and the second time as well', async () => {
  for (const from of [0, 200]) {
    const made: SqliteRecord[] = [];
    for (const one of ahead.of(records(110, from))) {
      // Whoever writes is busy between two records; starting takes the thread a second or so.
      if (made.push(one) === 1) await new Promise((resolve) => setTimeout(resolve, 1_500));
    }
    expect(made).toEqual(madeHere(records(110, from)));
  }
});

test('two who take turns have each their own', () => {
  const [left, right] = [ahead.of(records(110)), ahead.of(records(110, 110))];
  const made: SqliteRecord[][] = [[], []];
  for (let n = 0; n < 110; n += 1) {
    made[0]!.push(left.next().value!);
    made[1]!.push(right.next().value!);
  }
  expect(made).toEqual([madeHere(records(110)), madeHere(records(110, 110))]);
});

test('who stops in the middle leaves nothing to the next', () => {
  for (const _ of ahead.of(records(120))) break;
  expect([...ahead.of(records(105, 500))]).toEqual(madeHere(records(105, 500)));
});

test('when the thread has ended the rest is made here', async () => {
  const made: SqliteRecord[] = [];
  for (const one of ahead.of(records(150))) {
    if (made.push(one) === 30) await ahead.close();
  }
  expect(made).toEqual(madeHere(records(150)));
});

test('an error comes where the record would', () => {
  const bad = { ...lifelikeRecord(70), officials: null } as unknown as PageRecord;
  const made: SqliteRecord[] = [];
  const take = () => {
    for (const one of ahead.of([...records(70), bad, ...records(40)])) made.push(one);
  };
  expect(take).toThrow(TypeError);
  expect(made).toEqual(madeHere(records(70)));
});
