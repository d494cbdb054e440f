// The local crawl: tasks from the frontier, all hosts in parallel, until nothing is left that comes due soon.
import type { ArchiveReader, ArchiveWriter, CaptureEntry } from '@giaoban/archive';
import { BadDataError, canonicalUrl } from '@giaoban/records';
import type { Portals } from '@giaoban/resources';
import { openAnswering } from './answering.ts';
import type { FetchLimits } from './fetcher.ts';
import type { Frontier } from './frontier.ts';
import type { Applied } from './frontier-apply.ts';
import { type FrontierTotals, failureKind } from './frontier-report.ts';
import type { Round } from './frontier-round.ts';
import { keptCaptures, NOTHING_KEPT } from './kept-captures.ts';
import { localHostSlots } from './local-host-slots.ts';
import { openOverlap } from './overlap.ts';
import { runTask } from './run-task.ts';
import type { CrawlTask, RefusedReason, TaskOutcome } from './task.ts';
import { openTaskContext } from './task-context.ts';

export interface CrawlOptions {
  readonly frontier: Frontier;
  readonly archive: ArchiveWriter;
  /** The same archive: a crawl that was killed may have left pages there that the frontier does not know. */
  readonly archived: ArchiveReader;
  readonly portals: Portals;
  /** Addresses to start from. */
  readonly seeds: readonly string[];
  /** How hosts of the seeds that were crawled to the end are asked again; where nothing is said, they are not. */
  readonly round?: Round | null;
  /** Milliseconds between two requests to a host; 1000 unless told. */
  readonly delayMs?: number;
  readonly allowPrivate?: boolean;
  /** Page or mail address of whoever runs the crawler. */
  readonly contact?: string | null;
  readonly limits?: Partial<FetchLimits>;
  /** Fetches the files that articles link: PDF, DOCX … */
  readonly attachments?: boolean;
  /** Addresses that are not asked. */
  readonly isTakenDown?: (url: string) => boolean;
  /** Tasks at once, each of another host; 256 unless told. */
  readonly concurrency?: number;
  /** The crawl ends where nothing comes due within so many milliseconds; two minutes unless told. */
  readonly patienceMs?: number;
  /** Ends the crawl: what is on its way is given back to the frontier. */
  readonly signal?: AbortSignal;
}

export type CrawlEvent =
  | {
      readonly type: 'fetched';
      readonly task: CrawlTask;
      readonly entry: CaptureEntry;
      /** See `TaskOutcome`. */
      readonly left?: CaptureEntry;
      readonly finalUrl: string;
      /** True where the page is an article, and the first of its twins. */
      readonly article: boolean;
      /** Address of the same article, fetched earlier. */
      readonly twinOf: string | null;
      /** The first fetch of the address, or a later one; this one says something else, or does not. */
      readonly seen: 'first' | 'changed' | 'unchanged';
    }
  /** Asked again, and the server says that it is as it was, or sends the same bytes. */
  | { readonly type: 'unchanged'; readonly task: CrawlTask }
  | { readonly type: 'refused'; readonly task: CrawlTask; readonly reason: RefusedReason; readonly detail: string }
  | {
      readonly type: 'failed';
      readonly task: CrawlTask;
      readonly detail: string;
      /** What went wrong, without where: "status 503", "ECONNREFUSED". */
      readonly kind: string;
      readonly retryAfterMs: number | null;
    }
  | { readonly type: 'progress'; readonly counts: FrontierTotals };

/** A crawl ends where nothing comes due within so long: what waits longer is for a later run. */
export const PATIENCE_MS = 120_000;
/** Where nothing is left but hosts at which nobody has answered in this run, and a try so near: after some 15 seconds. */
const PATIENCE_WITH_NOBODY_MS = 8_000;

const PROGRESS_MS = 250;
/** Whoever looks on is told how things stand, also while all wait for a server. */
const LONGEST_WAIT_MS = 1_000;
/** What failed for good in a run is tried again in a later one, not in one that follows at once. */
export const FAILED_REST_MS = 3_600_000;

/**
 * Crawls. Every outcome is in the frontier before its event is given. Stop it by the signal or by leaving the loop.
 *
 * @throws BadDataError where a seed is no http(s) address
 */
