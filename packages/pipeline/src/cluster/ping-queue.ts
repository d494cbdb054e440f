// Asks Redis whether it answers, and whether it is set up so that no job is lost.
import { RetryableError } from '@giaoban/records';
import { queueConnection } from './queues.ts';

/** One line about the queue. @throws RetryableError where Redis does not answer within three seconds */
export async function pingQueue(address: string): Promise<string> {
  const redis = queueConnection(address);
  const late = AbortSignal.timeout(3000);
  try {
    await Promise.race([
      redis.connect(),
      new Promise((_, reject) => late.addEventListener('abort', () => reject(new Error('no answer within 3 s')))),
    ]);
    const info = await redis.info();
    const version = /redis_version:(\S+)/.exec(info)?.[1] ?? 'of unknown version';
    const durable = /aof_enabled:1/.test(info) ? '' : '; appendonly is off: jobs are lost when Redis is killed';
    return `${address} answers, Redis ${version}${durable}`;
  } catch (cause) {
    throw new RetryableError(address, 'Redis does not answer', { cause });
  } finally {
    redis.disconnect();
  }
}
