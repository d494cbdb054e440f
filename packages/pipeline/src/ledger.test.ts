import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CaptureJob } from './capture-job.ts';
import { Ledger } from './ledger.ts';

const open = (extractor = '1', path = join(mkdtempSync(join(tmpdir(), 'giaoban-ledger-')), 'ledger.sqlite')) => ({ ledger: new Ledger(path, extractor), path });
const job = (url: string, digest: string, fetchedAt = '2024-07-01T00:00:00.000Z'): CaptureJob => ({
  pointer: { file: 'a.warc.gz', offset: 0, length: 1 },
  url,
  fetchedAt,
  digest,
});
const asRecord = (id: string) => ({ kind: 'record', id }) as const;

describe('of two addresses with the same bytes the shorter has the record, in either order', () => {
  const short = job('https://a.vn/x', 'same');
  const long = job('https://a.vn/x-print', 'same');

  test('shorter first', () => {
    const { ledger } = open();
    expect(ledger.plan(short)).toEqual({ do: 'extract', replaces: null });
    expect(ledger.plan(long)).toEqual({ do: 'nothing', because: 'copy' });
    expect(ledger.settle(short, asRecord('r1'))).toBe(true);
    expect(ledger.counts()).toMatchObject({ records: 1, copies: 1, pending: 0 });
  });
  test('longer first, settled before', () => {
    const { ledger } = open();
    ledger.plan(long);
    ledger.settle(long, asRecord('r1'));
    expect(ledger.plan(short)).toEqual({ do: 'extract', replaces: 'r1' });
    ledger.settle(short, asRecord('r2'));
    expect(ledger.counts()).toMatchObject({ records: 1, copies: 1 });
  });
  test('longer first, settled after: its record must go again', () => {
    const { ledger } = open();
    ledger.plan(long);
    expect(ledger.plan(short)).toEqual({ do: 'extract', replaces: null });
    expect(ledger.settle(long, asRecord('r1'))).toBe(false);
    expect(ledger.settle(short, asRecord('r2'))).toBe(true);
  });
});

test('a known page is left alone; a later capture and another extractor are read again', () => {
  const { ledger, path } = open();
  const first = job('https://a.vn/x', 'd1');
  ledger.plan(first);
  expect(ledger.pending()).toEqual([first]);
  ledger.settle(first, { kind: 'refusal', refused: 'listing', detail: 'twelve headlines' });
  expect(ledger.plan(first)).toEqual({ do: 'nothing', because: 'known' });
  expect(ledger.plan(job('https://a.vn/x', 'd2', '2024-08-01T00:00:00.000Z'))).toMatchObject({ do: 'extract' });
  ledger.settle(job('https://a.vn/x', 'd2', '2024-08-01T00:00:00.000Z'), asRecord('r'));
  expect(ledger.plan(first)).toEqual({ do: 'nothing', because: 'known' });
  ledger.close();
  const newer = open('2', path).ledger;
  expect(newer.plan(job('https://a.vn/x', 'd2', '2024-08-01T00:00:00.000Z'))).toMatchObject({ do: 'extract' });
  newer.settle(job('https://a.vn/x', 'd2', '2024-08-01T00:00:00.000Z'), { kind: 'refusal', refused: 'listing', detail: 'twelve headlines' });
  expect(newer.refusals()).toEqual([{ url: 'https://a.vn/x', refused: 'listing', detail: 'twelve headlines' }]);
});
