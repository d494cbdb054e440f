// The store for many: Elasticsearch, with nothing but its core.
import { type Client, errors } from '@elastic/elasticsearch';
import { type PageRecord, PermanentError, RetryableError } from '@giaoban/records';
import { checkChangesQuestion } from '../change-limits.ts';
import { checkedRecords } from '../checked-records.ts';
import { TABLE_OF } from '../rows/index-row.ts';
import type { Store } from '../store.ts';
import { planSuggest, rankSuggestions } from '../suggestion.ts';
import { planView, viewPage } from '../view.ts';
import { changesSince } from './elasticsearch-changes.ts';
import { withElasticsearch } from './elasticsearch-failure.ts';
import { namesStarting } from './elasticsearch-names.ts';
import { searchElasticsearch } from './elasticsearch-search.ts';
import { elasticsearchViews } from './elasticsearch-views.ts';
import { putRecords, removeRecords } from './elasticsearch-writer.ts';
import { checkVersion, metaOf } from './index-meta.ts';
import { aliasesOf, indexDefinition, indexNames, TABLES } from './mappings.ts';
import { openClient } from './open-client.ts';

const PREFIX = /^[a-z0-9][a-z0-9_-]*$/;
const PAGE = 200;
/** Number of the block, as the server has it. */
const STATE_NOT_RECOVERED = '1';

/**
 * @param url of the server, without path
 * @param options.prefix what the names of the indices start with; they are made where they are not there
 * @throws RetryableError where the server is away, PermanentError where it refuses or the prefix is none
 */
export async function elasticsearchStore(url: string, options: { prefix: string }): Promise<Store> {
  const { prefix } = options;
  if (!PREFIX.test(prefix))
    throw new PermanentError(`${url}/${prefix}`, 'a prefix is lower-case letters, digits, "-", "_"');
  const client = openClient(url);
  const target = { client, url, prefix };
  const views = elasticsearchViews(target);
  const aliasOf = (table: string) => indexNames(prefix, table).alias;
  const ask = <T>(step: () => Promise<T>) => withElasticsearch(url, step);
  const ping = () => ask(() => checkRecovered(client, url));
  try {
    await ping();
    await ask(() => makeIndices(client, prefix));
  } catch (error) {
    await client.close();
    throw error;
  }
  return {
    async put(given, { again = false } = {}) {
      const { records, superseded, rejected } = checkedRecords(given);
      const result = await ask(() => putRecords(target, records, again));
      return {
        written: result.written,
        unchanged: result.unchanged + superseded,
        rejected: [...rejected, ...result.rejected],
      };
    },
    remove: (ids) => ask(() => removeRecords(target, ids)),
    get: (id) => ask(() => getRecord(client, aliasOf(TABLE_OF.records), id)),
    search: (query) => ask(() => searchElasticsearch(client, prefix, query)),
    async counts() {
      const count = (table: string) => ask(async () => (await client.count({ index: aliasOf(table) })).count);
      return {
        records: await count(TABLE_OF.records),
        meetings: await count(TABLE_OF.meetings),
        officials: await count(TABLE_OF.people),
        statistics: await count(TABLE_OF.statistics),
      };
    },
    all: () => allRecords(client, url, aliasOf(TABLE_OF.records)),
    async changes(since, limit) {
      checkChangesQuestion(since, limit);
      return ask(() => changesSince(client, prefix, since, limit));
    },
    replaceView: (view, rows) => ask(() => views.replace(view, rows)),
    async view(view, query) {
      const plan = planView(view, query);
      return viewPage(view, query, plan.limit, await ask(() => views.rows(view, plan)));
    },
    async suggest(prefix, options = {}) {
      const plan = planSuggest(prefix, options);
      return rankSuggestions(await ask(() => namesStarting(client, aliasOf(TABLE_OF.records), plan)), plan);
    },
    refresh: () => ask(async () => void (await client.indices.refresh({ index: TABLES.map(aliasOf) }))),
    ping,
    close: () => client.close(),
  };
}

/**
 * For seconds behind its start the server answers its health, and blocks all else or lets it wait: it is not ready, and whether
 * indices are there cannot be known.
 *
 * @throws RetryableError where it has not read its indices
 */
async function checkRecovered(client: Client, url: string): Promise<void> {
  // `GET /` is no sign of life here: a server without its REST modules refuses it.
  const { blocks } = (await client.cluster.state({ metric: 'blocks' })) as { blocks?: { global?: object } };
  if (STATE_NOT_RECOVERED in (blocks?.global ?? {}))
    throw new RetryableError(url, 'Elasticsearch has not read its indices yet');
}

/** Two processes may make them at once: who comes second finds them made. */
async function makeIndices(client: Client, prefix: string): Promise<void> {
  for (const table of TABLES) {
    const { alias, index } = indexNames(prefix, table);
    const made = [...(await metaOf(client, alias)).values()];
    for (const meta of made) checkVersion(alias, meta);
    if (made.length > 0) continue;
    try {
      await client.indices.create({ index, ...indexDefinition(table), aliases: aliasesOf(prefix, table) });
    } catch (error) {
      if (!isError(error, 'resource_already_exists_exception')) throw error;
    }
  }
}

async function getRecord(client: Client, index: string, id: string): Promise<PageRecord | null> {
  try {
    // Of a record taken out its place in the history is left, without an item.
    const found = await client.get<{ item?: PageRecord }>({ index, id, _source_includes: ['item'] });
    return found._source?.item ?? null;
  } catch (error) {
    if (
      error instanceof errors.ResponseError &&
      error.statusCode === 404 &&
      !isError(error, 'index_not_found_exception')
    ) {
      return null;
    }
    throw error;
  }
}

/** Over a point in time, so that writes meanwhile neither hide nor repeat a record. */
async function* allRecords(client: Client, url: string, index: string): AsyncGenerator<PageRecord> {
  const pit = (await withElasticsearch(url, () => client.openPointInTime({ index, keep_alive: '2m' }))).id;
  try {
    for (let after: string | null = null; ; ) {
      const request = { pit: { id: pit, keep_alive: '2m' }, size: PAGE, sort: 'id', _source: ['item'] };
      const { hits } = (
        await withElasticsearch(url, () =>
          client.search<{ item: PageRecord }>({ ...request, ...(after === null ? {} : { search_after: [after] }) }),
        )
      ).hits;
      for (const hit of hits) yield hit._source!.item;
      if (hits.length < PAGE) return;
      after = hits.at(-1)!._source!.item.id;
    }
  } finally {
    await client.closePointInTime({ id: pit }).catch(() => {});
  }
}

function isError(error: unknown, type: string): boolean {
  return error instanceof errors.ResponseError && (error.body as { error?: { type?: string } })?.error?.type === type;
}
