import { hostSlotsContract } from '@giaoban/crawler/host-slots.contract';
import { afterAll, describe } from 'vitest';
import { redisUrl } from '../../../../scripts/test-services.ts';
import { connectQueue } from './queues.ts';
import { redisHostSlots } from './redis-host-slots.ts';

const address = redisUrl();

describe.skipIf(address === null)('Redis', async () => {
  if (address === null) return;
  const redis = await connectQueue(`${address}/9`);
  afterAll(() => redis.disconnect());
  hostSlotsContract('redis', async () => {
    await redis.flushdb();
    return redisHostSlots(redis);
  });
});
