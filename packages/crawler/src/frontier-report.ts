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

export interface HostReport extends FrontierCounts {
  readonly host: string;
  /** How often each reason of refusal was given. */
  readonly reasons: Readonly<Record<string, number>>;
}

interface Tally {
  readonly host: string;
  readonly state: 'waiting' | 'claimed' | 'fetched' | 'refused' | 'failed' | 'article';
  readonly n: number;
}

export function countTasks(state: FrontierState): FrontierCounts {
  return summed(statement(state.db, 'SELECT state, n FROM tallies').all() as unknown as Tally[]);
}

export function hostReports(state: FrontierState): HostReport[] {
  const tallies = statement(
    state.db,
    'SELECT h.host, y.state, y.n FROM tallies y JOIN hosts h ON h.id = y.host ORDER BY h.host',
  ).all() as unknown as Tally[];
  const refusals = statement(
    state.db,
    `SELECT h.host, t.reason, count(*) AS n FROM tasks t JOIN hosts h ON h.id = t.host
     WHERE t.state = 'refused' GROUP BY h.host, t.reason ORDER BY t.reason`,
  ).all() as unknown as { host: string; reason: string; n: number }[];
  const reasons = Map.groupBy(refusals, ({ host }) => host);
  return [...Map.groupBy(tallies, ({ host }) => host)].map(([host, ofHost]) => ({
    host,
    ...summed(ofHost),
    reasons: Object.fromEntries((reasons.get(host) ?? []).map(({ reason, n }) => [reason, n])),
  }));
}

function summed(tallies: readonly Tally[]): FrontierCounts {
  const of = (wanted: Tally['state']) => tallies.reduce((sum, { state, n }) => sum + (state === wanted ? n : 0), 0);
  return {
    waiting: of('waiting'),
    claimed: of('claimed'),
    fetched: of('fetched'),
    refused: of('refused'),
    failed: of('failed'),
    articles: of('article'),
  };
}

export function* captureEntries(state: FrontierState): Iterable<CaptureEntry> {
  const rows = state.db.prepare('SELECT entry FROM pages ORDER BY task').iterate() as Iterable<{ entry: string }>;
  for (const { entry } of rows) yield JSON.parse(entry) as CaptureEntry;
}
