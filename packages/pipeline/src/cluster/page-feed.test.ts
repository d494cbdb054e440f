// However many pages wait, the queues hold a bounded number; what is heard makes room, and what was lost is handed out again.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordId } from '@giaoban/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redisUrl } from '../../../../scripts/test-services.ts';
import type { CaptureJob } from '../capture-job.ts';
import { Ledger } from '../ledger.ts';
import { jobsIn } from './count-jobs.ts';
import { captureId } from './job-id.ts';
import { MOST_PAGES, pageFeed } from './page-feed.ts';
import { closeQueues, connectQueue, openQueues, type Queues } from './queues.ts';

const redis = redisUrl();
const BURST = 5_000;
const job = (n: number): CaptureJob => ({
  pointer: { file: 'a.warc.gz', offset: n, length: 1 },
  url: `https://a.vn/${String(n).padStart(6, '0')}`,
  fetchedAt: '2024-07-01T00:00:00.000Z',
});
const LISTING = { kind: 'refusal', refused: 'listing', detail: '' } as const;

describe.skipIf(redis === null)('a burst of pages', () => {
  let queues: Queues;
  let connection: Awaited<ReturnType<typeof connectQueue>>;
  const ledger = new Ledger(join(mkdtempSync(join(tmpdir(), 'giaoban-feed-')), 'ledger.sqlite'), '1');

  beforeAll(async () => {
    connection = await connectQueue(`${redis}/11`);
    await connection.flushdb();
    queues = openQueues(connection);
    for (let n = 0; n < BURST; n += 1) ledger.plan(job(n));
  });
  afterAll(async () => {
    await connection.flushdb();
    await closeQueues(queues);
    connection.disconnect();
    ledger.close();
  });

  test('waits in the ledger, not in Redis, and goes through to the last page', async () => {
    const feed = pageFeed(ledger, queues, connection);
    let most = 0;
    for (let rounds = 0; !feed.isDone(); rounds += 1) {
      expect(rounds).toBeLessThan(100);
      await feed.handOut();
      await feed.handOut();
      most = Math.max(most, await jobsIn(queues.extract));
      // Workers that take some of the jobs: each is heard of, and leaves its queue.
      for (const waiting of await queues.extract.getWaiting(0, 399)) {
        ledger.settle(waiting.data.capture, LISTING);
        feed.heard(waiting.data.capture);
        await waiting.remove();
      }
    }
    expect(most).toBe(MOST_PAGES);
    expect(ledger.counts()).toMatchObject({ pending: 0, refusals: { listing: BURST } });
  });

  test('pages of an earlier extractor come behind all that is new, and leave room for it', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'giaoban-feed-')), 'ledger.sqlite');
    const earlier = new Ledger(path, '1');
    for (let n = 0; n < 700; n += 1) earlier.settle(job(n), LISTING);
    earlier.close();
    const later = new Ledger(path, '2');
    later.switchOn();
    const feed = pageFeed(later, queues, connection);
    await feed.handOut();
    later.plan(job(9_999));
    await feed.handOut();
    expect(await queues.extract.getJobCounts('wait', 'prioritized')).toEqual({ wait: 1, prioritized: 500 });
    for (const { data } of await queues.extract.getJobs(['wait', 'prioritized'])) {
      later.settle(data.capture, LISTING);
      feed.heard(data.capture);
    }
    expect(feed.isDone()).toBe(false);
    await connection.flushdb();
    await feed.handOut();
    expect(await queues.extract.getJobCounts('wait', 'prioritized')).toEqual({ wait: 0, prioritized: 200 });
    await connection.flushdb();
    later.close();
  });

  test('jobs that Redis has lost are handed out again, once; those that stand in a later queue are not', async () => {
    const feed = pageFeed(ledger, queues, connection);
    const captures = [1, 2, 3].map((n) => ({ ...job(n), fetchedAt: '2024-07-02T00:00:00.000Z' }));
    for (const capture of captures) ledger.plan(capture);
    await feed.handOut();
    const [lost, indexed, read] = captures as [CaptureJob, CaptureJob, CaptureJob];
    await queues.index.add('put', { kind: 'put', capture: indexed }, { jobId: captureId('index', indexed) });
    const outcome = { kind: 'page', capture: read, result: LISTING } as const;
    await queues.outcome.add('page', outcome, { jobId: captureId('outcome', read) });
    for (const waiting of await queues.extract.getWaiting()) await waiting.remove();
    await feed.handOut();
    expect(await jobsIn(queues.extract)).toBe(0);
    await feed.findLost();
    await feed.handOut();
    await feed.handOut();
    expect((await queues.extract.getWaiting()).map(({ data }) => data.capture)).toEqual([lost]);
    await connection.flushdb();
  });

  test('a record is never written and taken out at once', async () => {
    const url = 'https://c.vn/x-print';
    const id = recordId({ url, text: '' });
    const ledger = new Ledger(join(mkdtempSync(join(tmpdir(), 'giaoban-feed-')), 'ledger.sqlite'), '1');
    const feed = pageFeed(ledger, queues, connection);
    const capture = (day: number, at = url) => ({ ...job(1), url: at, fetchedAt: `2024-08-0${day}T00:00:00.000Z` });
    const put = (at: string) => ({ kind: 'record', id: recordId({ url: at, text: '' }), contentKey: 'twin' }) as const;
    const out = async () => ({ pages: await jobsIn(queues.extract), removals: await jobsIn(queues.index) });

    // Its removal is out: captured anew, it waits until the store has let go of it.
    ledger.settle(capture(1), put(url));
    ledger.settle(capture(1, 'https://c.vn/x'), put('https://c.vn/x'));
    await feed.handOut();
    ledger.plan(capture(2));
    await feed.handOut();
    expect(await out()).toEqual({ pages: 0, removals: 1 });
    // So it does for a coordinator that comes later.
    const later = pageFeed(ledger, queues, connection);
    await later.takeUp();
    await later.handOut();
    expect(await out()).toEqual({ pages: 0, removals: 1 });
    await connection.flushdb();
    later.removed(id);
    await later.handOut();
    expect(await out()).toEqual({ pages: 1, removals: 0 });

    // It is being read: what makes it a copy meanwhile takes it out behind that.
    ledger.settle(capture(2), put(url));
    ledger.settle(capture(2, 'https://c.vn/x'), put('https://c.vn/x'));
    await later.handOut();
    expect(await out()).toEqual({ pages: 1, removals: 0 });
    later.heard(capture(2));
    await later.handOut();
    expect(await out()).toEqual({ pages: 1, removals: 1 });
    await connection.flushdb();
    ledger.close();
  });

  test('records that are to leave the store are told until the store has let go of them', async () => {
    const feed = pageFeed(ledger, queues, connection);
    for (const url of ['https://b.vn/x', 'https://b.vn/x-print'])
      ledger.settle({ ...job(1), url }, { kind: 'record', id: url, contentKey: 'same' });
    await feed.handOut();
    await feed.handOut();
    expect((await queues.index.getWaiting()).map(({ data }) => data)).toEqual([
      { kind: 'remove', id: 'https://b.vn/x-print' },
    ]);
    feed.removed('https://b.vn/x-print');
    expect(ledger.removals()).toEqual([]);
  });
});
