// A store by its name, as `--store` and GIAOBAN_STORE give it.
import { PermanentError } from '@giaoban/records';
import { elasticsearchStore } from './elasticsearch/elasticsearch-store.ts';
import { sqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

const DEFAULT_PREFIX = 'giaoban';

/**
 * @param name `sqlite:PATH`, or `http://host:port` with the prefix of the indices as path (`/giaoban` where none is given)
 * @returns an open store that answers; the caller closes it
 * @throws PermanentError for any other name; RetryableError where the server is away
 */
export async function openStore(name: string): Promise<Store> {
  const path = /^sqlite:(.+)$/s.exec(name)?.[1];
  if (path !== undefined) return sqliteStore(path);
  const url = /^https?:\/\//.test(name) ? URL.parse(name) : null;
  if (url === null || url.search !== '' || url.hash !== '') {
    throw new PermanentError(name === '' ? 'store' : name, 'a store is sqlite:PATH or http://host:port[/prefix]');
  }
  const prefix = url.pathname.replace(/^\/|\/$/g, '') || DEFAULT_PREFIX;
  url.pathname = '/';
  return elasticsearchStore(url.href.replace(/\/$/, ''), { prefix });
}
