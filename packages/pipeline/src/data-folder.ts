// The data folder (--data, GIAOBAN_DATA): everything that a run leaves behind, and nothing else.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export interface DataFolder {
  readonly root: string;
  /** SQLite file of the frontier, owned by one coordinator at a time. */
  readonly frontier: string;
  /** WARC files and their index. */
  readonly archive: string;
  /** The embedded store, where none is named. */
  readonly store: string;
  /** Refusals of extraction, JSON Lines. */
  readonly refusals: string;
}

export function openDataFolder(root: string): DataFolder {
  const folder = {
    root,
    frontier: join(root, 'frontier.sqlite'),
    archive: join(root, 'archive'),
    store: join(root, 'store.sqlite'),
    refusals: join(root, 'refusals.jsonl'),
  };
  mkdirSync(folder.archive, { recursive: true });
  return folder;
}
