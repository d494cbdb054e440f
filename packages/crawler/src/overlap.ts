// Asking a host for its next page while the last one is read and those before it are written to disk.
import type { CrawlTask } from './task.ts';

export interface Overlap {
  /** The server has given what the task asked for. */
  answered(task: CrawlTask): void;
  /** What it gave is read and written: a kill does not lose it any more. */
  written(task: CrawlTask): void;
  /** The task is in the frontier with all that it brought. */
  done(task: CrawlTask): void;
}

/** So many pages of a host may be on their way to the disk while the next one is fetched: they wait for it together. */
const MOST_WRITTEN = 16;
/** And so many of them may be unread: a kill costs these. */
const MOST_UNREAD = 1;

interface OfHost {
  readonly unread: Set<CrawlTask>;
  readonly written: Set<CrawlTask>;
}

/** @param free lets the host of a task go on */
export function openOverlap(free: (task: CrawlTask) => void): Overlap {
  const hosts = new Map<string, OfHost>();
  // The first page of a process opens its file: until it stands there, others would be lost with it by a kill.
  let most = 1;

  /** The task that was answered last holds the host, if one does. */
  function goOn({ unread, written }: OfHost): void {
    const last = [...unread].at(-1) ?? [...written].at(-1);
    if (last !== undefined && unread.size <= MOST_UNREAD && unread.size + written.size <= most) free(last);
  }

  return {
    answered(task) {
      const host = hosts.get(task.host) ?? { unread: new Set(), written: new Set() };
      hosts.set(task.host, host);
      host.unread.add(task);
      goOn(host);
    },
    written(task) {
      const host = hosts.get(task.host)!;
      host.unread.delete(task);
      host.written.add(task);
      goOn(host);
    },
    done(task) {
      most = MOST_WRITTEN;
      const host = hosts.get(task.host);
      if (host === undefined) return;
      host.unread.delete(task);
      host.written.delete(task);
      if (host.unread.size + host.written.size > 0) goOn(host);
      else hosts.delete(task.host);
    },
  };
}
