// The ledger: what came of every archived page. Every page has one current record or one recorded refusal, or is a copy.
import { DatabaseSync } from 'node:sqlite';
import type { RefusalReason } from '@giaoban/records';
import type { CaptureJob } from './capture-job.ts';

export type PageResult = { readonly kind: 'record'; readonly id: string } | { readonly kind: 'refusal'; readonly refused: RefusalReason; readonly detail: string };

/** What to do with a captured page. */
export type Plan =
  /** `replaces`: the record of another address with the same bytes, which this address takes over from. */
  { readonly do: 'extract'; readonly replaces: string | null } | { readonly do: 'nothing'; readonly because: 'known' | 'copy' };

export interface LedgerCounts {
  readonly records: number;
  readonly copies: number;
  readonly refusals: Readonly<Record<string, number>>;
  readonly pending: number;
}

export interface Refused {
  readonly url: string;
  readonly refused: string;
  readonly detail: string;
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS page (
  url TEXT PRIMARY KEY,
  job TEXT NOT NULL,
  fetched_at TEXT NOT NULL,
  digest TEXT NOT NULL,
  extractor TEXT,
  state TEXT NOT NULL,
  detail TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS page_digest ON page(digest);
CREATE INDEX IF NOT EXISTS page_state ON page(state);
`;

export class Ledger {
  readonly #database: DatabaseSync;
  readonly #extractor: string;

  /** @param extractor version whose results count; pages read by another are to be read again */
  constructor(path: string, extractor: string) {
    this.#database = new DatabaseSync(path);
    this.#database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${SCHEMA}`);
    this.#extractor = extractor;
  }

  /**
   * Decides on a captured page. Of several addresses with the same bytes the shortest, then the first in the alphabet, has
   * the record, in whatever order they arrive; so one archive gives the same records however it is walked.
   */
  plan(job: CaptureJob): Plan {
    const known = this.#row('SELECT fetched_at, extractor, state FROM page WHERE url = ?', job.url);
    if (known) {
      const later = job.fetchedAt > String(known.fetched_at);
      const current = known.extractor === this.#extractor && known.state !== 'pending';
      if (!later && (current || job.fetchedAt < String(known.fetched_at))) return { do: 'nothing', because: 'known' };
    }
    const twin = this.#row("SELECT url, state, detail FROM page WHERE digest = ? AND url <> ? AND state IN ('record', 'pending')", job.digest, job.url);
    if (twin && comparePreference(String(twin.url), job.url) < 0) {
      this.#write(job, 'copy', String(twin.url));
      return { do: 'nothing', because: 'copy' };
    }
    let replaces: string | null = null;
    if (twin) {
      if (twin.state === 'record') replaces = String(twin.detail);
      this.#database.prepare("UPDATE page SET state = 'copy', detail = ? WHERE url = ?").run(job.url, String(twin.url));
    }
    this.#write(job, 'pending', null);
    return { do: 'extract', replaces };
  }

  /**
   * Notes what came of a page.
   *
   * @returns false where the page has meanwhile become a copy of another address: its record is to be taken out again
   */
  settle(job: CaptureJob, result: PageResult): boolean {
    const known = this.#row('SELECT fetched_at, state FROM page WHERE url = ?', job.url);
    if (known && (known.state === 'copy' || String(known.fetched_at) > job.fetchedAt)) return known.state !== 'copy';
    if (result.kind === 'record') this.#write(job, 'record', result.id);
    else this.#write(job, result.refused, result.detail);
    return true;
  }

  /** Pages planned but not settled: a run was cut off. */
  pending(): CaptureJob[] {
    return this.#database
      .prepare("SELECT job FROM page WHERE state = 'pending' ORDER BY url")
      .all()
      .map((row) => JSON.parse(String(row.job)));
  }

  /** Makes every page pending again: the store has lost records, or another store is to be filled. */
  forget(): void {
    this.#database.exec('DELETE FROM page');
  }

  counts(): LedgerCounts {
    const byState = new Map(
      this.#database
        .prepare('SELECT state, count(*) AS n FROM page GROUP BY state ORDER BY state')
        .all()
        .map((row) => [String(row.state), Number(row.n)]),
    );
    const { record = 0, copy = 0, pending = 0, ...refusals } = Object.fromEntries(byState);
    return { records: record, copies: copy, pending, refusals };
  }

  refusals(): Refused[] {
    return this.#database
      .prepare("SELECT url, state, detail FROM page WHERE state NOT IN ('record', 'copy', 'pending') ORDER BY url")
      .all()
      .map((row) => ({ url: String(row.url), refused: String(row.state), detail: String(row.detail) }));
  }

  close(): void {
    this.#database.close();
  }

  #row(sql: string, ...parameters: string[]): Record<string, unknown> | undefined {
    return this.#database.prepare(sql).get(...parameters);
  }

  #write(job: CaptureJob, state: string, detail: string | null): void {
    this.#database
      .prepare(
        `INSERT INTO page (url, job, fetched_at, digest, extractor, state, detail) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (url) DO UPDATE SET job = excluded.job, fetched_at = excluded.fetched_at, digest = excluded.digest,
           extractor = excluded.extractor, state = excluded.state, detail = excluded.detail`,
      )
      .run(job.url, JSON.stringify(job), job.fetchedAt, job.digest, this.#extractor, state, detail);
  }
}

function comparePreference(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
