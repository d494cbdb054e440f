// Views in Elasticsearch: each replacement fills an index of its own, and the alias moves to it in one step.
import { type Client, errors, type estypes } from '@elastic/elasticsearch';
import { BadDataError, PermanentError, RetryableError } from '@giaoban/records';
import { checkedViewRow, type PlannedView, type ViewName, type ViewRow } from '../view.ts';
import { bulkWrite } from './bulk-write.ts';
import { VIEW_DEFINITION } from './mappings.ts';
import type { Target } from './record-heads.ts';

const BATCH = 2_000;
const MAX_RACES = 5;

export interface ElasticsearchViews {
  replace(view: ViewName, rows: AsyncIterable<ViewRow> | Iterable<ViewRow>): Promise<void>;
  /** One row more than the page has, so that its end is known. */
  rows(view: ViewName, plan: PlannedView): Promise<ViewRow[]>;
}

function viewAlias(prefix: string, view: ViewName): string {
  return `${prefix}-view-${view}`;
}

export function elasticsearchViews({ client, url, prefix }: Target): ElasticsearchViews {
  return {
    async replace(view, rows) {
      const alias = viewAlias(prefix, view);
      const index = await newIndex(client, alias);
      try {
        const batch: ViewRow[] = [];
        for await (const row of rows) {
          batch.push(checkedViewRow(view, row));
          if (batch.length >= BATCH) await writeRows(client, url, view, index, batch.splice(0));
        }
        await writeRows(client, url, view, index, batch);
        await client.indices.refresh({ index });
      } catch (error) {
        // Nobody but a replacement that started later takes the index away: that one stands.
        if (error instanceof PermanentError && !(await client.indices.exists({ index }))) return;
        await client.indices.delete({ index, ignore_unavailable: true }).catch(() => {});
        throw error;
      }
      await makeCurrent(client, url, alias, index);
    },
    rows: (view, plan) => viewRows(client, viewAlias(prefix, view), plan),
  };
}

/** Names sort by the time they were made, so that of two replacements the later one stands. */
async function newIndex(client: Client, alias: string): Promise<string> {
  const started = Date.now().toString().padStart(15, '0');
  const index = `${alias}-${started}-${Math.random().toString(36).slice(2, 8)}`;
  // Written by an alias: should the index be gone, the server must not make one with guessed types.
  await client.indices.create({ index, ...VIEW_DEFINITION, aliases: { [`${index}-building`]: {} } });
  return index;
}

async function writeRows(
  client: Client,
  url: string,
  view: ViewName,
  index: string,
  rows: readonly ViewRow[],
): Promise<void> {
  const writes = rows.map(({ id, sortKey, keys, body }) => ({
    index: `${index}-building`,
    id,
    document: { id, sortKey, keys: [...new Set(keys)], body },
    replaces: null,
  }));
  for (const { id, kind, reason } of await bulkWrite(client, url, writes)) {
    throw new BadDataError(`${view} ${id}`, kind === 'conflict' ? 'the id is given twice' : reason);
  }
}

async function makeCurrent(client: Client, url: string, alias: string, index: string): Promise<void> {
  for (let race = 0; race < MAX_RACES; race += 1) {
    const older = (await indicesOf(client, alias)).filter((name) => name < index);
    if ((await indicesBehind(client, alias)).some((name) => name > index)) {
      await client.indices.delete({ index, ignore_unavailable: true });
      return;
    }
    const actions: estypes.IndicesUpdateAliasesAction[] = [
      { add: { index, alias } },
      { remove: { index, alias: `${index}-building`, must_exist: false } },
      ...older.map((name) => ({ remove_index: { index: name } })),
    ];
    try {
      await client.indices.updateAliases({ actions });
      const behind = await indicesBehind(client, alias);
      if (behind.length === 1) return;
    } catch (error) {
      // Another replacement took an index away meanwhile: look again.
      if (!(error instanceof errors.ResponseError && error.statusCode === 404)) throw error;
    }
  }
  throw new RetryableError(url, `others keep replacing ${alias}`);
}

async function indicesOf(client: Client, alias: string): Promise<string[]> {
  return Object.keys(await client.indices.get({ index: `${alias}-*`, allow_no_indices: true, features: 'aliases' }));
}

async function indicesBehind(client: Client, alias: string): Promise<string[]> {
  try {
    return Object.keys(await client.indices.getAlias({ name: alias }));
  } catch (error) {
    if (error instanceof errors.ResponseError && error.statusCode === 404) return [];
    throw error;
  }
}

async function viewRows(client: Client, index: string, { id, keys, limit, after }: PlannedView): Promise<ViewRow[]> {
  const filter: estypes.QueryDslQueryContainer[] = [
    ...(id === null ? [] : [{ term: { id } }]),
    ...keys.map((key) => ({ term: { keys: key } })),
  ];
  const found = await client.search<ViewRow>({
    index,
    // A view that was never made has no alias yet, and is empty.
    ignore_unavailable: true,
    size: limit + 1,
    query: { bool: { filter } },
    sort: [{ sortKey: 'asc' }, { id: 'asc' }],
    track_total_hits: false,
    ...(after === null ? {} : { search_after: [...after] }),
  });
  return found.hits.hits.map(({ _source }) => _source!);
}
