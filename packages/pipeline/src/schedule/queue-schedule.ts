// The schedule of a cluster: a job scheduler of BullMQ, kept in Redis, whatever coordinator comes and goes.
import { Queue, Worker } from 'bullmq';
import { connectQueue, WORKER_OPTIONS } from '../cluster/queues.ts';
import { LOOK_AGAIN_MS, type RunSchedule, SYSTEM_CLOCK } from './run-schedule.ts';
import { nextDue, type Schedule } from './schedule.ts';

const QUEUE = 'giaoban-schedule';
const SCHEDULER = 'recrawl';

/** BullMQ asks here when the next job of a scheduler is due; the schedule travels as its pattern. */
const settings = {
  ...WORKER_OPTIONS.settings,
  repeatStrategy: (after: number, { pattern }: { pattern?: string }) => nextDue(pattern as Schedule, after),
};

/** @throws RetryableError where Redis does not answer */
export async function queueSchedule(address: string, schedule: Schedule): Promise<RunSchedule> {
  const connection = await connectQueue(address);
  const queue = new Queue(QUEUE, { connection, settings });
  let bell = Promise.withResolvers<void>();
  let due = false;
  // A job says that a run is due, and is done: jobs that come while a run lasts are one.
  const worker = new Worker(
    QUEUE,
    async () => {
      due = true;
      bell.resolve();
    },
    { connection, ...WORKER_OPTIONS, settings },
  );
  worker.on('error', () => {});

  const begin = () =>
    queue.upsertJobScheduler(
      SCHEDULER,
      { pattern: schedule },
      { name: SCHEDULER, opts: { removeOnComplete: true, removeOnFail: true } },
    );

  /** Where none stands, another one does, or a clock was set back. One that stands is left: what came due is still in it. */
  async function mend(): Promise<void> {
    const known = await queue.getJobScheduler(SCHEDULER);
    if (known?.pattern !== schedule || (known.next ?? 0) > nextDue(schedule, Date.now())) await begin();
  }
  await mend();

  return {
    async next(signal) {
      while (!signal.aborted) {
        if (due) {
          due = false;
          bell = Promise.withResolvers();
          return true;
        }
        const waiting = new AbortController();
        await Promise.race([
          bell.promise,
          SYSTEM_CLOCK.sleep(LOOK_AGAIN_MS, AbortSignal.any([signal, waiting.signal])),
        ]);
        waiting.abort();
        if (!due && !signal.aborted) await mend();
      }
      return false;
    },
    nextAt: async () => new Date((await queue.getJobScheduler(SCHEDULER))?.next ?? nextDue(schedule, Date.now())),
    async close() {
      await worker.close();
      await queue.close();
      connection.disconnect();
    },
  };
}
