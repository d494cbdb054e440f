// The queues, held open for whoever looks at them for long.
import type { Queue } from 'bullmq';
import { closeQueues, connectQueue, openQueues } from './queues.ts';

export interface WatchedQueues {
  readonly queues: readonly Queue[];
  close(): Promise<void>;
}

/** @throws RetryableError where Redis does not answer */
export async function watchQueues(address: string): Promise<WatchedQueues> {
  const connection = await connectQueue(address);
  const queues = openQueues(connection);
  return {
    queues: Object.values(queues),
    async close() {
      await closeQueues(queues);
      connection.disconnect();
    },
  };
}
