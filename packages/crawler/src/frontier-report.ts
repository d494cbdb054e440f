// What the frontier knows, counted: for progress, reports, and the list of articles to extract.
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

/** An article as the archive holds it. */
export interface ArticlePage {
  /** Canonical address after redirects. */
  readonly url: string;
  readonly entry: CaptureEntry;
}

const STATES = ['waiting', 'claimed', 'fetched', 'refused', 'failed'] as const;

interface Counted {
  readonly host: string;
  readonly state: (typeof STATES)[number];
  readonly reason: string | null;
  readonly n: number;
}

export function countTasks(state: FrontierState): FrontierCounts {
  const rows = statement(
    state.db,
    'SELECT state, count(*) AS n FROM tasks GROUP BY state',
  ).all() as unknown as Counted[];
  const { n } = statement(state.db, 'SELECT count(*) AS n FROM pages WHERE article = 1 AND twin_of IS NULL').get() as {
    n: number;
  };
  return { ...sumByState(rows), articles: n };
}

export function hostReports(state: FrontierState): HostReport[] {
  const rows = statement(
    state.db,
    `SELECT h.host, t.state, t.reason, count(*) AS n FROM tasks t JOIN hosts h ON h.id = t.host
     GROUP BY h.host, t.state, t.reason ORDER BY h.host`,
  ).all() as unknown as Counted[];
  const articles = new Map(
    (
      statement(
        state.db,
        `SELECT h.host, count(*) AS n FROM pages p JOIN hosts h ON h.id = p.host
         WHERE p.article = 1 AND p.twin_of IS NULL GROUP BY h.host`,
      ).all() as unknown as Counted[]
    ).map(({ host, n }) => [host, n]),
  );
  return [...Map.groupBy(rows, (row) => row.host)].map(([host, ofHost]) => ({
    host,
    ...sumByState(ofHost),
    articles: articles.get(host) ?? 0,
    reasons: Object.fromEntries(ofHost.filter((row) => row.reason !== null).map((row) => [row.reason!, row.n])),
  }));
}

export function* articlePages(state: FrontierState): Iterable<ArticlePage> {
  const rows = state.db
    .prepare('SELECT final_url AS url, entry FROM pages WHERE article = 1 AND twin_of IS NULL ORDER BY task')
    .iterate() as Iterable<{ url: string; entry: string }>;
  for (const { url, entry } of rows) yield { url, entry: JSON.parse(entry) as CaptureEntry };
}

function sumByState(rows: readonly Counted[]): Omit<FrontierCounts, 'articles'> {
  const of = (state: string) => rows.filter((row) => row.state === state).reduce((sum, row) => sum + row.n, 0);
  return Object.fromEntries(STATES.map((state) => [state, of(state)])) as unknown as Omit<FrontierCounts, 'articles'>;
}
