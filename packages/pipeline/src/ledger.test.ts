import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('a known page is left alone; a later capture and another extractor are read again, an older capture never', () => {
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
  expect(newer.plan(later)).toBe(true);
  newer.settle(later, LISTING);
  expect(newer.refusals()).toEqual([{ url: 'https://a.vn/x', refused: 'listing', detail: 'twelve headlines' }]);
});
