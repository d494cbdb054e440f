// Webhooks in a file of their own: who wants to be told of what, and every delivery with what came of it.
import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { QueryTarget } from '@giaoban/indexer';
import { PermanentError } from '@giaoban/records';

export interface Webhook {
  readonly id: string;
  /** The key that made it. */
  readonly owner: string;
  readonly url: string;
  /** What the question asks for. */
  readonly target: QueryTarget;
  /** Query string of a search: "province=Nghệ An&meetingKind=giao-ban". */
  readonly question: string;
  readonly createdAt: string;
}
export type DeliveryState = 'waiting' | 'delivered' | 'failed';
export interface Delivery {
  readonly id: string;
  readonly record: string;
  readonly seq: number;
  readonly kind: 'created' | 'changed' | 'withdrawn';
  readonly state: DeliveryState;
  readonly attempts: number;
  /** ISO 8601 UTC of the last attempt; null before the first. */
  readonly lastAt: string | null;
  /** What came of the last attempt: a status, or why there was none. */
  readonly detail: string | null;
}
export interface WaitingDelivery extends Delivery {
  readonly url: string;
  readonly hook: string;
  readonly target: QueryTarget;
  readonly question: string;
  readonly secret: string;
}

const SCHEMA = `
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS hooks (
  id TEXT PRIMARY KEY, owner TEXT NOT NULL, url TEXT NOT NULL, question TEXT NOT NULL, secret TEXT NOT NULL,
  created_at TEXT NOT NULL, target TEXT NOT NULL DEFAULT 'records'
) STRICT;
CREATE TABLE IF NOT EXISTS deliveries (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, hook TEXT NOT NULL REFERENCES hooks ON DELETE CASCADE,
  record TEXT NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'waiting',
  attempts INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL DEFAULT 0, last_at TEXT, detail TEXT,
  UNIQUE (hook, seq)
) STRICT;
CREATE INDEX IF NOT EXISTS due ON deliveries (due) WHERE state = 'waiting';
CREATE TABLE IF NOT EXISTS seen (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL) STRICT`;

const COLUMNS = 'd.id, d.record, d.seq, d.kind, d.state, d.attempts, d.last_at AS lastAt, d.detail';

export class WebhookStore {
  readonly #db: DatabaseSync;

  /** @throws PermanentError where the file cannot be opened */
  constructor(path: string) {
    try {
      this.#db = new DatabaseSync(path, { timeout: 10_000 });
      this.#db.exec(SCHEMA);
      this.#addTarget();
    } catch (error) {
      throw new PermanentError(path, `cannot be opened as a file of webhooks: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }

  /** Files of before webhooks could ask for anything but records. */
  #addTarget(): void {
    const known = this.#db.prepare("SELECT 1 FROM pragma_table_info('hooks') WHERE name = 'target'").get();
    if (known === undefined) this.#db.exec("ALTER TABLE hooks ADD COLUMN target TEXT NOT NULL DEFAULT 'records'");
  }

  /** @returns the webhook and, this once, the secret that its deliveries are signed with */
  add(asked: Pick<Webhook, 'owner' | 'url' | 'target' | 'question'>): Webhook & { readonly secret: string } {
    const hook = {
      ...asked,
      id: randomBytes(9).toString('base64url'),
      createdAt: new Date().toISOString(),
    };
    const secret = `whsec_${randomBytes(32).toString('base64')}`;
    this.#db
      .prepare('INSERT INTO hooks (id, owner, url, target, question, secret, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(hook.id, hook.owner, hook.url, hook.target, hook.question, secret, hook.createdAt);
    return { ...hook, secret };
  }

  /** All, or those of one key. */
  list(owner: string | null): Webhook[] {
    return this.#db
      .prepare(
        'SELECT id, owner, url, target, question, created_at AS createdAt FROM hooks WHERE ? IS NULL OR owner = ? ORDER BY created_at, id',
      )
      .all(owner, owner) as unknown as Webhook[];
  }

  /** @returns whether it was there */
  remove(id: string, owner: string): boolean {
    this.#db.exec('PRAGMA foreign_keys = ON');
    return this.#db.prepare('DELETE FROM hooks WHERE id = ? AND owner = ?').run(id, owner).changes > 0;
  }

  /** The change of the store up to which all was looked at; null before the first look. */
  seen(): number | null {
    const row = this.#db.prepare('SELECT seq FROM seen').get() as { seq: number } | undefined;
    return row?.seq ?? null;
  }

  /** Keeps the deliveries and how far was looked, both or neither. */
  plan(
    deliveries: readonly (Pick<Delivery, 'record' | 'seq' | 'kind'> & { readonly hook: string })[],
    seen: number,
  ): void {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const insert = this.#db.prepare(
        'INSERT OR IGNORE INTO deliveries (id, hook, record, seq, kind) SELECT ?, id, ?, ?, ? FROM hooks WHERE id = ?',
      );
      for (const { hook, record, seq, kind } of deliveries) {
        insert.run(`msg_${randomBytes(12).toString('base64url')}`, record, seq, kind, hook);
      }
      this.#db.prepare('INSERT INTO seen VALUES (1, ?) ON CONFLICT DO UPDATE SET seq = excluded.seq').run(seen);
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Whether a webhook has been told of a record: only then is it told that it is gone. */
  hasTold(hook: string, record: string): boolean {
    return (
      this.#db.prepare('SELECT 1 FROM deliveries WHERE hook = ? AND record = ? LIMIT 1').get(hook, record) !== undefined
    );
  }

  /** Deliveries that are due, the oldest first. */
  due(now: number, limit: number): WaitingDelivery[] {
    return this.#db
      .prepare(
        `SELECT ${COLUMNS}, h.id AS hook, h.url, h.target, h.question, h.secret FROM deliveries d JOIN hooks h ON h.id = d.hook
         WHERE d.state = 'waiting' AND d.due <= ? ORDER BY d.due, d.n LIMIT ?`,
      )
      .all(now, limit) as unknown as WaitingDelivery[];
  }

  /** @param due epoch milliseconds of the next attempt, where there is one */
  told(id: string, state: DeliveryState, detail: string, due: number): void {
    this.#db
      .prepare(
        'UPDATE deliveries SET state = ?, detail = ?, due = ?, attempts = attempts + 1, last_at = ? WHERE id = ?',
      )
      .run(state, detail, due, new Date().toISOString(), id);
  }

  /** The log of a webhook, the newest first. @param before number of the last one seen */
  log(hook: string, limit: number, before: number): (Delivery & { readonly n: number })[] {
    return this.#db
      .prepare(`SELECT d.n, ${COLUMNS} FROM deliveries d WHERE d.hook = ? AND d.n < ? ORDER BY d.n DESC LIMIT ?`)
      .all(hook, before, limit) as unknown as (Delivery & { n: number })[];
  }

  close(): void {
    this.#db.close();
  }
}
