// Captures of the archive by address and host, in a SQLite file that is made from the archive's index as that grows.
import { existsSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type CaptureEntry, readIndexLine } from '@giaoban/archive';
import { canonicalUrl } from '@giaoban/records';

/** What the archive holds of a host. */
export interface HostCaptures {
  /** Addresses that were asked. */
  readonly pages: number;
  /** Of these, addresses whose last answer was an error. */
  readonly failing: number;
  readonly firstFetched: string;
  readonly lastFetched: string;
}

export interface CaptureIndex {
  /** Captures of a page, the oldest first. */
  ofUrl(url: string): Promise<readonly CaptureEntry[]>;
  ofHosts(hosts: readonly string[]): Promise<ReadonlyMap<string, HostCaptures>>;
  /** Every host that a page was fetched from. */
  allHosts(): Promise<readonly string[]>;
  close(): void;
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS files (name TEXT PRIMARY KEY, read INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS captures (
  url TEXT NOT NULL, host TEXT NOT NULL, fetched_at TEXT NOT NULL, status INTEGER NOT NULL, entry TEXT NOT NULL,
  PRIMARY KEY (url, fetched_at, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS captures_host ON captures (host, url, fetched_at, status)`;
/** A reader may see what was fetched this much earlier. */
const FRESH_MS = 5_000;
const NEWLINE = 0x0a;

/** @param archive folder of the archive @param path the SQLite file: a cache that may be deleted */
export function openCaptureIndex(archive: string, path: string): CaptureIndex {
  const db = new DatabaseSync(path, { timeout: 10_000 });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  db.exec(SCHEMA);
  let lookedAt = 0;
  let looking: Promise<void> = Promise.resolve();
  const look = () => {
    looking = looking
      .catch(() => undefined)
      .then(async () => {
        if (Date.now() - lookedAt < FRESH_MS) return;
        for (const name of await indexFiles(archive)) await readOn(db, archive, name);
        lookedAt = Date.now();
      });
    return looking;
  };
  return {
    async ofUrl(url) {
      await look();
      const rows = db
        .prepare('SELECT entry FROM captures WHERE url = ? ORDER BY fetched_at')
        .all(canonicalUrl(url) ?? url);
      return rows.map(({ entry }) => JSON.parse(String(entry)) as CaptureEntry);
    },
    async ofHosts(hosts) {
      await look();
      // The status of the row that has the maximum, as SQLite promises.
      const ask = db.prepare(`
        SELECT count(*) AS pages, coalesce(sum(status >= 400), 0) AS failing, max(last) AS last,
          (SELECT min(fetched_at) FROM captures WHERE host = ?1) AS first
        FROM (SELECT max(fetched_at) AS last, status FROM captures WHERE host = ?1 GROUP BY url)`);
      return new Map(
        hosts.flatMap((host) => {
          const row = ask.get(host)!;
          const [pages, failing] = [Number(row.pages), Number(row.failing)];
          if (pages === 0) return [];
          return [[host, { pages, failing, firstFetched: String(row.first), lastFetched: String(row.last) }]];
        }),
      );
    },
    async allHosts() {
      await look();
      // From host to host by the index: the captures of one are not walked.
      const rows = db
        .prepare(`
        WITH RECURSIVE hosts (host) AS (
          SELECT min(host) FROM captures
          UNION ALL SELECT (SELECT min(host) FROM captures WHERE host > hosts.host) FROM hosts WHERE host IS NOT NULL
        ) SELECT host FROM hosts WHERE host IS NOT NULL`)
        .all();
      return rows.map(({ host }) => String(host));
    },
    close: () => db.close(),
  };
}

/** Takes captures out that the archive has no more. A file that is not there knows none. */
export function forgetCaptures(path: string, gone: readonly CaptureEntry[]): void {
  if (!existsSync(path)) return;
  const db = new DatabaseSync(path, { timeout: 10_000 });
  db.exec('PRAGMA secure_delete = ON; BEGIN IMMEDIATE');
  const forget = db.prepare('DELETE FROM captures WHERE url = ? AND fetched_at = ?');
  for (const { url, fetchedAt } of gone) forget.run(canonicalUrl(url) ?? url, fetchedAt);
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
}

async function indexFiles(archive: string): Promise<string[]> {
  try {
    return (await readdir(archive)).filter((name) => name.endsWith('.cdxj')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Takes in what a file has more than when it was last read, up to its last whole line. */
async function readOn(db: DatabaseSync, archive: string, name: string): Promise<void> {
  const from = Number(db.prepare('SELECT read FROM files WHERE name = ?').get(name)?.read ?? 0);
  const bytes = await bytesFrom(join(archive, name), from);
  const end = bytes.lastIndexOf(NEWLINE) + 1;
  if (end === 0) return;
  const insert = db.prepare('INSERT OR IGNORE INTO captures VALUES (?, ?, ?, ?, ?)');
  db.exec('BEGIN IMMEDIATE');
  for (const line of bytes.subarray(0, end).toString().split('\n')) {
    const entry = readIndexLine(line);
    const url = entry === null ? null : canonicalUrl(entry.url);
    if (entry === null || url === null) continue;
    insert.run(url, new URL(url).hostname, entry.fetchedAt, entry.status, JSON.stringify(entry));
  }
  db.prepare('INSERT OR REPLACE INTO files VALUES (?, ?)').run(name, from + end);
  db.exec('COMMIT');
}

async function bytesFrom(path: string, start: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.max(0, size - start);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
