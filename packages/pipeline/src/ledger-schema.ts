// The tables of the ledger, and the version they carry.
import { DatabaseSync } from 'node:sqlite';
import { PermanentError } from '@giaoban/records';

const VERSION = 2;

const TABLES = `
CREATE TABLE IF NOT EXISTS page (
  url TEXT PRIMARY KEY,
  job TEXT NOT NULL,
  fetched_at TEXT NOT NULL,
  extractor TEXT NOT NULL,
  state TEXT NOT NULL,
  detail TEXT,
  content_key TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS page_content ON page(content_key);
CREATE INDEX IF NOT EXISTS page_state ON page(state);
-- Of each article its later parts.
CREATE INDEX IF NOT EXISTS page_part ON page(detail) WHERE state = 'part';
CREATE INDEX IF NOT EXISTS page_extractor ON page(extractor);
-- Records that are to leave the store and have not been seen to: a run killed between the two takes them up again.
CREATE TABLE IF NOT EXISTS removal (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
-- The extractor that is switched on: pages that an earlier one has read are read again by no other.
CREATE TABLE IF NOT EXISTS switched_on (extractor TEXT NOT NULL) STRICT;
INSERT INTO switched_on SELECT extractor FROM page WHERE NOT EXISTS (SELECT 1 FROM switched_on)
  GROUP BY extractor ORDER BY count(*) DESC LIMIT 1;
-- What each page showed of how well its portal is read, of its last capture: drift is found in it.
CREATE TABLE IF NOT EXISTS sign (
  host TEXT NOT NULL,
  url TEXT NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  lacks TEXT NOT NULL,
  blocks TEXT NOT NULL,
  PRIMARY KEY (host, url)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sign_day ON sign(day);
PRAGMA user_version = ${VERSION};
`;

/**
 * Opens the file, or makes it; a file of an earlier version is brought up to this one.
 *
 * @throws PermanentError where a later version of the program has made it
 */
export function openLedgerDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > VERSION) {
    database.close();
    throw new PermanentError(
      path,
      `is a ledger of version ${version}; this program knows ${VERSION}: run the newer program, or name another data folder`,
    );
  }
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN; ${TABLES} COMMIT`);
  return database;
}
