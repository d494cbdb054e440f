// The data folder (--data, GIAOBAN_DATA): everything that a run leaves behind, and nothing else.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRACTOR_VERSION } from '@giaoban/extractor/version';
import { checkDataVersion } from './data-version.ts';

export interface DataFolder {
  readonly root: string;
  /** SQLite file of the frontier, owned by one coordinator at a time. */
  readonly frontier: string;
  /** WARC files and their index. */
  readonly archive: string;
  /** SQLite file that says what came of every archived page, owned by one coordinator at a time. */
  readonly ledger: string;
  /** Records on their way from extraction to index in cluster mode, a file each. */
  readonly records: string;
  /** SQLite files of the server: keys to the API, pages that were handed over, who is told of changes. */
  readonly keys: string;
  readonly ingest: string;
  readonly webhooks: string;
  /** SQLite file of the server: captures by address, made from the archive's index; may be deleted. */
  readonly captures: string;
  /** Failed fetches by host and kind; whoever crawls writes, the server reads. */
  readonly failures: string;
  /** What reviewers said of records and people, JSON Lines; the server appends, everybody reads. */
  readonly corrections: string;
  /** When the next run of `crawl --every` is due, in one process. */
  readonly schedule: string;
  /** The embedded store, where none is named. */
  readonly store: string;
}

/** What reviewers said, of a data folder that need not be there. */
export function correctionsFile(root: string): string {
  return join(root, 'corrections.jsonl');
}

/**
 * Makes the folder where it is missing.
 *
 * @throws PermanentError where a later version of the program has written there
 */
export function openDataFolder(root: string): DataFolder {
  const folder = {
    root,
    frontier: join(root, 'frontier.sqlite'),
    archive: join(root, 'archive'),
    ledger: join(root, 'ledger.sqlite'),
    records: join(root, 'records'),
    keys: join(root, 'keys.sqlite'),
    ingest: join(root, 'ingest.sqlite'),
    webhooks: join(root, 'webhooks.sqlite'),
    captures: join(root, 'captures.sqlite'),
    failures: join(root, 'fetch-failures.json'),
    corrections: correctionsFile(root),
    schedule: join(root, 'schedule.json'),
    store: join(root, 'store.sqlite'),
  };
  mkdirSync(folder.archive, { recursive: true });
  mkdirSync(folder.records, { recursive: true });
  checkDataVersion(root, EXTRACTOR_VERSION);
  return folder;
}
