// Asks Redis how it is set up: whether jobs survive it, whether it throws them away, what its clock says.
import { connectQueue } from './queues.ts';

export interface QueueSetup {
  readonly version: string;
  /** With `appendonly yes`. */
  readonly durable: boolean;
  /** `noeviction`, or what it throws away where it is full. */
  readonly eviction: string;
  /** How much its clock is ahead of ours; slots of hosts go by it. */
  readonly aheadMs: number;
}

/** @throws RetryableError where Redis does not answer */
export async function inspectQueue(address: string): Promise<QueueSetup> {
  const redis = await connectQueue(address);
  try {
    const info = await redis.info();
    const [seconds = 0, micros = 0] = (await redis.time()).map(Number);
    return {
      version: /redis_version:(\S+)/.exec(info)?.[1] ?? 'of unknown version',
      durable: /aof_enabled:1/.test(info),
      eviction: /maxmemory_policy:(\S+)/.exec(info)?.[1] ?? 'unknown',
      aheadMs: Math.round(seconds * 1000 + micros / 1000 - Date.now()),
    };
  } finally {
    redis.disconnect();
  }
}
