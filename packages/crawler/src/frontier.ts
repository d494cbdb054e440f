// The frontier: every address known, what became of it, and which one comes next. One SQLite file, one owner at a time.

import type { CaptureEntry } from '@giaoban/archive';
import { addFound, type FrontierState } from './frontier-add.ts';
import { type Applied, applyOutcome } from './frontier-apply.ts';
import { claimNext, freeHost, msUntilNext, requeueClaims, retryFailed } from './frontier-claim.ts';
import { frontierClock, noteEnd, steadyClock } from './frontier-clock.ts';
import { openHosts } from './frontier-hosts.ts';
import type { FrontierTotals, HostReport } from './frontier-report.ts';
import { captureEntries, countTasks, hostReports } from './frontier-report.ts';
import { beginRound, type Round } from './frontier-round.ts';
import { openDatabase, transaction } from './frontier-schema.ts';
import { giveBack, takeDown } from './frontier-takedown.ts';
import { statement } from './statements.ts';
import type { CrawlTask, Discovered, TaskOutcome } from './task.ts';

export interface FrontierOptions {
  /** Milliseconds between two tasks of a host; 1000 unless told. The host slots hold the exact promise. */
  readonly delayMs?: number;
  /** First wait after a failure, doubled with each one that follows; 2000 unless told. */
  readonly retryBaseMs?: number;
  /** Milliseconds until a host may be asked, 0 for now: portals that want to be visited at night. */
  readonly closedFor?: (host: string, now: number) => number;
  /** Clock in milliseconds, for tests; a steady one unless told. */
  readonly now?: () => number;
}

export interface Frontier {
  /** Adds addresses; those known already stay as they are. Returns how many were new. */
  add(found: readonly Discovered[], depth: number): number;
  /** Claims a task of a host that has none running and whose delay is over; null where there is none now. */
  next(): CrawlTask | null;
  /** Tells that the requests of a task are over: its host may be asked for another one while this one is read. */
  free(task: CrawlTask): void;
  /** Records what came of a task, with what it found, at once or not at all. Doing it twice changes nothing. */
  apply(task: CrawlTask, outcome: TaskOutcome): Applied;
  /** Runs what calls `apply` several times as one write to the disk: where it throws, nothing of it is recorded. */
  together<T>(work: () => T): T;
  /** Milliseconds until `next` may give a task: 0 for now, null where nothing waits. @param of of these hosts alone */
  waitMs(of?: (host: string) => boolean): number | null;
  /** Gives back what is handed out; returns how many. What an owner that is gone had handed out waits by itself. */
  requeueClaims(): number;
  /**
   * Says that an owner begins to fetch. Returns since when one was at work that was killed, and may have left pages in the
   * archive that the frontier does not know; null where there was none.
   */
  beginWork(): Date | null;
  /** Says that the owner has told the frontier all that it did. */
  endWork(): void;
  /** Keeps the delay that a host's robots.txt asks for: it holds over restarts, before that is read again. */
  keepDelay(host: string, delayMs: number): void;
  /**
   * Gives addresses that were left as failed another round of tries, where the last one is longer ago than `afterMs`;
   * returns how many.
   */
  retryFailed(afterMs: number): number;
  /**
   * Asks the hosts of the seeds anew: what leads to articles, and the articles that are due. A host with something left of
   * its last round goes on with it.
   */
  beginRound(seeds: readonly string[], round: Round): void;
  /** Addresses that are not asked again, and of which nothing is known any more. @returns how many there were */
  takeDown(what: { readonly urls: readonly string[] } | { readonly host: string }): number;
  /** Addresses that were taken down may be asked again, those that are allowed now. @returns how many there were */
  giveBack(isAllowed: (url: string) => boolean): number;
  counts(): FrontierTotals;
  hosts(): HostReport[];
  /** The last capture of every page that was fetched, in the order of their first fetch. */
  captures(): Iterable<CaptureEntry>;
  close(): void;
}

/**
 * Opens the frontier at a path, made where it is missing. What it hands out is a claim in memory, which runs out after five
 * minutes; with its owner all claims end.
 */
export function openFrontier(path: string, options: FrontierOptions = {}): Frontier {
  const db = openDatabase(path);
  const { delayMs = 1000, retryBaseMs = 2000, closedFor = () => 0 } = options;
  const now = frontierClock(db, options.now ?? steadyClock());
  const hosts = openHosts(db, now(), delayMs);
  const state: FrontierState = { db, delayMs, retryBaseMs, closedFor, now, hosts, claims: new Map(), known: new Map() };
  return {
    add: (found, depth) =>
      transaction(state.db, () => addFound(state, found, { depth, page: 0, barren: 0, listed: true }).added),
    next: () => claimNext(state),
    free: (task) => freeHost(state, task.url),
    apply: (task, outcome) => applyOutcome(state, task, outcome),
    together: (work) => transaction(state.db, work),
    waitMs: (of = () => true) => msUntilNext(state, of),
    requeueClaims: () => requeueClaims(state),
    beginWork: () => beginWork(state),
    endWork: () => db.exec('DELETE FROM at_work'),
    keepDelay: (host, delay) => keepDelay(state, host, delay),
    retryFailed: (afterMs) => retryFailed(state, afterMs),
    beginRound: (seeds, round) => beginRound(state, seeds, round),
    takeDown: (what) => takeDown(state, what),
    giveBack: (isAllowed) => giveBack(state, isAllowed),
    counts: () => countTasks(state),
    hosts: () => hostReports(state),
    captures: () => captureEntries(state),
    close() {
      noteEnd(db, now);
      db.close();
    },
  };
}

function beginWork({ db, now }: FrontierState): Date | null {
  const left = statement(db, 'SELECT since FROM at_work').get() as { since: number } | undefined;
  if (left !== undefined) return new Date(left.since);
  statement(db, 'INSERT INTO at_work VALUES (?)').run(now());
  return null;
}

function keepDelay({ db, hosts, now }: FrontierState, name: string, delayMs: number): void {
  const host = hosts.get(name) ?? hosts.add(name, now());
  if (host.delayMs === delayMs) return;
  host.delayMs = delayMs;
  statement(db, 'UPDATE hosts SET delay_ms = ? WHERE id = ?').run(delayMs, host.id);
}
