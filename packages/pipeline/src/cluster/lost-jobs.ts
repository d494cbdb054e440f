// Which jobs the queues have lost: Redis without its last second, or without anything, does not say so itself.
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { jobId } from './job-id.ts';

/** A queue that work passes through, and the step that the ids of its jobs there begin with. */
export interface Station {
  readonly queue: Queue;
  readonly step: string;
}

/**
 * Asks in the order in which work moves on: as a job is added to the next queue before it leaves its own, none is missed on
 * its way.
 *
 * @param subjects that were handed out @param isOut whether one has not been heard of, also meanwhile
 * @returns those that stand in none of the queues, though nothing was heard of them
 */
export async function lostJobs(
  redis: Redis,
  subjects: Iterable<string>,
  stations: readonly Station[],
  isOut: (subject: string) => boolean,
): Promise<string[]> {
  let sought = [...subjects];
  for (const { queue, step } of stations) {
    if (sought.length === 0) return [];
    const asked = sought.map((subject) => ['exists', queue.toKey(jobId(step, subject))]);
    const answers = (await redis.pipeline(asked).exec()) ?? [];
    sought = sought.filter((_, i) => answers[i]?.[1] === 0);
  }
  return sought.filter(isOut);
}
