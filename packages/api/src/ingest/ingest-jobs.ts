// Jobs of ingestion in a file of their own: what was handed over, and what has come of each item. A restart loses nothing.
import { createHash, randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { PermanentError } from '@giaoban/records';

export const ITEM_STATES = ['waiting', 'record', 'refused', 'failed'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** An address to fetch, or a page with the address that it came from. */
export interface IngestItem {
  /** Canonical. */
  readonly url: string;
  readonly html: string | null;
  /** ISO 8601 UTC: when the page was fetched; null for an address. */
  readonly fetchedAt: string | null;
}
export interface WaitingItem extends IngestItem {
  readonly job: string;
  readonly line: number;
  readonly attempts: number;
}
export interface IngestJob {
  readonly id: string;
  readonly state: 'running' | 'done';
  readonly createdAt: string;
  readonly items: Readonly<Record<ItemState | 'total', number>>;
}
export interface ItemReport {
  /** Of the request, from 1. */
  readonly line: number;
  readonly url: string;
  readonly state: ItemState;
  readonly record: string | null;
  readonly reason: string | null;
  readonly detail: string | null;
}

const SCHEMA = `
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS jobs (
  id TEXT PRIMARY KEY, owner TEXT NOT NULL, idempotency_key TEXT, digest TEXT NOT NULL, created_at TEXT NOT NULL,
  UNIQUE (owner, idempotency_key)
) STRICT;
CREATE TABLE IF NOT EXISTS items (
  job TEXT NOT NULL REFERENCES jobs, line INTEGER NOT NULL, url TEXT NOT NULL, html TEXT, fetched_at TEXT,
  state TEXT NOT NULL DEFAULT 'waiting', attempts INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL DEFAULT 0,
  record TEXT, reason TEXT, detail TEXT, PRIMARY KEY (job, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS waiting ON items (due) WHERE state = 'waiting'`;

export type Added = { readonly job: IngestJob; readonly known: boolean } | { readonly conflict: true };

export class IngestJobs {
  readonly #db: DatabaseSync;
  readonly #taken = new Set<string>();

  /** @throws PermanentError where the file cannot be opened */
  constructor(path: string) {
    try {
      this.#db = new DatabaseSync(path, { timeout: 10_000 });
      this.#db.exec(SCHEMA);
    } catch (error) {
      throw new PermanentError(path, `cannot be opened as a file of jobs: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }

  /**
   * @param owner whose keys of idempotency these are: the same key of another owner is another
   * @param body what was handed over, byte for byte: the same again is the same job
   * @returns the job; `known` where the same was handed over before under this key, `conflict` where something else was
   */
  add(owner: string, idempotencyKey: string | null, body: string, items: readonly IngestItem[]): Added {
    const digest = createHash('sha256').update(body).digest('hex');
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const known =
        idempotencyKey === null
          ? undefined
          : (this.#db
              .prepare('SELECT id, digest FROM jobs WHERE owner = ? AND idempotency_key = ?')
              .get(owner, idempotencyKey) as { id: string; digest: string } | undefined);
      const id = known?.id ?? randomBytes(9).toString('base64url');
      if (known === undefined) this.#insert(id, owner, idempotencyKey, digest, items);
      this.#db.exec('COMMIT');
      if (known !== undefined && known.digest !== digest) return { conflict: true };
      return { job: this.job(id, owner)!, known: known !== undefined };
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  #insert(id: string, owner: string, key: string | null, digest: string, items: readonly IngestItem[]): void {
    this.#db
      .prepare('INSERT INTO jobs (id, owner, idempotency_key, digest, created_at) VALUES (?, ?, ?, ?, ?)')
      .run(id, owner, key, digest, new Date().toISOString());
    const insert = this.#db.prepare('INSERT INTO items (job, line, url, html, fetched_at) VALUES (?, ?, ?, ?, ?)');
    for (const [i, { url, html, fetchedAt }] of items.entries()) insert.run(id, i + 1, url, html, fetchedAt);
  }

  /** The next item that is due and that nobody of this process works on; null where there is none. */
  take(now: number): WaitingItem | null {
    const rows = this.#db
      .prepare(
        `SELECT job, line, url, html, fetched_at AS fetchedAt, attempts FROM items
         WHERE state = 'waiting' AND due <= ? ORDER BY due LIMIT ?`,
      )
      .all(now, this.#taken.size + 1) as unknown as WaitingItem[];
    const free = rows.find(({ job, line }) => !this.#taken.has(`${job} ${line}`));
    if (free === undefined) return null;
    this.#taken.add(`${free.job} ${free.line}`);
    return free;
  }

  /** What has come of an item; the page itself is in the archive now. */
  settle(
    { job, line }: WaitingItem,
    state: ItemState,
    told: Partial<Pick<ItemReport, 'record' | 'reason' | 'detail'>>,
  ): void {
    this.#db
      .prepare('UPDATE items SET state = ?, record = ?, reason = ?, detail = ?, html = NULL WHERE job = ? AND line = ?')
      .run(state, told.record ?? null, told.reason ?? null, told.detail ?? null, job, line);
    this.#taken.delete(`${job} ${line}`);
  }

  /** @param due epoch milliseconds from which on it is tried again */
  postpone({ job, line, attempts }: WaitingItem, due: number, detail: string): void {
    this.#db
      .prepare('UPDATE items SET attempts = ?, due = ?, detail = ? WHERE job = ? AND line = ?')
      .run(attempts + 1, due, detail, job, line);
    this.#taken.delete(`${job} ${line}`);
  }

  /** When the next item is due, epoch milliseconds; null where nothing waits. */
  nextDue(): number | null {
    const row = this.#db.prepare("SELECT min(due) AS due FROM items WHERE state = 'waiting'").get();
    return (row as { due: number | null }).due;
  }

  job(id: string, owner: string): IngestJob | null {
    const row = this.#db.prepare('SELECT created_at FROM jobs WHERE id = ? AND owner = ?').get(id, owner) as
      | { created_at: string }
      | undefined;
    if (row === undefined) return null;
    const counts = this.#db.prepare('SELECT state, count(*) AS n FROM items WHERE job = ? GROUP BY state').all(id);
    const items = { total: 0, waiting: 0, record: 0, refused: 0, failed: 0 };
    for (const { state, n } of counts as unknown as { state: ItemState; n: number }[]) {
      items[state] = n;
      items.total += n;
    }
    return { id, state: items.waiting === 0 ? 'done' : 'running', createdAt: row.created_at, items };
  }

  /** Items behind a line, in the order of the request. */
  items(job: string, state: ItemState | null, after: number, limit: number): ItemReport[] {
    return this.#db
      .prepare(
        `SELECT line, url, state, record, reason, detail FROM items
         WHERE job = ? AND line > ? AND (? IS NULL OR state = ?) ORDER BY line LIMIT ?`,
      )
      .all(job, after, state, state, limit) as unknown as ItemReport[];
  }

  close(): void {
    this.#db.close();
  }
}
