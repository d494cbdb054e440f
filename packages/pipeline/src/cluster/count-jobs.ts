// How many jobs stand in the queues.
import type { Queue } from 'bullmq';
import { closeQueues, connectQueue, openQueues } from './queues.ts';

/** Jobs that wait, run or are put off. */
export function jobsIn(queue: Queue): Promise<number> {
  return queue.getJobCountByTypes('wait', 'active', 'delayed', 'prioritized');
}

/** Jobs in all queues, by step; for those who look from outside. @throws RetryableError where Redis does not answer */
export async function countJobs(address: string): Promise<Record<string, number>> {
  const connection = await connectQueue(address);
  const queues = openQueues(connection);
  try {
    const counts: Record<string, number> = {};
    for (const [step, queue] of Object.entries(queues)) counts[step] = await jobsIn(queue);
    return counts;
  } finally {
    await closeQueues(queues);
    connection.disconnect();
  }
}
