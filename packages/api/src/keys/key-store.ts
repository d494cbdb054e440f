// Keys to the API: what each may do, and the hash by which it is known. The key itself is shown once and never kept.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { BadDataError, PermanentError } from '@giaoban/records';

export const SCOPES = ['read', 'ingest', 'review', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Key {
  readonly id: string;
  /** Whose it is, in words. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

export interface KeyStore {
  /** @returns the key and, this once, the token that stands for it */
  create(name: string, scopes: readonly Scope[]): { readonly key: Key; readonly token: string };
  list(): Key[];
  /** Holds from the next request on. @throws BadDataError where there is no such key */
  revoke(id: string): Key;
  /** The key that a token stands for; null where it stands for none, or for one that was revoked. */
  check(token: string): Key | null;
  close(): void;
}

const TOKEN = /^gb_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;
const SCHEMA = `
CREATE TABLE IF NOT EXISTS keys (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, scopes TEXT NOT NULL, hash BLOB NOT NULL,
  created_at TEXT NOT NULL, revoked_at TEXT
) STRICT`;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly scopes: string;
  readonly hash: Uint8Array;
  readonly created_at: string;
  readonly revoked_at: string | null;
}

/**
 * @param path the SQLite file, made where it is missing; several processes may have it open
 * @throws PermanentError where it cannot be opened
 */
export function openKeyStore(path: string): KeyStore {
  const db = open(path);
  const byId = db.prepare('SELECT * FROM keys WHERE id = ?');
  const find = (id: string) => byId.get(id) as unknown as Row | undefined;
  return {
    create(name, scopes) {
      if (name.trim() === '' || name.length > 200) throw new BadDataError('name', 'has 1 to 200 characters');
      if (scopes.length === 0) throw new BadDataError('scope', `is one or more of ${SCOPES.join(', ')}`);
      const id = randomBytes(6).toString('hex');
      const secret = randomBytes(32).toString('base64url');
      db.prepare('INSERT INTO keys (id, name, scopes, hash, created_at) VALUES (?, ?, ?, ?, ?)').run(
        id,
        name,
        JSON.stringify([...new Set(scopes)]),
        digest(secret),
        new Date().toISOString(),
      );
      return { key: keyOf(find(id)!), token: `gb_${id}_${secret}` };
    },
    list: () => (db.prepare('SELECT * FROM keys ORDER BY created_at, id').all() as unknown as Row[]).map(keyOf),
    revoke(id) {
      db.prepare('UPDATE keys SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?').run(new Date().toISOString(), id);
      const row = find(id);
      if (row === undefined) throw new BadDataError(id, 'is the id of no key; `giaoban keys list` shows them');
      return keyOf(row);
    },
    check(token) {
      const [, id, secret] = TOKEN.exec(token) ?? [];
      const row = id === undefined ? undefined : find(id);
      if (row === undefined || row.revoked_at !== null) return null;
      return timingSafeEqual(digest(secret!), row.hash) ? keyOf(row) : null;
    },
    close: () => db.close(),
  };
}

function open(path: string): DatabaseSync {
  try {
    const db = new DatabaseSync(path, { timeout: 10_000 });
    db.exec('PRAGMA journal_mode = WAL');
    db.exec(SCHEMA);
    return db;
  } catch (error) {
    throw new PermanentError(path, `cannot be opened as a file of keys: ${(error as Error).message}`, { cause: error });
  }
}

/** A secret of 256 random bits needs no slow hash. */
function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function keyOf({ id, name, scopes, created_at, revoked_at }: Row): Key {
  return { id, name, scopes: JSON.parse(scopes) as Scope[], createdAt: created_at, revokedAt: revoked_at };
}
