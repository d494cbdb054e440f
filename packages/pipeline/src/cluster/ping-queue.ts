// Asks Redis whether it answers, and whether it is set up so that no job is lost.
import { connectQueue } from './queues.ts';

/** One line about the queue. @throws RetryableError where Redis does not answer */
export async function pingQueue(address: string): Promise<string> {
  const redis = await connectQueue(address);
  try {
    const info = await redis.info();
    const version = /redis_version:(\S+)/.exec(info)?.[1] ?? 'of unknown version';
    const durable = /aof_enabled:1/.test(info) ? '' : '; appendonly is off: jobs are lost when Redis is killed';
    return `${address} answers, Redis ${version}${durable}`;
  } finally {
    redis.disconnect();
  }
}
