import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { recordId } from '@giaoban/records';
import { describe, expect, test } from 'vitest';
import type { CaptureJob } from './capture-job.ts';
import { Ledger } from './ledger.ts';

const newPath = () => join(mkdtempSync(join(tmpdir(), 'giaoban-ledger-')), 'ledger.sqlite');
const MONDAY = '2024-07-01T00:00:00.000Z';
const TUESDAY = '2024-07-02T00:00:00.000Z';
const job = (url: string, fetchedAt = MONDAY): CaptureJob => ({
  pointer: { file: 'a.warc.gz', offset: 0, length: 1 },
  url,
  fetchedAt,
});
const record = (id: string, contentKey = id) => ({ kind: 'record', id, contentKey }) as const;
const LISTING = { kind: 'refusal', refused: 'listing', detail: 'twelve headlines' } as const;

describe('of two addresses of one article the shorter has the record, in either order', () => {
  const short = job('https://a.vn/x');
  const long = job('https://a.vn/x-print');
  test.each([
    [[short, long], ['of long']],
    [[long, short], ['of long']],
  ])('%#', (order, removed) => {
    const ledger = new Ledger(newPath(), '1');
    for (const page of order) expect(ledger.plan(page)).toBe(true);
    const gone = order.flatMap((page) => ledger.settle(page, record(page === short ? 'of short' : 'of long', 'same')));
    expect(gone).toEqual(removed);
    expect(ledger.counts()).toMatchObject({ records: 1, copies: 1, pending: 0 });
  });
  test('a copy is read again when the article that stood for it changes', () => {
    const ledger = new Ledger(newPath(), '1');
    for (const page of [short, long]) ledger.settle(page, record(page.url, 'same'));
    const edited = job(short.url, TUESDAY);
    expect(ledger.plan(edited)).toBe(true);
    ledger.settle(edited, record(short.url, 'edited'));
    expect(ledger.pending()).toEqual([long]);
    expect(ledger.settle(long, record(long.url, 'same'))).toEqual([]);
    expect(ledger.counts()).toMatchObject({ records: 2, copies: 0, pending: 0 });
  });
});

describe('the later parts of an article', () => {
  const article = job('https://a.vn/x');
  const parts = [2, 10].map((n) => ({
    ...job(`https://a.vn/x?trang=${n}`),
    pointer: { file: 'a', offset: n, length: 1 },
  }));
  const part = { kind: 'refusal', refused: 'part', detail: article.url } as const;
  const inParts = { ...article, parts: parts.map(({ pointer }) => pointer) };

  test.each([
    ['behind it', [article, ...parts]],
    ['before it', [...parts, article]],
  ])('that come %s are read with it, in their order', (_, order) => {
    const ledger = new Ledger(newPath(), '1');
    for (const page of order) {
      expect(ledger.plan(page)).toBe(true);
      ledger.settle(ledger.withParts(page), page === article ? record('first') : part);
    }
    for (const page of ledger.inParts()) {
      expect(page).toEqual(inParts);
      ledger.settle(page, record('whole'));
    }
    expect(ledger.withRecord()).toEqual([inParts]);
    expect(ledger.counts()).toMatchObject({ records: 1, copies: 0, pending: 0, refusals: {} });
  });

  test('that come while it is read have it read again', () => {
    const ledger = new Ledger(newPath(), '1');
    for (const page of [article, ...parts]) ledger.plan(page);
    for (const page of parts) ledger.settle(page, part);
    ledger.settle(article, record('first'));
    expect(ledger.inParts()).toEqual([inParts]);
  });
});

