// Adding addresses to the frontier: each once, at the place in the order that its kind and depth give it.
import type { DatabaseSync } from 'node:sqlite';
import { canonicalUrl } from '@giaoban/records';
import { doubt, isModified, isRelabelled, type Named, sharedTimes } from './frontier-doubt.ts';
import type { Claim, Host, Hosts } from './frontier-hosts.ts';
import { askAgain } from './frontier-round.ts';
import { statement } from './statements.ts';
import type { Discovered, TaskKind } from './task.ts';
import { pathShape, urlShape } from './url-shape.ts';

export interface FrontierState {
  readonly db: DatabaseSync;
  readonly delayMs: number;
  readonly retryBaseMs: number;
  readonly closedFor: (host: string, now: number) => number;
  readonly now: () => number;
  readonly hosts: Hosts;
  /** What is handed out, by address, the oldest first. */
  readonly claims: Map<string, Claim>;
  /** Addresses that are known, and whether a listing names them: the menus and lists of a portal stand on every page. */
  readonly known: Map<string, boolean>;
}

/** So many known addresses are remembered. */
const MOST_KNOWN = 50_000;

/** Where addresses were found, as far as it decides how they are followed. */
export interface Origin {
  readonly depth: number;
  readonly page: number;
  readonly barren: number;
  /** Found on a listing or given by hand: a link that people see. */
  readonly listed: boolean;
}

interface Known extends Named {
  readonly listed: number;
}

/** Idleness of a shape after which its addresses are taken for a trap. */
export const SHAPE_PATIENCE = 200;

/** Idleness of a host after which its listings are taken for a trap: 150 pages in a row that brought nothing. */
export const HOST_PATIENCE = 1200;

/** Articles so near the start are asked for also then: further away they may be pages that are made up as they are asked for. */
export const NEAR = 3;

/** Links are followed this deep from a seed; pages of a listing do not count. */
const MAX_DEPTH = 6;
/** A listing is left after so many pages in a row that named no article not listed before. */
const MAX_BARREN = 3;

/** Adds addresses; returns how many were unknown, and how many articles no listing had named before. */
export function addFound(
  state: FrontierState,
  found: readonly Discovered[],
  origin: Origin,
): { added: number; newlyListed: number } {
  let added = 0;
  let newlyListed = 0;
  const shared = sharedTimes(found);
  for (const { url: given, written, kind, via, continues, modified, label } of found) {
    const says = modified !== undefined || label !== undefined;
    if (!continues && !says && isSettled(state, given, kind === 'article' && origin.listed)) continue;
    const url = canonicalUrl(given);
    if (url === null || !mayFollow(kind, continues, origin)) continue;
    const known = statement(state.db, 'SELECT listed, modified, label FROM tasks WHERE url = ?').get(url) as
      | Known
      | undefined;
    if (known !== undefined) {
      const asListed = origin.listed && kind === 'article';
      if (asListed && known.listed === 0) newlyListed += 1;
      nameAgain(state, url, known, asListed);
      if (continues && origin.barren === 0) askAgain(state, url);
      hearWord(state, url, known, modified, label, modified !== undefined && shared.has(modified));
      continue;
    }
    const name = new URL(url).host;
    const host = state.hosts.get(name) ?? state.hosts.add(name, state.now());
    const shape = shapeOf(state, host.id, url);
    const trap =
      shape.idle >= SHAPE_PATIENCE ||
      (host.idle >= HOST_PATIENCE && (kind === 'listing' || (kind === 'article' && origin.depth > NEAR))) ||
      (kind === 'listing' && idleUnderPath(state, host.id, url) >= SHAPE_PATIENCE);
    if (trap && kind !== 'seed') {
      statement(state.db, 'UPDATE shapes SET dropped = dropped + 1 WHERE id = ?').run(shape.id);
      continue;
    }
    const page = continues ? origin.page + 1 : 0;
    statement(
      state.db,
      `INSERT INTO tasks (url, written, host, shape, kind, depth, page, barren, listed, priority, modified, label, via)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      url,
      written ?? null,
      host.id,
      shape.id,
      kind,
      origin.depth,
      page,
      continues ? origin.barren : 0,
      Number(origin.listed),
      priorityOf(kind, origin.depth, page),
      modified ?? null,
      label ?? null,
      via,
    );
    added += 1;
    if (origin.listed && kind === 'article') newlyListed += 1;
    wakeIdle(state, host);
  }
  return { added, newlyListed };
}

function nameAgain(state: FrontierState, url: string, known: Known, asListed: boolean): void {
  if (asListed && known.listed === 0) statement(state.db, 'UPDATE tasks SET listed = 1 WHERE url = ?').run(url);
  remember(state, url, asListed || known.listed === 1);
}

/** What is said of a known address: where it is another word than before, the page is asked again; the word is kept. */
function hearWord(
  state: FrontierState,
  url: string,
  known: Known,
  modified: string | undefined,
  label: string | undefined,
  isShared: boolean,
): void {
  if (modified === undefined && label === undefined) return;
  const renewed = isModified(known, modified);
  const relabelled = isRelabelled(known, label);
  if (relabelled || (renewed && !isShared)) doubt(state, url);
  if (renewed || relabelled) askAgain(state, url);
  statement(
    state.db,
    'UPDATE tasks SET modified = coalesce(?, modified), label = coalesce(?, label) WHERE url = ?',
  ).run(
    renewed || known.modified === null ? (modified ?? null) : null,
    relabelled || known.label === null ? (label ?? null) : null,
    url,
  );
}

function mayFollow(kind: TaskKind, continues: boolean, origin: Origin): boolean {
  if (kind === 'seed') return true;
  return continues ? origin.barren < MAX_BARREN : origin.depth <= MAX_DEPTH;
}

/** Breadth first: what lies deep in a portal, or far down a listing, waits for what lies near. */
function priorityOf(kind: TaskKind, depth: number, page: number): number {
  if (kind === 'seed') return 0;
  if (kind === 'sitemap' || kind === 'feed') return 1;
  return 4 * depth + (kind === 'listing' ? 3 + page : 2);
}

function shapeOf(state: FrontierState, host: number, url: string): { id: number; idle: number } {
  const shape = urlShape(url);
  const known = statement(state.db, 'SELECT id, idle FROM shapes WHERE host = ? AND shape = ?').get(host, shape) as
    | { id: number; idle: number }
    | undefined;
  if (known) return known;
  const { lastInsertRowid } = statement(state.db, 'INSERT INTO shapes (host, shape) VALUES (?, ?)').run(host, shape);
  return { id: Number(lastInsertRowid), idle: 0 };
}

/** Idleness of all combinations of parameters under the path of an address. */
function idleUnderPath(state: FrontierState, host: number, url: string): number {
  const path = pathShape(urlShape(url));
  if (path === null) return 0;
  const known = statement(state.db, 'SELECT idle FROM shapes WHERE host = ? AND shape = ?').get(host, path);
  return (known as { idle: number } | undefined)?.idle ?? 0;
}

/** A new address is due at once. */
function wakeIdle(state: FrontierState, host: Host): void {
  if (host.holder === null && host.readyAt === null) host.readyAt = Math.max(state.now(), host.notBefore);
}

/** True where naming the address once more changes nothing. */
function isSettled(state: FrontierState, url: string, asListed: boolean): boolean {
  const listed = state.known.get(url);
  return listed !== undefined && (listed || !asListed);
}

function remember(state: FrontierState, url: string, listed: boolean): void {
  if (state.known.size >= MOST_KNOWN) state.known.clear();
  state.known.set(url, listed);
}
