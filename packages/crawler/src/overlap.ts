// Asking a host for its next page while the last one is read: one page is read and one fetched, and no more get lost by a kill.
import type { CrawlTask } from './task.ts';

export interface Overlap {
  /** The server has given what the task asked for. */
  answered(task: CrawlTask): void;
  /** The task is in the frontier with all that it brought. */
  done(task: CrawlTask): void;
}

/** @param free lets the host of a task go on */
export function openOverlap(free: (task: CrawlTask) => void): Overlap {
  const reading = new Map<string, Set<CrawlTask>>();
  return {
    answered(task) {
      const ofHost = reading.get(task.host) ?? new Set();
      reading.set(task.host, ofHost.add(task));
      if (ofHost.size === 1) free(task);
    },
    done(task) {
      const ofHost = reading.get(task.host);
      ofHost?.delete(task);
      const [next] = ofHost ?? [];
      if (next !== undefined) free(next);
      else reading.delete(task.host);
    },
  };
}
