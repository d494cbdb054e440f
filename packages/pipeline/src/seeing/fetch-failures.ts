// Failed fetches of each host by what went wrong, over all runs: whoever crawls writes them into the data folder, the server reads them.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { CrawlEvent } from '@giaoban/crawler';

/** One way in which a host failed. */
export interface FetchFailure {
  /** "ECONNREFUSED", "status 503", "robots". */
  readonly kind: string;
  readonly count: number;
  /** ISO 8601 UTC of the last time. */
  readonly last: string;
  /** The address that failed then. */
  readonly url: string;
}

export interface FailureCount {
  /** Takes in what a crawl tells; what is no failure changes nothing. */
  count(event: CrawlEvent): void;
  /** Writes what has not been written yet. */
  keep(): void;
}

type Failures = Record<string, Record<string, Omit<FetchFailure, 'kind'>>>;

/** Refusals by the host; the others are our own judgement of an address. */
const BY_THE_HOST: ReadonlySet<string> = new Set([
  'robots',
  'private-address',
  'not-found',
  'too-large',
  'redirect-loop',
  'http-status',
  'bad-tls',
]);
/** A process that is killed loses the failures of this long. */
const KEEP_EVERY_MS = 10_000;

/** @param file JSON file of the data folder, which one crawl at a time writes; it need not be there */
export function countFailures(file: string, now: () => number = Date.now): FailureCount {
  const failures = readAll(file);
  let kept = now();
  let isKept = true;
  const keep = () => {
    if (isKept) return;
    kept = now();
    try {
      writeAll(file, failures);
      isKept = true;
    } catch {
      // A full disk ends the crawl elsewhere, not for the sake of a report; it is written the next time.
    }
  };
  return {
    count(event) {
      const kind = kindOf(event);
      if (kind === null || !('task' in event)) return;
      const ofHost = Object.hasOwn(failures, event.task.host) ? failures[event.task.host]! : {};
      const count = (Object.hasOwn(ofHost, kind) ? ofHost[kind]!.count : 0) + 1;
      failures[event.task.host] = {
        ...ofHost,
        [kind]: { count, last: new Date(now()).toISOString(), url: event.task.url },
      };
      isKept = false;
      if (now() - kept >= KEEP_EVERY_MS) keep();
    },
    keep,
  };
}

/** What is known of some hosts, the latest kind first; a host that never failed has no entry. */
export function failuresOf(file: string, hosts: readonly string[]): ReadonlyMap<string, readonly FetchFailure[]> {
  const failures = readAll(file);
  return new Map(
    hosts
      .filter((host) => Object.hasOwn(failures, host))
      .map((host) => [
        host,
        Object.entries(failures[host]!)
          .map(([kind, failure]) => ({ kind, ...failure }))
          .sort((a, b) => (a.last < b.last ? 1 : -1)),
      ]),
  );
}

/** Takes out what names an address that is to be forgotten. */
export function forgetFailures(file: string, isGone: (url: string) => boolean): void {
  const before = Object.entries(readAll(file));
  const left = before.map(([host, kinds]) => [
    host,
    Object.fromEntries(Object.entries(kinds).filter(([, { url }]) => !isGone(url))),
  ]);
  if (before.length > 0) writeAll(file, Object.fromEntries(left));
}

function writeAll(file: string, failures: Failures): void {
  const half = `${file}.${process.pid}.half`;
  writeFileSync(half, `${JSON.stringify(failures)}\n`);
  renameSync(half, file);
}

function kindOf(event: CrawlEvent): string | null {
  if (event.type === 'failed') return event.kind;
  if (event.type !== 'refused' || !BY_THE_HOST.has(event.reason)) return null;
  return event.reason === 'http-status' ? event.detail.slice(0, 40) : event.reason;
}

/** A file that is missing or not whole tells of nothing: it is for looking only, and counting begins anew. */
function readAll(file: string): Failures {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Failures;
  } catch {
    return {};
  }
}
