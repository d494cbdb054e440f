// What `verify` compares: archive, ledger and store side by side in a scratch database, and the questions asked of them.
import { DatabaseSync } from 'node:sqlite';

export const FINDING_KINDS = ['missing', 'doubled', 'stale'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** Address of the page, or id of the record where it has none. */
  readonly page: string;
  readonly detail: string;
}

/** Each gives rows of page and detail. Times are instants, written in one way by the archive that all of them come from. */
const QUESTIONS: readonly { readonly kind: FindingKind; readonly sql: string }[] = [
  {
    kind: 'missing',
    sql: `SELECT a.url AS page, 'in the archive, and never read' AS detail
          FROM archived a LEFT JOIN ledger l USING (url) WHERE l.url IS NULL`,
  },
  {
    kind: 'missing',
    sql: "SELECT url AS page, 'waits to be read' AS detail FROM ledger WHERE state = 'pending'",
  },
  {
    kind: 'missing',
    sql: `SELECT l.url AS page, 'its capture is not in the archive' AS detail
          FROM ledger l LEFT JOIN archived a USING (url) WHERE a.url IS NULL OR a.fetched_at < l.fetched_at`,
  },
  {
    kind: 'missing',
    sql: `SELECT f.url AS page, 'fetched, and not in the archive' AS detail
          FROM fetched f LEFT JOIN archived a USING (url) WHERE a.url IS NULL`,
  },
  {
    kind: 'missing',
    sql: `SELECT l.url AS page, 'its record ' || l.detail || ' is not in the store' AS detail
          FROM ledger l LEFT JOIN stored s ON s.id = l.detail WHERE l.state = 'record' AND s.id IS NULL`,
  },
  {
    kind: 'stale',
    sql: `SELECT a.url AS page, 'captured again at ' || a.fetched_at || ', read as of ' || l.fetched_at AS detail
          FROM archived a JOIN ledger l USING (url) WHERE a.fetched_at > l.fetched_at AND l.state <> 'pending'`,
  },
  {
    kind: 'stale',
    sql: `SELECT l.url AS page, 'the store has the record of ' || coalesce(s.capture, 'no day') || ' by extractor ' || s.extractor AS detail
          FROM ledger l JOIN stored s ON s.id = l.detail
          WHERE l.state = 'record' AND (s.extractor <> l.extractor OR s.capture IS NOT max(l.fetched_at, coalesce(
            (SELECT max(p.fetched_at) FROM ledger p WHERE p.state = 'part' AND p.detail = l.url), '')))`,
  },
  {
    kind: 'doubled',
    sql: `SELECT l.url AS page, 'the store has record ' || s.id || ', and the page is: ' || l.state AS detail
          FROM stored s JOIN ledger l ON l.url = s.url WHERE l.state NOT IN ('record', 'pending')`,
  },
  {
    kind: 'doubled',
    sql: `SELECT l.url AS page, 'the store has it as ' || l.detail || ' and as ' || s.id AS detail
          FROM stored s JOIN ledger l ON l.url = s.url WHERE l.state = 'record' AND s.id <> l.detail`,
  },
];

export class VerifyTables {
  /** A temporary file: what is compared may be larger than memory. */
  readonly #scratch = new DatabaseSync('');

  constructor() {
    this.#scratch.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;
      CREATE TABLE archived (url TEXT PRIMARY KEY, fetched_at TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE fetched (url TEXT PRIMARY KEY) WITHOUT ROWID;
      CREATE TABLE ledger (url TEXT PRIMARY KEY, fetched_at TEXT NOT NULL, extractor TEXT NOT NULL, state TEXT NOT NULL, detail TEXT) WITHOUT ROWID;
      CREATE TABLE stored (id TEXT PRIMARY KEY, url TEXT, capture TEXT, extractor TEXT NOT NULL) WITHOUT ROWID;`);
  }

  /** The latest capture of a page counts. */
  addArchived(url: string, fetchedAt: string): void {
    this.#run(
      `INSERT INTO archived VALUES (?, ?)
       ON CONFLICT (url) DO UPDATE SET fetched_at = max(fetched_at, excluded.fetched_at)`,
      url,
      fetchedAt,
    );
  }

  addFetched(url: string): void {
    this.#run('INSERT OR IGNORE INTO fetched VALUES (?)', url);
  }

  addPage(url: string, fetchedAt: string, extractor: string, state: string, detail: string | null): void {
    this.#run('INSERT INTO ledger VALUES (?, ?, ?, ?, ?)', url, fetchedAt, extractor, state, detail);
  }

  addStored(id: string, url: string | null, capture: string | null, extractor: string): void {
    this.#run('INSERT OR REPLACE INTO stored VALUES (?, ?, ?, ?)', id, url, capture, extractor);
  }

  *findings(): Iterable<Finding> {
    this.#scratch.exec('CREATE INDEX stored_url ON stored (url); CREATE INDEX ledger_detail ON ledger (detail);');
    for (const { kind, sql } of QUESTIONS)
      for (const { page, detail } of this.#scratch.prepare(`${sql} ORDER BY 1`).iterate())
        yield { kind, page: String(page), detail: String(detail) };
  }

  /** @returns how many pages the archive holds, how many records the store, and how many of those are of other archives */
  counts(): { readonly archived: number; readonly stored: number; readonly foreign: number } {
    const count = (sql: string) => Number(this.#scratch.prepare(sql).get()!.n);
    return {
      archived: count('SELECT count(*) AS n FROM archived'),
      stored: count('SELECT count(*) AS n FROM stored'),
      foreign: count(
        `SELECT count(*) AS n FROM stored s
         WHERE NOT EXISTS (SELECT 1 FROM ledger l WHERE l.url = s.url OR (l.state = 'record' AND l.detail = s.id))`,
      ),
    };
  }

  close(): void {
    this.#scratch.close();
  }

  #run(sql: string, ...values: (string | null)[]): void {
    this.#scratch.prepare(sql).run(...values);
  }
}
