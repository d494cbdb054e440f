// When a page is asked for without conditions though its host gives validators: where something says that it changed behind
// them, and now and then without that, as only so a host is found out that keeps them over an edit.
import type { FrontierState } from './frontier-add.ts';
import type { Host } from './frontier-hosts.ts';
import { statement } from './statements.ts';
import type { Discovered, TaskKind } from './task.ts';

/** Of the pages of a kind that a round asks a host by condition, every so many-th is asked without, the first included … */
const EVERY = 2;
/** … and so many of them at most: that costs bytes and no requests. */
const MOST = 12;
/** As many addresses of one sitemap with the same time of change, and it says nothing of a single page. */
const SHARED = 10;

/** True where a page is asked without conditions to see whether its host means what it says. */
export function isSample(host: Host, kind: TaskKind): boolean {
  if (kind === 'seed') return true;
  const asked = host.asked.get(kind) ?? 0;
  host.asked.set(kind, asked + 1);
  return asked % EVERY === 0 && asked / EVERY < MOST;
}

/** What is known of an address that is named again. */
export interface Named {
  readonly modified: string | null;
  readonly label: string | null;
}

/** True where a sitemap or feed gives a later time of change than before. */
export function isModified({ modified: before }: Named, now: string | undefined): boolean {
  if (before === null || now === undefined || before === now) return false;
  const [then, later] = [Date.parse(before), Date.parse(now)];
  if (Number.isNaN(then) || Number.isNaN(later)) return Number.isNaN(then) && Number.isNaN(later);
  return later > then;
}

/** True where the listing that named it before says something else of it now: another title, teaser, or day. */
export function isRelabelled({ label: before }: Named, now: string | undefined): boolean {
  return before !== null && now !== undefined && before !== now && listingOf(before) === listingOf(now);
}

/** A label tells the listing and what it says, as `itemLabels` makes it. */
function listingOf(label: string): string {
  return label.split(' ')[0]!;
}

/** Times of change that so many addresses share that they were set by a machine, not by an edit. */
export function sharedTimes(found: readonly Discovered[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { modified } of found) if (modified !== undefined) counts.set(modified, (counts.get(modified) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= SHARED).map(([modified]) => modified));
}

/** Asks for an address once without conditions, in this round, though it gave 304 in it. */
export function doubt({ db, now }: FrontierState, url: string): void {
  statement(db, 'UPDATE tasks SET doubted = 1 WHERE url = ?').run(url);
  statement(
    db,
    `UPDATE tasks SET state = 'waiting', attempt = 0, due_at = ? WHERE url = ? AND state = 'fetched' AND detail = 'status 304'`,
  ).run(now(), url);
}

/** The host's validators mean nothing: what it called unchanged in this round is asked again. */
export function distrust(state: FrontierState, host: number): void {
  statement(state.db, 'UPDATE hosts SET lies = lies + 1 WHERE id = ?').run(host);
  askWhatWasUnchanged(state, host);
}

/** True for a host that was found to lie. */
export function isDistrusted({ db }: FrontierState, host: number): boolean {
  const { lies } = statement(db, 'SELECT lies FROM hosts WHERE id = ?').get(host) as { lies: number };
  return lies > 0;
}

/** What a host that lies has called unchanged in this round. */
export function askWhatWasUnchanged({ db, now }: FrontierState, host: number): void {
  statement(
    db,
    `UPDATE tasks SET state = 'waiting', attempt = 0, due_at = ?2 WHERE host = ?1 AND state = 'fetched' AND detail = 'status 304'
       AND checked_at >= (SELECT round_at FROM hosts WHERE id = ?1)`,
  ).run(host, now());
}
