// Whether Redis is set up so that no job is lost.
import type { QueueSetup } from '@giaoban/pipeline';
import { BadDataError } from '@giaoban/records';

/** Leases of jobs last 15 seconds. */
const MOST_SKEW_MS = 5_000;

export async function checkQueue(address: string): Promise<string> {
  const setup = await (await import('@giaoban/pipeline')).inspectQueue(address);
  return `${address} answers, ${judgeQueue(setup)}`;
}

/** @throws BadDataError where it is set up so that jobs are lost, with what to do */
export function judgeQueue({ version, durable, eviction, aheadMs }: QueueSetup): string {
  const wrong = [
    eviction === 'noeviction'
      ? null
      : `throws jobs away when it is full (${eviction}): CONFIG SET maxmemory-policy noeviction`,
    durable
      ? null
      : 'appendonly is off, so that all jobs are lost and made again when it is killed: CONFIG SET appendonly yes',
    Math.abs(aheadMs) <= MOST_SKEW_MS
      ? null
      : `its clock is ${Math.round(aheadMs / 1000)} s ahead of ours: let both machines follow one time server`,
  ].filter((told) => told !== null);
  if (wrong.length > 0) throw new BadDataError(`Redis ${version}`, `${wrong.join('; ')}; and write it into redis.conf`);
  return `Redis ${version}, appendonly, noeviction, clock ${Math.abs(aheadMs)} ms off`;
}
