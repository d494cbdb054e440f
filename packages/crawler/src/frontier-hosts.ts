// When each host may be asked. Kept in memory, as the frontier has one owner; what must outlive that stands in the table.
import type { DatabaseSync } from 'node:sqlite';
import { statement } from './statements.ts';
import type { TaskKind } from './task.ts';

export interface Host {
  readonly id: number;
  readonly host: string;
  /** Address of the task that has the host; null where none has. */
  holder: string | null;
  /** When a task of it may be handed out; null where none waits. */
  readyAt: number | null;
  /** Until then it is left alone, whatever waits. */
  notBefore: number;
  failures: number;
  /** How much it brought nothing lately: what tells a trap. */
  idle: number;
  slowMs: number;
  /** The delay that its robots.txt asks for. */
  delayMs: number;
  /** How many pages of each kind this round asked by condition, those that were asked without as a sample included. */
  readonly asked: Map<TaskKind, number>;
}

/** A task that was handed out. */
export interface Claim {
  readonly id: number;
  readonly host: Host;
  readonly leasedUntil: number;
}

export interface Hosts {
  readonly byId: ReadonlyMap<number, Host>;
  get(host: string): Host | undefined;
  add(host: string, now: number): Host;
}

/**
 * Opens the hosts that are known. Each rests for its delay: the last request of an owner that is gone may be just over.
 */
export function openHosts(db: DatabaseSync, now: number, delayMs: number): Hosts {
  const rows = statement(
    db,
    `SELECT id, host, not_before AS notBefore, failures, idle, slow_ms AS slowMs, delay_ms AS delayMs,
       (SELECT min(due_at) FROM tasks INDEXED BY tasks_due WHERE host = hosts.id AND state = 'waiting') AS due
     FROM hosts`,
  ).all() as unknown as (Omit<Host, 'holder' | 'readyAt' | 'asked'> & { due: number | null })[];
  const known = rows.map(({ due, ...row }): Host => {
    const notBefore = Math.max(row.notBefore, now + Math.max(delayMs, row.slowMs, row.delayMs));
    const readyAt = due === null ? null : Math.max(due, notBefore);
    return { ...row, holder: null, notBefore, readyAt, asked: new Map() };
  });
  const byName = new Map(known.map((host) => [host.host, host]));
  const byId = new Map(known.map((host) => [host.id, host]));
  return {
    byId,
    get: (host) => byName.get(host),
    add(host, began) {
      const { lastInsertRowid } = statement(db, 'INSERT INTO hosts (host, round_at) VALUES (?, ?)').run(host, began);
      const id = Number(lastInsertRowid);
      const rest = { holder: null, readyAt: null, notBefore: 0, failures: 0, idle: 0, slowMs: 0, delayMs: 0 };
      const added: Host = { id, host, ...rest, asked: new Map() };
      byName.set(host, added);
      byId.set(id, added);
      return added;
    },
  };
}

/** The host that has been ready longest, if one is. */
export function readyHost(hosts: Hosts, now: number): Host | null {
  let first: Host | null = null;
  for (const host of hosts.byId.values())
    if (host.holder === null && host.readyAt !== null && host.readyAt <= (first?.readyAt ?? now))
      if (first === null || host.readyAt < first.readyAt!) first = host;
  return first;
}

/** When the next of some hosts is ready; null where none waits. */
export function firstReady(hosts: Hosts, of: (host: string) => boolean): number | null {
  let first: number | null = null;
  for (const { host, holder, readyAt } of hosts.byId.values())
    if (holder === null && readyAt !== null && (first === null || readyAt < first) && of(host)) first = readyAt;
  return first;
}
