// BullMQ keeps the schedule: what came due is told once, to whatever coordinator is there; one that stands is left as it is.
import { Queue } from 'bullmq';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { redisUrl } from '../../../../scripts/test-services.ts';
import { connectQueue } from '../cluster/queues.ts';
import { queueSchedule } from './queue-schedule.ts';
import { nextDue, parseSchedule } from './schedule.ts';

const address = redisUrl();

describe.skipIf(address === null)('cluster', async () => {
  if (address === null) return;
  const database = `${address}/13`;
  const redis = await connectQueue(database);
  const queue = new Queue('giaoban-schedule', { connection: redis });
  beforeEach(async () => void (await redis.flushdb()));
  afterAll(async () => {
    await redis.flushdb();
    await queue.close();
    redis.disconnect();
  });
  const yearly = parseSchedule('0 2 1 1 *');
  const soon = () => AbortSignal.timeout(1_000);

  test('a new one begins with its next time; another replaces it', async () => {
    const schedule = await queueSchedule(database, yearly);
    expect(await schedule.nextAt()).toEqual(new Date(nextDue(yearly, Date.now())));
    expect(await schedule.next(soon())).toBe(false);
    await schedule.close();
    const daily = parseSchedule('0 6 * * *');
    const other = await queueSchedule(database, daily);
    expect(await other.nextAt()).toEqual(new Date(nextDue(daily, Date.now())));
    expect(await queue.getDelayedCount()).toBe(1);
    await other.close();
  }, 60_000);

  test('what came due while no coordinator was there is told to the next one, once, and the next time stands', async () => {
    await (await queueSchedule(database, yearly)).close();
    await queue.promoteJobs();
    const schedule = await queueSchedule(database, yearly);
    expect(await schedule.next(AbortSignal.timeout(20_000))).toBe(true);
    expect(await schedule.next(soon())).toBe(false);
    expect(await queue.getDelayedCount()).toBe(1);
    await schedule.close();
  }, 60_000);

  test('a Redis that has lost it gets it again', async () => {
    await (await queueSchedule(database, yearly)).close();
    await redis.flushdb();
    const schedule = await queueSchedule(database, yearly);
    expect(await queue.getDelayedCount()).toBe(1);
    await schedule.close();
  }, 60_000);
});
