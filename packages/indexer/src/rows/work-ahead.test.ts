import type { PageRecord } from '@giaoban/records';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SqliteRecord, sqliteRecord } from '../sqlite/sqlite-record.ts';
import { lifelikeRecord } from '../testing/corpus.ts';
import { type WorkAhead, workAhead } from './work-ahead.ts';

let work: WorkAhead<SqliteRecord>;
beforeEach(() => {
  work = workAhead('sqlite');
});
afterEach(() => work.close());

const records = (count: number, from = 0) => Array.from({ length: count }, (_, n) => lifelikeRecord(from + n));
const madeHere = (given: readonly PageRecord[]) => given.map(sqliteRecord);

test.each([0, 1, 49, 50, 51, 300])('%i records, each as it is made here, in their order', (count) => {
  expect([...work.of(records(count))]).toEqual(madeHere(records(count)));
});

test('the thread does its part, and the second time as well', async () => {
  for (const from of [0, 100]) {
    const made: SqliteRecord[] = [];
    for (const one of work.of(records(60, from))) {
      // Whoever writes is busy between two records; starting takes the thread a second or so.
      if (made.push(one) === 1) await new Promise((resolve) => setTimeout(resolve, 1_500));
    }
    expect(made).toEqual(madeHere(records(60, from)));
  }
});

test('two who take turns have each their own', () => {
  const [left, right] = [work.of(records(80)), work.of(records(80, 80))];
  const made: SqliteRecord[][] = [[], []];
  for (let n = 0; n < 80; n += 1) {
    made[0]!.push(left.next().value!);
    made[1]!.push(right.next().value!);
  }
  expect(made).toEqual([madeHere(records(80)), madeHere(records(80, 80))]);
});

test('who stops in the middle leaves nothing to the next', () => {
  for (const _ of work.of(records(120))) break;
  expect([...work.of(records(60, 500))]).toEqual(madeHere(records(60, 500)));
});

test('when the thread has ended the rest is made here', async () => {
  const made: SqliteRecord[] = [];
  for (const one of work.of(records(150))) {
    if (made.push(one) === 30) await work.close();
  }
  expect(made).toEqual(madeHere(records(150)));
});

test('an error comes where the record would', () => {
  const bad = { ...lifelikeRecord(70), officials: null } as unknown as PageRecord;
  const made: SqliteRecord[] = [];
  const take = () => {
    for (const one of work.of([...records(70), bad, ...records(10)])) made.push(one);
  };
  expect(take).toThrow(TypeError);
  expect(made).toEqual(madeHere(records(70)));
});
