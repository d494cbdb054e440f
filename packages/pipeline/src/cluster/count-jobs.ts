// How many jobs stand in the queues, for those who look from outside.
import { closeQueues, connectQueue, openQueues } from './queues.ts';

/** Jobs that wait, run or are put off, by step. @throws RetryableError where Redis does not answer */
export async function countJobs(address: string): Promise<Record<string, number>> {
  const connection = await connectQueue(address);
  const queues = openQueues(connection);
  try {
    const counts: Record<string, number> = {};
    for (const [step, queue] of Object.entries(queues))
      counts[step] = await queue.getJobCountByTypes('wait', 'active', 'delayed', 'prioritized', 'paused');
    return counts;
  } finally {
    await closeQueues(queues);
    connection.disconnect();
  }
}
