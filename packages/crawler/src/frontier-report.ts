// What the frontier knows, counted: for progress and reports.
import type { CaptureEntry } from '@giaoban/archive';
import type { FrontierState } from './frontier-add.ts';
import { statement } from './statements.ts';

export interface FrontierCounts {
  readonly waiting: number;
  readonly claimed: number;
  readonly fetched: number;
  readonly refused: number;
  readonly failed: number;
  /** Articles, each once. */
  readonly articles: number;
}

/** The counts of all hosts together, and how the work lies: hosts are asked side by side, the addresses of one in turn. */
export interface FrontierTotals extends FrontierCounts {
  /** Hosts with something left to ask. */
  readonly hosts: number;
  /** As many addresses are left on the host with most of them. */
  readonly longest: number;
}

export interface HostReport extends FrontierCounts {
  readonly host: string;
  /** All addresses known. */
  readonly found: number;
  /** How often a page that was asked again was as before, said something else, or was gone. */
  readonly unchanged: number;
  readonly edited: number;
  readonly gone: number;
  /** How often each reason of refusal was given. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Addresses whose last try failed, by what went wrong; those that are tried again count among `waiting`. */
  readonly failures: Readonly<Record<string, number>>;
  /** Least milliseconds between two requests, as the host asks for or has forced. */
  readonly delayMs: number;
}

interface Tally {
  readonly id: number;
  readonly state: 'waiting' | 'fetched' | 'refused' | 'failed' | 'article' | 'unchanged' | 'edited' | 'gone';
  readonly n: number;
}

type Reasons = { readonly id: number; readonly reason: string; readonly n: number };

export function countTasks(state: FrontierState): FrontierTotals {
  const tallies = statement(state.db, 'SELECT host AS id, state, n FROM tallies').all() as unknown as Tally[];
  const left = tallies.filter((tally) => tally.state === 'waiting' && tally.n > 0).map(({ n }) => n);
  const longest = left.reduce((most, n) => Math.max(most, n), 0);
  return { ...summed(tallies, state.claims.size), hosts: left.length, longest };
}

/** What became of the addresses of each host, in the order of their names. */
export function hostReports(state: FrontierState): HostReport[] {
  const tallies = statement(state.db, 'SELECT host AS id, state, n FROM tallies').all() as unknown as Tally[];
  const ofHost = Map.groupBy(tallies, ({ id }) => id);
  const refusals = reasons(
    state,
    `SELECT host AS id, reason, count(*) AS n FROM tasks WHERE state = 'refused' GROUP BY host, reason`,
  );
  const failures = reasons(
    state,
    `SELECT host AS id, detail AS reason, count(*) AS n FROM tasks
     WHERE (state = 'failed' OR (state = 'waiting' AND attempt > 0)) AND detail IS NOT NULL GROUP BY host, detail`,
  );
  const claims = Map.groupBy(state.claims.values(), ({ host }) => host);
  return [...state.hosts.byId.values()]
    .sort((a, b) => (a.host < b.host ? -1 : 1))
    .map((host) => {
      const own = ofHost.get(host.id) ?? [];
      const counts = summed(own, claims.get(host)?.length ?? 0);
      const { waiting, claimed, fetched, refused, failed } = counts;
      return {
        host: host.host,
        found: waiting + claimed + fetched + refused + failed,
        ...counts,
        unchanged: sumOf(own, 'unchanged'),
        edited: sumOf(own, 'edited'),
        gone: sumOf(own, 'gone'),
        reasons: counted(refusals.get(host.id)),
        failures: counted(failures.get(host.id), failureKind),
        delayMs: Math.max(host.slowMs, host.delayMs),
      };
    });
}

function reasons(state: FrontierState, sql: string): Map<number, Reasons[]> {
  return Map.groupBy(statement(state.db, sql).all() as unknown as Reasons[], ({ id }) => id);
}

function counted(rows: readonly Reasons[] = [], kind = (reason: string) => reason): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { reason, n } of rows) sums[kind(reason)] = (sums[kind(reason)] ?? 0) + n;
  return Object.fromEntries(Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** "ECONNREFUSED: connect ECONNREFUSED 10.0.0.1:80" → "ECONNREFUSED": what went wrong, without where. */
export function failureKind(detail: string): string {
  const [, robots = '', kind] = /^(robots\.txt: )?([^:]*)/.exec(detail)!;
  return `${robots}${kind!.trim()}`;
}

function sumOf(tallies: readonly Tally[], wanted: Tally['state']): number {
  return tallies.reduce((sum, { state, n }) => sum + (state === wanted ? n : 0), 0);
}

/** What is handed out stands among what waits, until it is told what came of it. */
function summed(tallies: readonly Tally[], claimed: number): FrontierCounts {
  return {
    waiting: sumOf(tallies, 'waiting') - claimed,
    claimed,
    fetched: sumOf(tallies, 'fetched'),
    refused: sumOf(tallies, 'refused'),
    failed: sumOf(tallies, 'failed'),
    articles: sumOf(tallies, 'article'),
  };
}

/** The last capture of each page that was fetched. */
export function* captureEntries(state: FrontierState): Iterable<CaptureEntry> {
  const rows = state.db.prepare('SELECT entry FROM pages ORDER BY task').iterate() as Iterable<{ entry: string }>;
  for (const { entry } of rows) yield JSON.parse(entry) as CaptureEntry;
}
