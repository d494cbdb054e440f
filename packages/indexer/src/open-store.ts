// A store by its name, as `--store` and GIAOBAN_STORE give it.
import { existsSync } from 'node:fs';
import { PermanentError } from '@giaoban/records';
import { elasticsearchStore } from './elasticsearch/elasticsearch-store.ts';
import { hasIndices } from './elasticsearch/has-indices.ts';
import { reindexElasticsearch } from './elasticsearch/reindex-elasticsearch.ts';
import { reindexSqlite } from './sqlite/reindex-sqlite.ts';
import { sqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

const DEFAULT_PREFIX = 'giaoban';

/**
 * @param name `sqlite:PATH`, or `http://host:port` with the prefix of the indices as path (`/giaoban` where none is given)
 * @returns an open store that answers; the caller closes it
 * @throws PermanentError for any other name, and for a store of another version; RetryableError where the server is away
 */
export async function openStore(name: string): Promise<Store> {
  const place = placeOf(name);
  return 'path' in place ? sqliteStore(place.path) : elasticsearchStore(place.url, place);
}

/**
 * As `openStore`, for who only reads: a store that is not there is a mistake in its name, and none is made.
 *
 * @throws PermanentError where there is none, and as `openStore`
 */
export async function openStoreToRead(name: string): Promise<Store> {
  const place = placeOf(name);
  const isThere = 'path' in place ? existsSync(place.path) : await hasIndices(place.url, place.prefix);
  if (!isThere) throw new PermanentError(name, 'there is no store yet: `giaoban index` puts records into one');
  return openStore(name);
}

/**
 * Makes all that a store works out from its records anew, of this program's version; reads go on meanwhile, and with
 * Elasticsearch writes too. A failure leaves the store as it was.
 *
 * @returns how many records it has
 * @throws PermanentError for what is no store, or one of a newer version; RetryableError where the server is away
 */
export async function reindexStore(name: string): Promise<{ readonly records: number }> {
  const place = placeOf(name);
  return 'path' in place ? reindexSqlite(place.path) : reindexElasticsearch(place.url, place.prefix);
}

function placeOf(name: string): { readonly path: string } | { readonly url: string; readonly prefix: string } {
  const path = /^sqlite:(.+)$/s.exec(name)?.[1];
  if (path !== undefined) return { path };
  const url = /^https?:\/\//.test(name) ? URL.parse(name) : null;
  if (url === null || url.search !== '' || url.hash !== '') {
    throw new PermanentError(name === '' ? 'store' : name, 'a store is sqlite:PATH or http://host:port[/prefix]');
  }
  const prefix = url.pathname.replace(/^\/|\/$/g, '') || DEFAULT_PREFIX;
  url.pathname = '/';
  return { url: url.href.replace(/\/$/, ''), prefix };
}
