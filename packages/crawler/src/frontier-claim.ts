// Handing out tasks: one per host at a time, never before the host's delay is over.
import type { FrontierState } from './frontier-add.ts';
import { previousOf } from './frontier-pages.ts';
import { transaction } from './frontier-schema.ts';
import { statement } from './statements.ts';
import type { CrawlTask, TaskKind } from './task.ts';

/** A claim is a lease: longer than any task takes, robots, delays and redirects included. */
const LEASE_MS = 300_000;

interface TaskRow {
  readonly id: number;
  readonly url: string;
  readonly host: string;
  readonly kind: TaskKind;
  readonly depth: number;
  readonly attempt: number;
  readonly via: string;
}

/** Claims the best due task of the host that has waited longest. */
export function claimNext(state: FrontierState): CrawlTask | null {
  const now = state.now();
  releaseExpired(state, now);
  if (readyHost(state, now) === undefined) return null;
  return transaction(state.db, () => {
    for (;;) {
      const host = readyHost(state, now);
      if (host === undefined) return null;
      const closedFor = state.closedFor(host.host, now);
      if (closedFor > 0) {
        scheduleHost(state, host.id, now + closedFor);
        continue;
      }
      const task = statement(
        state.db,
        `SELECT id, url, kind, depth, attempt, via FROM tasks INDEXED BY tasks_waiting
         WHERE host = ? AND state = 'waiting' AND due_at <= ? ORDER BY priority, id LIMIT 1`,
      ).get(host.id, now) as Omit<TaskRow, 'host'> | undefined;
      if (task === undefined) {
        scheduleHost(state, host.id, now);
        continue;
      }
      statement(
        state.db,
        `UPDATE tasks SET state = 'claimed', attempt = attempt + 1, leased_until = ? WHERE id = ?`,
      ).run(now + LEASE_MS, task.id);
      statement(state.db, 'UPDATE hosts SET claimed = ? WHERE id = ?').run(task.id, host.id);
      return {
        url: task.url,
        host: host.host,
        kind: task.kind,
        depth: task.depth,
        attempt: task.attempt + 1,
        referrer: task.kind === 'attachment' ? task.via : null,
        previous: previousOf(state, task.id),
      };
    }
  });
}

function readyHost(state: FrontierState, now: number): { id: number; host: string } | undefined {
  return statement(
    state.db,
    `SELECT id, host FROM hosts WHERE claimed = 0 AND ready_at IS NOT NULL AND ready_at <= ?
     ORDER BY ready_at LIMIT 1`,
  ).get(now) as { id: number; host: string } | undefined;
}

function releaseExpired(state: FrontierState, now: number): void {
  const expired = statement(state.db, `SELECT 1 FROM tasks WHERE state = 'claimed' AND leased_until <= ? LIMIT 1`).get(
    now,
  );
  if (expired !== undefined) transaction(state.db, () => release(state, now));
}

/** Sets when the host's next task may be handed out: not before `earliest`, and not before that task is due. */
export function scheduleHost(state: FrontierState, host: number, earliest: number): void {
  const { due } = statement(
    state.db,
    `SELECT min(due_at) AS due FROM tasks INDEXED BY tasks_due WHERE host = ? AND state = 'waiting'`,
  ).get(host) as { due: number | null };
  const readyAt = due === null ? null : Math.max(due, earliest);
  statement(state.db, 'UPDATE hosts SET claimed = 0, ready_at = ?, not_before = ? WHERE id = ?').run(
    readyAt,
    earliest,
    host,
  );
}

/**
 * Lets the host of a claimed task go on: its requests are over, what they brought is still being read. Nothing happens
 * where another task has the host by now.
 */
export function freeHost(state: FrontierState, url: string): void {
  transaction(state.db, () => {
    const row = statement(
      state.db,
      'SELECT h.id, h.slow_ms FROM tasks t JOIN hosts h ON h.id = t.host WHERE t.url = ? AND h.claimed = t.id',
    ).get(url) as { id: number; slow_ms: number } | undefined;
    if (row !== undefined) scheduleHost(state, row.id, state.now() + Math.max(state.delayMs, row.slow_ms));
  });
}

/** Until when a host is left alone: its delay, its Retry-After, its closed hours. It holds over restarts. */
export function notBefore(state: FrontierState, host: number): number {
  const row = statement(state.db, 'SELECT not_before AS at FROM hosts WHERE id = ?').get(host) as { at: number };
  return row.at;
}

/**
 * Schedules the host behind a task that is done: not before `earliest`, or, where the host was freed before, not before
 * what holds since. Nothing happens where another task has the host.
 */
export function scheduleHostAfter(state: FrontierState, task: number, host: number, earliest: number): void {
  const { claimed, not_before: since } = statement(state.db, 'SELECT claimed, not_before FROM hosts WHERE id = ?').get(
    host,
  ) as { claimed: number; not_before: number };
  if (claimed === task) scheduleHost(state, host, earliest);
  else if (claimed === 0) scheduleHost(state, host, since);
}

export function msUntilNext(state: FrontierState): number | null {
  const { ready } = statement(
    state.db,
    'SELECT min(ready_at) AS ready FROM hosts WHERE claimed = 0 AND ready_at IS NOT NULL',
  ).get() as { ready: number | null };
  return ready === null ? null : Math.max(0, ready - state.now());
}

/** All claims go back, and their hosts wait a delay: the last request of the owner that is gone may be just over. */
export function requeueClaims(state: FrontierState): number {
  return transaction(state.db, () => release(state, Number.MAX_SAFE_INTEGER));
}

/** `due_at` of a failed task is when its next try would have been: later than its last one. */
export function retryFailed(state: FrontierState, afterMs: number): number {
  return transaction(state.db, () => {
    const rows = statement(
      state.db,
      `UPDATE tasks SET state = 'waiting', attempt = 0 WHERE state = 'failed' AND due_at <= ? RETURNING host`,
    ).all(state.now() - afterMs) as { host: number }[];
    for (const host of new Set(rows.map((row) => row.host)))
      scheduleHost(state, host, Math.max(state.now(), notBefore(state, host)));
    return rows.length;
  });
}

/** Gives back the claims whose lease is over by then. */
function release(state: FrontierState, expiredBy: number): number {
  const rows = statement(
    state.db,
    `UPDATE tasks SET state = 'waiting', leased_until = NULL WHERE state = 'claimed' AND leased_until <= ?
     RETURNING host`,
  ).all(expiredBy) as { host: number }[];
  for (const { host } of rows) scheduleHost(state, host, Math.max(state.now() + state.delayMs, notBefore(state, host)));
  return rows.length;
}
