// A task that Redis has lost is handed out again, though others keep the queue busy: its host would be waited for without end.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFrontier } from '@giaoban/crawler';
import { afterAll, expect, test } from 'vitest';
import { redisUrl } from '../../../../scripts/test-services.ts';
import { fetchFeed } from './fetch-feed.ts';
import { jobId, taskKey } from './job-id.ts';
import { closeQueues, connectQueue, openQueues } from './queues.ts';

const address = redisUrl();

test.skipIf(address === null)(
  'lost tasks stand in the queue again; those whose outcome waits do not',
  async () => {
    const connection = await connectQueue(`${address}/9`);
    await connection.flushdb();
    const queues = openQueues(connection);
    const frontier = openFrontier(join(mkdtempSync(join(tmpdir(), 'giaoban-fetch-feed-')), 'frontier.sqlite'));
    afterAll(async () => {
      frontier.close();
      await connection.flushdb();
      await closeQueues(queues);
      connection.disconnect();
    });
    const seeds = ['a', 'b', 'c'].map((name) => `https://${name}.vn/`);
    frontier.add(
      seeds.map((url) => ({ url, kind: 'seed', via: 'seed', continues: false })),
      0,
    );
    const feed = fetchFeed(frontier, queues, connection);
    const waiting = async () => (await queues.fetch.getWaiting()).map(({ data }) => data.url).sort();
    await feed.handOut();
    expect(await waiting()).toEqual(seeds);

    const [lost, done] = (await queues.fetch.getWaiting()).filter(({ data }) => data.url !== seeds[0]);
    const outcome = { kind: 'fetch', task: done!.data, outcome: { status: 'failed', reason: 'x' } };
    await queues.outcome.add('fetch', outcome as never, { jobId: jobId('outcome', taskKey(done!.data)) });
    await Promise.all([lost!.remove(), done!.remove()]);
    await feed.handOut();
    expect(await waiting()).toEqual([seeds[0]]);
    await feed.findLost();
    expect(await waiting()).toEqual([seeds[0], lost!.data.url].sort());

    feed.heard(lost!.data);
    await connection.flushdb();
    await feed.findLost();
    expect(await waiting()).toEqual([seeds[0], done!.data.url].sort());
  },
  60_000,
);