export async function* crawl(options: CrawlOptions): AsyncIterable<CrawlEvent> {
  const { frontier, archive, portals } = options;
  const seeds = addSeeds(frontier, options.seeds);
  const killed = frontier.beginWork();
  const kept = killed === null ? NOTHING_KEPT : await keptCaptures(options.archived, frontier, killed);
  frontier.retryFailed(FAILED_REST_MS);
  if (options.round) frontier.beginRound(seeds, options.round);
  const ending = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, ending.signal]) : ending.signal;
  const slots = localHostSlots();
  const context = openTaskContext({ ...options, archive, portals, slots, signal, kept, onDelay: frontier.keepDelay });
  const running = new Set<Promise<void>>();
  const events: CrawlEvent[] = [];
  const failure: { error: unknown }[] = [];

  const bell = openBell();
  const overlap = openOverlap((task) => {
    frontier.free(task);
    bell.ring();
  });

  const answering = openAnswering();
  const isOver = () => {
    const wait = frontier.waitMs();
    const patience = options.patienceMs ?? PATIENCE_MS;
    if (wait === null || wait > patience) return true;
    return wait > PATIENCE_WITH_NOBODY_MS && (frontier.waitMs(answering.mayAnswer) ?? patience) >= patience;
  };
  const done: { task: CrawlTask; outcome: TaskOutcome }[] = [];
  async function work(task: CrawlTask): Promise<void> {
    try {
      const outcome = await runTask(task, context, {
        answered: () => overlap.answered(task),
        written: () => overlap.written(task),
      });
      // What was cut off has failed by that alone; what is in the archive by now is told all the same.
      if (!signal.aborted || outcome.status !== 'failed') done.push({ task, outcome });
    } catch (error) {
      if (!signal.aborted) failure.push({ error });
    }
  }

  /** What came together from the disk goes there together. */
  function record(): void {
    if (done.length === 0) return;
    const together = done.splice(0);
    try {
      const told = frontier.together(() =>
        together.map(({ task, outcome }) => crawlEvent(task, outcome, frontier.apply(task, outcome))),
      );
      events.push(...told);
    } catch (error) {
      failure.push({ error });
    }
    for (const { task, outcome } of together) {
      answering.note(task, outcome);
      overlap.done(task);
    }
  }

  const concurrency = options.concurrency ?? 256;
  signal.addEventListener('abort', bell.ring, { once: true });
  let shown = 0;
  try {
    while (!signal.aborted) {
      while (running.size < concurrency) {
        const task = frontier.next();
        if (task === null) break;
        const job: Promise<void> = work(task).finally(() => {
          running.delete(job);
          bell.ring();
        });
        running.add(job);
      }
      const wait = frontier.waitMs();
      if (running.size === 0 && done.length === 0 && isOver()) break;
      await bell.wait(
        running.size < concurrency ? Math.min(wait ?? LONGEST_WAIT_MS, LONGEST_WAIT_MS) : LONGEST_WAIT_MS,
      );
      record();
      if (failure[0]) throw failure[0].error;
      yield* events.splice(0);
      if (Date.now() - shown >= PROGRESS_MS) {
        shown = Date.now();
        yield { type: 'progress', counts: frontier.counts() };
      }
    }
    yield* events.splice(0);
    yield { type: 'progress', counts: frontier.counts() };
  } finally {
    ending.abort();
    await Promise.all(running);
    record();
    frontier.requeueClaims();
    if (failure.length === 0) frontier.endWork();
    await context.close();
  }
}

function addSeeds(frontier: Frontier, given: readonly string[]): string[] {
  const seeds = given.map((seed) => {
    const url = canonicalUrl(seed);
    if (url === null) throw new BadDataError(seed, 'is no http or https address');
    return url;
  });
  for (const url of seeds) frontier.add([{ url, kind: 'seed', via: 'seed', continues: false }], 0);
  return seeds;
}

/** The event that tells of an outcome, applied to the frontier. */
export function crawlEvent(task: CrawlTask, outcome: TaskOutcome, { twinOf, changed }: Applied): CrawlEvent {
  switch (outcome.status) {
    case 'fetched': {
      const { entry, left, finalUrl } = outcome;
      const seen = task.previous === null ? 'first' : changed ? 'changed' : 'unchanged';
      return {
        type: 'fetched',
        task,
        entry,
        finalUrl,
        article: outcome.article && twinOf === null,
        twinOf,
        seen,
        ...(left && { left }),
      };
    }
    case 'unchanged':
      return { type: 'unchanged', task };
    case 'refused':
      return { type: 'refused', task, reason: outcome.reason, detail: outcome.detail };
    case 'failed':
      return { type: 'failed', task, ...failure(outcome) };
  }
}

function failure({ detail, retryAfterMs }: Extract<TaskOutcome, { status: 'failed' }>) {
  return { detail, kind: failureKind(detail), retryAfterMs };
}

/** Something to wait on: until it is rung, or until a time is over. A ring that nobody waited for is not lost. */
function openBell() {
  let rung = Promise.withResolvers<void>();
  return {
    ring: () => rung.resolve(),
    async wait(ms: number): Promise<void> {
      const timer = setTimeout(rung.resolve, Math.max(ms, 1));
      await rung.promise;
      clearTimeout(timer);
      rung = Promise.withResolvers();
    },
  };
}
