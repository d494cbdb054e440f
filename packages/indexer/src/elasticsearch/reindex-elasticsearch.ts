// New indices beside the old ones, filled while reads and writes go on, checked, and swapped in by alias in one step.
import type { Client } from '@elastic/elasticsearch';
import { type PageRecord, PermanentError } from '@giaoban/records';
import { TABLE_OF } from '../rows/index-row.ts';
import { newerStore } from '../store-version.ts';
import { globalCheckpoint } from './elasticsearch-changes.ts';
import { withElasticsearch } from './elasticsearch-failure.ts';
import { copyWithdrawals, putRecords, removeRecords, rewriteRows } from './elasticsearch-writer.ts';
import { metaOf } from './index-meta.ts';
import { aliasesOf, historyAlias, indexDefinition, indexNames, MAPPING_VERSION, TABLES } from './mappings.ts';
import { openClient } from './open-client.ts';
import type { Target } from './record-heads.ts';

const PAGE = 500;
/** Writers go on meanwhile: so often is looked for what they wrote before it is taken for an error. */
const MAX_ROUNDS = 20;
/** No prefix of a store has a dot. */
const NEXT = '.next';

export interface Reindexed {
  readonly records: number;
}

/**
 * Makes the store's indices anew, of this program's version. Until the swap nothing of the old ones is touched: a failure
 * takes the new ones away again. Records come once more in `changes`, behind all numbers given before.
 *
 * @throws PermanentError where the store is of a newer version or is not there
 */
export async function reindexElasticsearch(url: string, prefix: string): Promise<Reindexed> {
  const client = openClient(url);
  try {
    return await withElasticsearch(url, () => reindex({ client, url, prefix }));
  } finally {
    await client.close();
  }
}

async function reindex(target: Target): Promise<Reindexed> {
  const { client, prefix } = target;
  const old = await oldIndices(target);
  const next: Target = { ...target, prefix: `${prefix}${NEXT}` };
  await dropIndices(client, next.prefix);
  const documents = old.get(TABLE_OF.records)!;
  const made = await makeNext(next, prefix, await lastChange(client, documents));
  let copied = -1;
  try {
    copied = await copySettled(next, documents, -1);
    await checkCounts(client, documents, copied, made.get(TABLE_OF.records)!);
  } catch (error) {
    await dropIndices(client, next.prefix);
    throw error;
  }
  const before = await globalCheckpoint(client, made.get(TABLE_OF.records)!);
  const oldAliases = await aliasesNow(client, [...old.values()]);
  await swap(target, next, old, made);
  try {
    await catchUp(target, documents, copied, made.get(TABLE_OF.records)!, before);
    await client.indices.refresh({ index: [...made.values()] });
  } catch (error) {
    await swapBack(target, oldAliases, made, before);
    throw error;
  }
  for (const index of old.values()) await client.indices.delete({ index });
  const { count } = await client.count({ index: indexNames(prefix, TABLE_OF.records).alias });
  return { records: count };
}

/** Writers that were under way may have reached the old indices, or the new ones with their rows alone. */
async function catchUp(target: Target, from: string, copied: number, to: string, before: number): Promise<void> {
  await copySettled(target, from, copied);
  for await (const page of pagesOf(target.client, to, before)) {
    await rewriteRows(
      target,
      page.flatMap(({ item }) => (item === undefined ? [] : [item])),
    );
  }
}

type Aliases = readonly { readonly index: string; readonly alias: string; readonly filter?: object }[];

async function aliasesNow(client: Client, indices: readonly string[]): Promise<Aliases> {
  const found = await client.indices.getAlias({ index: [...indices] });
  return Object.entries(found).flatMap(([index, { aliases }]) =>
    Object.entries(aliases).map(([alias, { filter }]) => ({
      index,
      alias,
      ...(filter === undefined ? {} : { filter }),
    })),
  );
}

/**
 * The old indices in their place again, with what was written to the new ones since `before`. Where not even that can be
 * done, the old indices stay beside the new ones: nothing is deleted.
 */
async function swapBack(
  target: Target,
  old: Aliases,
  made: ReadonlyMap<string, string>,
  before: number,
): Promise<void> {
  const { client } = target;
  const documents = made.get(TABLE_OF.records)!;
  const gone = await aliasesNow(client, [...made.values()]);
  await client.indices.updateAliases({
    actions: [
      ...gone.map(({ index, alias }) => ({ remove: { index, alias } })),
      ...old.map((alias) => ({ add: alias })),
    ],
  });
  for await (const page of pagesOf(client, documents, before)) await copyPage(target, page);
  for (const index of made.values()) await client.indices.delete({ index });
}

