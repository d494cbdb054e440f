// Host slots in Redis: the politeness promise kept among any number of workers.
import { randomUUID } from 'node:crypto';
import type { HostSlots } from '@giaoban/crawler';
import type { Redis } from 'ioredis';

/** Redis's own clock decides, so that workers with wrong clocks keep the delay. -1 means granted. */
const ACQUIRE = `
local held = redis.call('PTTL', KEYS[1])
if held > 0 then return held end
local wait = redis.call('PTTL', KEYS[2])
if wait > 0 then return wait end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return -1`;

/** Frees only what this holder holds: a holder that outlived its lease must not free the next one's slot. */
const RELEASE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
if tonumber(ARGV[2]) > 0 then redis.call('SET', KEYS[2], '1', 'PX', ARGV[2]) end
return 1`;

export function redisHostSlots(redis: Redis): HostSlots {
  const held = new Map<string, string>();
  const keys = (host: string) => [`giaoban:slot:${host}`, `giaoban:pause:${host}`] as const;
  return {
    async acquire(host, leaseMs) {
      const token = randomUUID();
      const wait = Number(await redis.eval(ACQUIRE, 2, ...keys(host), token, Math.ceil(leaseMs)));
      if (wait >= 0) return wait;
      held.set(host, token);
      return null;
    },
    async release(host, delayMs) {
      const token = held.get(host);
      if (token === undefined) return;
      held.delete(host);
      await redis.eval(RELEASE, 2, ...keys(host), token, Math.max(0, Math.ceil(delayMs)));
    },
  };
}
