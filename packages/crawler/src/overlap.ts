// Asking a host for its next page while the last ones are read and written to disk.
import type { CrawlTask } from './task.ts';

export interface Overlap {
  /** The server has given what the task asked for. */
  answered(task: CrawlTask): void;
  /** The task is in the frontier with all that it brought. */
  done(task: CrawlTask): void;
}

/** So many pages of a host may be on their way to the disk while the next one is fetched: they wait for it together. */
const MOST_READ = 16;

/** @param free lets the host of a task go on */
export function openOverlap(free: (task: CrawlTask) => void): Overlap {
  const reading = new Map<string, Set<CrawlTask>>();
  // The first page of a process opens its file: until it stands there, others would be lost with it by a kill.
  let most = 1;
  return {
    answered(task) {
      const ofHost = reading.get(task.host) ?? new Set();
      reading.set(task.host, ofHost.add(task));
      if (ofHost.size <= most) free(task);
    },
    done(task) {
      most = MOST_READ;
      const ofHost = reading.get(task.host);
      ofHost?.delete(task);
      const last = [...(ofHost ?? [])].at(-1);
      if (last !== undefined) free(last);
      else reading.delete(task.host);
    },
  };
}
