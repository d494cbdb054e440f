// A crawl that goes on for months: what was left at once, then a run whenever one is due.
import type { RunSchedule } from '@giaoban/pipeline/schedule';
import { RetryableError } from '@giaoban/records';
import { explainError } from './explain-error.ts';

/** How long a store or queue that is away is left alone. */
const RETRY_MS = 60_000;

/**
 * Runs one after the other, never two at once, until the signal ends it.
 *
 * @param run does one; with `again` false it takes up what was left and asks nothing that was asked
 * @throws what the first run fails with; later ones are tried again where they may succeed
 */
export async function keepCrawling(
  schedule: RunSchedule,
  run: (again: boolean) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  await run(false);
  while (!signal.aborted) {
    process.stderr.write(`giaoban: the next run is due at ${(await schedule.nextAt()).toISOString()}\n`);
    if (await schedule.next(signal)) await untilDone(() => run(true), signal);
  }
}

async function untilDone(run: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof RetryableError)) throw error;
      process.stderr.write(`giaoban: ${explainError(error)}; tried again in a minute\n`);
      await new Promise<void>((resolve) => {
        setTimeout(resolve, RETRY_MS);
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }
}
