// Hands pages of the ledger to the workers: a bounded number at once, and once more where the queue has lost them. A record is
// never written and taken out at once: workers do jobs in any order, and what was done last would stand.
import { recordId } from '@giaoban/records';
import type { Redis } from 'ioredis';
import type { CaptureJob } from '../capture-job.ts';
import type { Ledger } from '../ledger.ts';
import { captureId, captureKey, jobId } from './job-id.ts';
import { lostJobs } from './lost-jobs.ts';
import type { Queues } from './queues.ts';

/** Pages between extraction and store at once, in all queues together: so much of Redis a burst may take, and no more. */
export const MOST_PAGES = 1_000;
/** How many of them may be pages that an earlier extractor has read: new ones find room however many those are. */
const MOST_OUTDATED = 500;
/** Of 1 to 2,097,152; jobs without a priority come first. */
const LOW_PRIORITY = 10;

export interface PageFeed {
  /** Learns which removals stand in the queues since an earlier coordinator. */
  takeUp(): Promise<void>;
  /** Fills the queues up with pages that wait to be read, and with records that are to leave the store. */
  handOut(): Promise<void>;
  /** The workers have told what came of a page. */
  heard(capture: CaptureJob): void;
  /** The store has let go of a record. */
  removed(id: string): void;
  /** What was lost with Redis is handed out again, the next time. */
  findLost(): Promise<void>;
  /** Whether everything that was planned has been read, and everything that was to leave has left. */
  isDone(): boolean;
}

export function pageFeed(ledger: Ledger, queues: Queues, redis: Redis): PageFeed {
  /** What is out, by its key, with the id that its record has. */
  const pages = new Map<string, string>();
  const outdated = new Map<string, string>();
  const removals = new Set<string>();
  /** Address of the last page that was looked at: those behind it come next. */
  let cursor = '';
  const pageStations = [
    { queue: queues.extract, step: 'extract' },
    { queue: queues.index, step: 'index' },
    { queue: queues.outcome, step: 'outcome' },
  ];
  const removalStations = [
    { queue: queues.index, step: 'remove' },
    { queue: queues.outcome, step: 'removed' },
  ];

  async function handPages(): Promise<void> {
    const free = MOST_PAGES - pages.size - outdated.size;
    if (free <= 0) return;
    const waiting = ledger.pending(cursor, MOST_PAGES);
    cursor = waiting.length < MOST_PAGES ? '' : waiting.at(-1)!.url;
    const next = waiting
      .filter((capture) => !pages.has(captureKey(capture)) && !removals.has(idOf(capture)))
      .slice(0, free);
    if (next.length === 0) return;
    if (next.length === free) cursor = next.at(-1)!.url;
    await queues.extract.addBulk(
      next.map((capture) => ({
        name: 'extract',
        data: { capture },
        opts: { jobId: captureId('extract', capture) },
      })),
    );
    for (const capture of next) pages.set(captureKey(capture), idOf(capture));
  }

  async function handOutdated(): Promise<void> {
    const free = Math.min(MOST_OUTDATED - outdated.size, MOST_PAGES - pages.size - outdated.size);
    if (free <= 0) return;
    // Those that are out are still among them.
    const next = ledger
      .outdated(MOST_OUTDATED + free)
      .filter((capture) => !outdated.has(captureKey(capture)) && !removals.has(idOf(capture)))
      .slice(0, free);
    if (next.length === 0) return;
    await queues.extract.addBulk(
      next.map((capture) => ({
        name: 'extract',
        data: { capture },
        opts: { jobId: captureId('extract', capture), priority: LOW_PRIORITY },
      })),
    );
    for (const capture of next) outdated.set(captureKey(capture), idOf(capture));
  }

  async function handRemovals(): Promise<void> {
    const written = new Set([...pages.values(), ...outdated.values()]);
    for (const id of ledger.removals().slice(0, MOST_PAGES)) {
      if (removals.has(id) || written.has(id)) continue;
      await queues.index.add('remove', { kind: 'remove', id }, { jobId: jobId('remove', id) });
      removals.add(id);
    }
  }

  return {
    async takeUp() {
      const known = ledger.removals();
      const lost = new Set(await lostJobs(redis, known, removalStations, () => true));
      for (const id of known) if (!lost.has(id)) removals.add(id);
    },
    async handOut() {
      await handPages();
      await handOutdated();
      await handRemovals();
    },
    heard(capture) {
      pages.delete(captureKey(capture));
      outdated.delete(captureKey(capture));
    },
    removed(id) {
      removals.delete(id);
      ledger.removed(id);
    },
    async findLost() {
      for (const out of [pages, outdated])
        for (const key of await lostJobs(redis, out.keys(), pageStations, (key) => out.has(key))) out.delete(key);
      for (const id of await lostJobs(redis, removals, removalStations, (id) => removals.has(id))) removals.delete(id);
    },
    isDone: () => ledger.pendingCount() === 0 && ledger.removals().length === 0 && ledger.outdated(1).length === 0,
  };
}

/** The address alone makes the id of what was captured. */
function idOf({ url }: CaptureJob): string {
  return recordId({ url, text: '' });
}