test('a known page is left alone; a later capture is read again, an older one never; another extractor when it is switched on', () => {
  const path = newPath();
  const ledger = new Ledger(path, '1');
  const first = job('https://a.vn/x');
  const later = job('https://a.vn/x', TUESDAY);
  expect(ledger.plan(first)).toBe(true);
  expect(ledger.pending()).toEqual([first]);
  ledger.settle(first, LISTING);
  expect(ledger.plan(first)).toBe(false);
  expect(ledger.plan(later)).toBe(true);
  ledger.settle(later, record('r'));
  expect(ledger.plan(first)).toBe(false);
  ledger.settle(first, LISTING);
  expect(ledger.counts()).toMatchObject({ records: 1, refusals: {} });
  ledger.close();
  const newer = new Ledger(path, '2');
  expect(newer.plan(later)).toBe(false);
  expect([newer.switchedOn(), newer.outdatedCount(), newer.outdated(9)]).toEqual(['1', 1, []]);
  expect([newer.switchOn(), newer.outdated(9)]).toEqual([1, [later]]);
  newer.settle(later, LISTING);
  expect([newer.switchedOn(), newer.outdatedCount(), newer.outdated(9)]).toEqual(['2', 0, []]);
  expect(newer.refusals()).toEqual([{ url: 'https://a.vn/x', refused: 'listing', detail: 'twelve headlines' }]);
});

describe('records that are to leave the store', () => {
  test('a copy is to leave until it is seen to, whoever is killed between the two', () => {
    const path = newPath();
    const [short, long] = [job('https://a.vn/x'), job('https://a.vn/x-print')];
    const ledger = new Ledger(path, '1');
    for (const page of [short, long]) ledger.settle(page, record(page.url, 'same'));
    ledger.close();
    const next = new Ledger(path, '1');
    expect(next.removals()).toEqual([long.url]);
    next.removed(long.url);
    expect(next.removals()).toEqual([]);
  });
  test('a record that stands again is not taken out', () => {
    const ledger = new Ledger(newPath(), '1');
    const [short, long] = [job('https://a.vn/x'), job('https://a.vn/x-print')];
    for (const page of [short, long]) ledger.settle(page, record(page.url, 'same'));
    ledger.settle(job(short.url, TUESDAY), LISTING);
    ledger.settle(long, record(long.url, 'same'));
    expect(ledger.removals()).toEqual([recordId({ url: short.url, text: '' })]);
  });
  test.each([
    ['refused', LISTING, { refusals: { listing: 1 } }],
    ['quarantined', { kind: 'quarantine', detail: 'hangs' } as const, { quarantined: 1 }],
  ])('an article whose later capture is %s leaves', (_, result, counts) => {
    const ledger = new Ledger(newPath(), '1');
    const id = recordId({ url: 'https://a.vn/x', text: '' });
    ledger.settle(job('https://a.vn/x'), record(id));
    const later = job('https://a.vn/x', TUESDAY);
    ledger.plan(later);
    expect(ledger.settle(later, result)).toEqual([id]);
    expect(ledger.counts()).toMatchObject({ records: 0, ...counts });
  });
});

test('a page in quarantine is left alone until it is released, and by another extractor read again', () => {
  const path = newPath();
  const ledger = new Ledger(path, '1');
  const page = job('https://a.vn/x');
  ledger.settle(page, { kind: 'quarantine', detail: 'took longer than 30 s' });
  expect(ledger.plan(page)).toBe(false);
  expect(ledger.quarantined()).toEqual([{ job: page, reason: 'took longer than 30 s' }]);
  expect(ledger.refusals()).toEqual([]);
  expect(ledger.release('https://a.vn/other')).toBe(0);
  expect(ledger.release(page.url)).toBe(1);
  expect(ledger.pending()).toEqual([page]);
  ledger.settle(page, { kind: 'quarantine', detail: 'again' });
  ledger.close();
  const later = new Ledger(path, '2');
  later.switchOn();
  expect(later.outdated(9)).toEqual([page]);
});

test('a ledger of a later version of the program is refused', () => {
  const path = newPath();
  new Ledger(path, '1').close();
  const database = new DatabaseSync(path);
  database.exec('PRAGMA user_version = 99');
  database.close();
  expect(() => new Ledger(path, '1')).toThrow(/ledger of version 99; this program knows 2/);
});