async function oldIndices({ client, prefix }: Target): Promise<Map<string, string>> {
  const old = new Map<string, string>();
  for (const table of TABLES) {
    const { alias } = indexNames(prefix, table);
    for (const [index, { version }] of await metaOf(client, alias)) {
      if (version > MAPPING_VERSION) throw newerStore(alias, version, MAPPING_VERSION);
      old.set(table, index);
    }
    if (!old.has(table)) throw new PermanentError(alias, 'there is no such store');
  }
  return old;
}

async function lastChange(client: Client, index: string): Promise<number> {
  const [meta] = (await metaOf(client, index)).values();
  return (meta?.changesBefore ?? 0) + (await globalCheckpoint(client, index)) + 1;
}

async function makeNext(next: Target, prefix: string, changesBefore: number): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const table of TABLES) {
    const index = `${indexNames(prefix, table).index}-${Date.now()}`;
    const aliases = aliasesOf(next.prefix, table);
    await next.client.indices.create({ index, ...indexDefinition(table, changesBefore), aliases });
    made.set(table, index);
  }
  return made;
}

/** Indices of a run that did not come to its end. */
async function dropIndices(client: Client, prefix: string): Promise<void> {
  for (const table of TABLES) {
    const { alias } = indexNames(prefix, table);
    for (const index of (await metaOf(client, alias)).keys()) await client.indices.delete({ index });
  }
}

/** @returns the last write of the old index that is in the new one */
async function copySettled(to: Target, from: string, after: number): Promise<number> {
  let done = after;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const settled = await globalCheckpoint(to.client, from);
    if (settled === done) return done;
    for await (const page of pagesOf(to.client, from, done)) await copyPage(to, page);
    done = settled;
  }
  return done;
}

interface OldDocument {
  readonly id: string;
  readonly item?: PageRecord;
  readonly revision: PageRecord['revision'];
}

async function copyPage(to: Target, page: readonly OldDocument[]): Promise<void> {
  const { rejected } = await putRecords(
    to,
    page.flatMap(({ item }) => (item === undefined ? [] : [item])),
  );
  if (rejected.length > 0)
    throw new PermanentError(rejected[0]!.id, `the new index refuses it: ${rejected[0]!.reason}`);
  const gone = page.filter(({ item }) => item === undefined);
  await removeRecords(
    to,
    gone.map(({ id }) => id),
  );
  await copyWithdrawals(to, gone);
}

/** Documents written behind a number, in the order of their writes; those taken out have no item. */
async function* pagesOf(client: Client, index: string, after: number): AsyncGenerator<readonly OldDocument[]> {
  await client.indices.refresh({ index });
  for (let last = after; ; ) {
    const { hits } = await client.search<Omit<OldDocument, 'id'>>({
      index,
      size: PAGE,
      query: { range: { _seq_no: { gt: last } } },
      sort: [{ _seq_no: 'asc' }],
      track_total_hits: false,
      _source: ['item', 'revision'],
    });
    if (hits.hits.length === 0) return;
    yield hits.hits.map(({ _id, _source }) => ({ ..._source!, id: _id! }));
    last = Number(hits.hits.at(-1)!.sort![0]);
  }
}

/** All that was written up to `copied` and stands must be there; what was written since comes over behind the swap. */
async function checkCounts(client: Client, from: string, copied: number, to: string): Promise<void> {
  await client.indices.refresh({ index: [from, to] });
  const least = await client.count({ index: from, query: { range: { _seq_no: { lte: copied } } } });
  const most = await client.count({ index: from });
  const { count } = await client.count({ index: to });
  if (count < least.count || count > most.count) {
    throw new PermanentError(to, `has ${count} records where ${from} has ${most.count}; nothing was changed`);
  }
}

async function swap(
  { client, prefix }: Target,
  next: Target,
  old: ReadonlyMap<string, string>,
  made: ReadonlyMap<string, string>,
): Promise<void> {
  const actions = TABLES.flatMap((table) => [
    ...[indexNames(prefix, table).alias, historyAlias(prefix)].map((alias) => ({
      remove: { index: old.get(table)!, alias, must_exist: false },
    })),
    ...Object.entries(aliasesOf(prefix, table)).map(([alias, { filter }]) => ({
      add: { index: made.get(table)!, alias, ...(filter === undefined ? {} : { filter }) },
    })),
    ...Object.keys(aliasesOf(next.prefix, table)).map((alias) => ({ remove: { index: made.get(table)!, alias } })),
  ]);
  await client.indices.updateAliases({ actions });
}
