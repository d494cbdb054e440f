// A page that has ended its worker more often than chance has it goes into quarantine: nothing is handed out for ever.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@giaoban/indexer';
import { describe, expect, test } from 'vitest';
import { redisUrl } from '../../../../scripts/test-services.ts';
import { openDataFolder } from '../data-folder.ts';
import { captureId } from './job-id.ts';
import { closeQueues, connectQueue, openQueues } from './queues.ts';
import { startWorker } from './worker.ts';

const redis = redisUrl();

describe.skipIf(redis === null)('worker', () => {
  test('told by BullMQ that a page has lost its worker too often', async () => {
    const queue = `${redis}/14`;
    const connection = await connectQueue(queue);
    await connection.flushdb();
    const queues = openQueues(connection);
    const pointer = { file: 'a.warc.gz', offset: 0, length: 1 };
    const capture = { pointer, url: 'https://a.vn/x', fetchedAt: '2024-07-01T00:00:00.000Z' };
    const jobId = captureId('extract', capture);
    await queues.extract.add('extract', { capture }, { jobId });
    // What it notes on a job whose lock has run out once too often; whoever takes the job next is to fail it.
    await connection.hset(queues.extract.toKey(jobId), 'defa', 'job stalled more than allowable limit');
    const data = openDataFolder(mkdtempSync(join(tmpdir(), 'giaoban-loss-')));
    const store = sqliteStore(':memory:');
    const fetch = { delayMs: 0, allowPrivate: true, contact: null, attachments: false };
    const worker = await startWorker({ data, store, queue, fetch });
    let told = await queues.outcome.getWaiting();
    for (let looks = 0; told.length === 0 && looks < 200; looks += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      told = await queues.outcome.getWaiting();
    }
    expect(told.map((job) => job.data)).toMatchObject([
      { kind: 'page', capture, result: { kind: 'quarantine', detail: expect.stringContaining('again and again') } },
    ]);
    await worker.close();
    await store.close();
    await connection.flushdb();
    await closeQueues(queues);
    connection.disconnect();
  }, 60_000);
});
