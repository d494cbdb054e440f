// What the queues leave behind in Redis does not grow with the jobs that went through them.
import { afterAll, expect, test } from 'vitest';
import { redisUrl } from '../../../../scripts/test-services.ts';
import { closeQueues, connectQueue, EVENTS_KEPT, openQueues } from './queues.ts';

const address = redisUrl();

test.skipIf(address === null)(
  'jobs that are done leave a short stream of events',
  async () => {
    const redis = await connectQueue(`${address}/10`);
    const queues = openQueues(redis);
    afterAll(async () => {
      await queues.index.obliterate({ force: true });
      await closeQueues(queues);
      redis.disconnect();
    });
    await queues.index.waitUntilReady();
    await queues.index.addBulk(
      Array.from({ length: 2_000 }, (_, n) => ({ name: 'remove', data: { kind: 'remove' as const, id: `u-${n}` } })),
    );
    await queues.index.drain();
    // Redis trims a stream by whole nodes of a hundred entries.
    expect(await redis.xlen(queues.index.keys.events!)).toBeLessThanOrEqual(EVENTS_KEPT + 100);
  },
  60_000,
);
