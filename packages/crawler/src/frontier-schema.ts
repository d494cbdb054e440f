// The tables of the frontier, and the connection to them.
import { DatabaseSync } from 'node:sqlite';
import { PermanentError } from '@giaoban/records';

const VERSION = 9;

const TABLES = `
CREATE TABLE hosts (
  id INTEGER PRIMARY KEY,
  host TEXT NOT NULL UNIQUE,
  -- Until then it is left alone, whatever waits: after a failure, or as it asked.
  not_before INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  idle INTEGER NOT NULL DEFAULT 0,
  -- A delay of its own, for a host that has said that we ask too often.
  slow_ms INTEGER NOT NULL DEFAULT 0,
  -- The delay that its robots.txt asks for.
  delay_ms INTEGER NOT NULL DEFAULT 0,
  -- When its last round of asking began; the first begins with its first address.
  round_at INTEGER NOT NULL,
  -- How often its ETag or Last-Modified stayed while the page changed.
  lies INTEGER NOT NULL DEFAULT 0
);

-- The form of an address with its numbers and words taken out: how a trap is told from an archive of articles.
CREATE TABLE shapes (
  id INTEGER PRIMARY KEY,
  host INTEGER NOT NULL,
  shape TEXT NOT NULL,
  idle INTEGER NOT NULL DEFAULT 0,
  dropped INTEGER NOT NULL DEFAULT 0,
  UNIQUE (host, shape)
);

CREATE TABLE tasks (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  -- As the portal writes it, where the path is spelled otherwise.
  written TEXT,
  host INTEGER NOT NULL,
  shape INTEGER NOT NULL,
  kind TEXT NOT NULL,
  depth INTEGER NOT NULL,
  -- How many pages of one listing lie before this one, and how many of the last ones gave nothing new.
  page INTEGER NOT NULL,
  barren INTEGER NOT NULL,
  -- Named by a listing, not only by a sitemap.
  listed INTEGER NOT NULL,
  priority INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting',
  attempt INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL DEFAULT 0,
  -- When it was asked last, and from when a new round asks it again.
  checked_at INTEGER,
  next_at INTEGER NOT NULL DEFAULT 0,
  -- Last change by the word of a sitemap or feed, and what a listing says of it.
  modified TEXT,
  label TEXT,
  -- It is to be asked once without conditions.
  doubted INTEGER NOT NULL DEFAULT 0,
  via TEXT NOT NULL,
  reason TEXT,
  detail TEXT
);
CREATE INDEX tasks_waiting ON tasks (host, priority, id) WHERE state = 'waiting';
CREATE INDEX tasks_due ON tasks (host, due_at) WHERE state = 'waiting';

CREATE TABLE pages (
  task INTEGER PRIMARY KEY,
  host INTEGER NOT NULL,
  final_url TEXT NOT NULL,
  article INTEGER NOT NULL,
  twin_of TEXT,
  content_key TEXT,
  etag TEXT,
  last_modified TEXT,
  entry TEXT NOT NULL
);
CREATE INDEX pages_content ON pages (host, content_key) WHERE content_key IS NOT NULL;
CREATE INDEX pages_etag ON pages (host, etag) WHERE etag IS NOT NULL;
CREATE INDEX pages_modified ON pages (host, last_modified) WHERE last_modified IS NOT NULL;
CREATE INDEX pages_final ON pages (final_url) WHERE article = 1;

-- Since when an owner is at work that has not said that it ended; empty where none is.
CREATE TABLE at_work (since INTEGER NOT NULL);

-- Counted as it happens: counting two million rows takes seconds.
CREATE TABLE tallies (host INTEGER NOT NULL, state TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (host, state)) WITHOUT ROWID;
CREATE TRIGGER task_added AFTER INSERT ON tasks BEGIN
  INSERT INTO tallies VALUES (NEW.host, NEW.state, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER task_moved AFTER UPDATE OF state ON tasks WHEN OLD.state <> NEW.state BEGIN
  UPDATE tallies SET n = n - 1 WHERE host = OLD.host AND state = OLD.state;
  INSERT INTO tallies VALUES (NEW.host, NEW.state, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER article_stored AFTER INSERT ON pages WHEN NEW.article = 1 AND NEW.twin_of IS NULL BEGIN
  INSERT INTO tallies VALUES (NEW.host, 'article', 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;
PRAGMA user_version = ${VERSION};
`;

/**
 * Opens the file, or makes it, and keeps all others out until it is closed or its process ends.
 *
 * @throws PermanentError where it is in use, no frontier, or one of another version of the program
 */
export function openDatabase(path: string): DatabaseSync {
  const db = connect(path);
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version === 0) db.exec(`BEGIN; ${TABLES} COMMIT`);
  else if (version !== VERSION) {
    throw new PermanentError(path, `is a frontier of version ${version}, not ${VERSION}: name another data folder`);
  }
  return db;
}

function connect(path: string): DatabaseSync {
  try {
    const db = new DatabaseSync(path);
    db.exec('PRAGMA busy_timeout = 1000; PRAGMA locking_mode = EXCLUSIVE');
    db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -16384; BEGIN EXCLUSIVE; COMMIT',
    );
    return db;
  } catch (cause) {
    const { message } = cause as Error;
    const reason = /locked/.test(message) ? 'is in use by another crawl: end it, or name another data folder' : message;
    throw new PermanentError(path, reason, { cause });
  }
}

/** Runs `work` in one transaction: all of it or nothing. Within another one it is a part of that. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  if (db.isTransaction) return work();
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // Where the disk is full SQLite has rolled back by itself; what went wrong must not be hidden behind that.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
