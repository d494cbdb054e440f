// Handing out tasks: one per host at a time, never before the host's delay is over.
import type { FrontierState } from './frontier-add.ts';
import { firstReady, type Host, readyHost } from './frontier-hosts.ts';
import { previousOf } from './frontier-pages.ts';
import { transaction } from './frontier-schema.ts';
import { statement } from './statements.ts';
import type { CrawlTask, TaskKind } from './task.ts';

/** A claim is a lease: longer than any task takes, robots, delays and redirects included. */
const LEASE_MS = 300_000;

interface TaskRow {
  readonly id: number;
  readonly url: string;
  readonly written: string | null;
  readonly kind: TaskKind;
  readonly depth: number;
  readonly attempt: number;
  readonly via: string;
  readonly checked_at: number | null;
  readonly doubted: number;
}

/** Claims the best due task of the host that has waited longest. Claims are in memory: they end with their owner. */
export function claimNext(state: FrontierState): CrawlTask | null {
  const now = state.now();
  releaseExpired(state, now);
  for (;;) {
    const host = readyHost(state.hosts, now);
    if (host === null) return null;
    const closedFor = state.closedFor(host.host, now);
    if (closedFor > 0) {
      scheduleHost(state, host, now + closedFor);
      continue;
    }
    const task = bestDue(state, host, now);
    if (task === undefined) {
      scheduleHost(state, host, now);
      continue;
    }
    host.holder = task.url;
    state.claims.set(task.url, { id: task.id, host, leasedUntil: now + LEASE_MS });
    return {
      url: task.url,
      written: task.written,
      host: host.host,
      kind: task.kind,
      depth: task.depth,
      attempt: task.attempt + 1,
      referrer: task.kind === 'attachment' || task.kind === 'part' ? task.via : null,
      previous: task.checked_at === null ? null : previousOf(state, host, task),
    };
  }
}

function bestDue(state: FrontierState, host: Host, now: number): TaskRow | undefined {
  const rows = statement(
    state.db,
    `SELECT id, url, written, kind, depth, attempt, via, checked_at, doubted FROM tasks INDEXED BY tasks_waiting
     WHERE host = ? AND state = 'waiting' AND due_at <= ? ORDER BY priority, id`,
  ).iterate(host.id, now) as Iterable<TaskRow>;
  for (const row of rows) if (!state.claims.has(row.url)) return row;
  return undefined;
}

/** Leases run out in the order in which they were given. */
function releaseExpired(state: FrontierState, now: number): void {
  for (const [url, { host, leasedUntil }] of state.claims) {
    if (leasedUntil > now) return;
    state.claims.delete(url);
    scheduleHost(state, host, now + delayOf(state, host));
  }
}

/** The least time between two tasks of a host. */
export function delayOf({ delayMs }: FrontierState, host: Host): number {
  return Math.max(delayMs, host.slowMs, host.delayMs);
}

/** Sets when the host's next task may be handed out: not before `earliest`, and not before that task is due. */
function scheduleHost(state: FrontierState, host: Host, earliest: number): void {
  const due = firstDue(state, host);
  host.holder = null;
  host.notBefore = Math.max(earliest, host.notBefore);
  host.readyAt = due === null ? null : Math.max(due, host.notBefore);
}

function firstDue(state: FrontierState, host: Host): number | null {
  const rows = statement(
    state.db,
    `SELECT url, due_at FROM tasks INDEXED BY tasks_due WHERE host = ? AND state = 'waiting' ORDER BY due_at`,
  ).iterate(host.id) as Iterable<{ url: string; due_at: number }>;
  for (const { url, due_at } of rows) if (!state.claims.has(url)) return due_at;
  return null;
}

/**
 * Lets the host of a claimed task go on: its requests are over, what they brought is still being read. Nothing happens
 * where another task has the host by now.
 */
export function freeHost(state: FrontierState, url: string): void {
  const host = state.claims.get(url)?.host;
  if (host?.holder === url) scheduleHost(state, host, state.now() + delayOf(state, host));
}

/**
 * Ends a claim and schedules its host: not before `earliest`, or, where the host was freed before, not before what holds
 * since. Where another task has the host, that one decides.
 */
export function endClaim(state: FrontierState, url: string, host: Host, earliest: number): void {
  state.claims.delete(url);
  if (host.holder === url) scheduleHost(state, host, earliest);
  else if (host.holder === null) wakeHost(state, host);
}

export function msUntilNext(state: FrontierState, of: (host: string) => boolean): number | null {
  const ready = firstReady(state.hosts, of);
  return ready === null ? null : Math.max(0, ready - state.now());
}

/** All claims go back, and their hosts wait a delay: a request of theirs may be just over. */
export function requeueClaims(state: FrontierState): number {
  const claims = [...state.claims.values()];
  state.claims.clear();
  const now = state.now();
  for (const { host } of claims) scheduleHost(state, host, now + delayOf(state, host));
  return claims.length;
}

/** `due_at` of a failed task is when its next try would have been: later than its last one. */
export function retryFailed(state: FrontierState, afterMs: number): number {
  return transaction(state.db, () => {
    const rows = statement(
      state.db,
      `UPDATE tasks SET state = 'waiting', attempt = 0 WHERE state = 'failed' AND due_at <= ? RETURNING host`,
    ).all(state.now() - afterMs) as { host: number }[];
    for (const id of new Set(rows.map(({ host }) => host))) wakeHost(state, state.hosts.byId.get(id)!);
    return rows.length;
  });
}

/** What a host has handed out, as a JSON list of ids for a query. */
export function claimedOf(state: FrontierState, host: Host): string {
  const ids: number[] = [];
  for (const claim of state.claims.values()) if (claim.host === host) ids.push(claim.id);
  return JSON.stringify(ids);
}

/** Something waits on a host where perhaps nothing did. */
export function wakeHost(state: FrontierState, host: Host): void {
  if (host.holder === null) scheduleHost(state, host, state.now());
}
