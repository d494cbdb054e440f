// The stores: records a second beside the same documents written bare in the same run, bytes a record, and how long the
// questions take that users ask most.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { Client } from '@elastic/elasticsearch';
import { openStore, parseQuery, type Query, type QueryInput, type Store } from '@giaoban/indexer';
import { type IndexedDocument, recordDocuments } from '@giaoban/indexer/documents';
import type { PageRecord } from '@giaoban/records';
import { frequentNames, lifelikeRecords } from './lifelike-records.ts';

const BATCH = 500;
const ROUNDS = 20;

export async function benchIndex(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      n: { type: 'string', default: '10000' },
      elasticsearch: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(
      'usage: pnpm bench index [--n N] [--elasticsearch http://host:port]\nSQLite alone where no server is named',
    );
    return;
  }
  const count = Number(values.n);
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-bench-'));
  try {
    await benchSqlite(count, folder);
    if (values.elasticsearch !== undefined) await benchElasticsearch(count, values.elasticsearch);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchSqlite(count: number, folder: string): Promise<void> {
  const name = `sqlite:${join(folder, 'store.sqlite')}`;
  const loading = await openStore(name);
  const ours = await load(loading, count);
  // The write-ahead log goes into the file when the store is closed.
  await loading.close();
  const bare = await bareInsert(join(folder, 'bare.sqlite'), count);
  printRates('SQLite', count, ours, bare);
  const bytes = readdirSync(folder)
    .filter((name) => name.startsWith('store.'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  console.log(`  size               ${(bytes / count / 1024).toFixed(1)} kB a record`);
  const store = await openStore(name);
  await printQuestions(store);
  await store.close();
}

async function benchElasticsearch(count: number, url: string): Promise<void> {
  const prefix = `bench-${process.pid}`;
  const client = new Client({ node: url });
  const store = await openStore(`${url}/${prefix}`);
  try {
    const ours = await load(store, count);
    const bare = await bareBulk(client, url, `${prefix}-bare`, count);
    printRates('Elasticsearch', count, ours, bare);
    const { indices = {} } = await client.indices.stats({ index: `${prefix}-*`, metric: 'store' });
    const bytes = Object.entries(indices)
      .filter(([name]) => !name.startsWith(`${prefix}-bare`))
      .reduce((sum, [, index]) => sum + (index.primaries?.store?.size_in_bytes ?? 0), 0);
    console.log(`  size               ${(bytes / count / 1024).toFixed(1)} kB a record`);
    await printQuestions(store);
  } finally {
    await store.close();
    const mine = await client.indices.get({ index: `${prefix}-*`, features: 'aliases' });
    for (const index of Object.keys(mine)) await client.indices.delete({ index });
    await client.close();
  }
}

/** Seconds of writing alone: making the records is not counted. */
async function load(store: Store, count: number): Promise<number> {
  let seconds = 0;
  for (const batch of batches(count)) seconds += await timed(() => store.put(batch));
  return seconds + (await timed(() => store.refresh()));
}

/** The same records as JSON in one table, each text once in a full-text index: what any store of them must do. */
async function bareInsert(path: string, count: number): Promise<number> {
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;
    CREATE TABLE documents (row INTEGER PRIMARY KEY, id TEXT UNIQUE, item TEXT);
    CREATE VIRTUAL TABLE words USING fts5 (text, content='', contentless_delete=1)`);
  const insert = db.prepare('INSERT INTO documents (id, item) VALUES (?, ?)');
  const words = db.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)');
  let seconds = 0;
  for (const batch of batches(count)) {
    seconds += await timed(async () => {
      db.exec('BEGIN');
      for (const record of batch) {
        const { lastInsertRowid } = insert.run(record.id, JSON.stringify(record));
        words.run(lastInsertRowid, record.text);
      }
      db.exec('COMMIT');
    });
  }
  db.close();
  return seconds;
}

/** The same documents, made beforehand, into empty indices of the same mappings: what the server can take. */
async function bareBulk(client: Client, url: string, prefix: string, count: number): Promise<number> {
  await (await openStore(`${url}/${prefix}`)).close();
  let seconds = 0;
  for (const batch of batches(count)) {
    const documents = batch.flatMap((record) => {
      const { document, rows } = recordDocuments(prefix, record);
      return [...rows, document];
    });
    seconds += await timed(() =>
      client.helpers.bulk<IndexedDocument>({
        datasource: documents,
        flushBytes: 5 * 1024 * 1024,
        concurrency: 2,
        onDocument: ({ index, id, document }) => [{ index: { _index: index, _id: id } }, document],
      }),
    );
  }
  return seconds + (await timed(() => client.indices.refresh({ index: `${prefix}-*` })));
}

function* batches(count: number): Generator<PageRecord[]> {
  const record = lifelikeRecords();
  for (let from = 0; from < count; from += BATCH) {
    yield Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => record(from + i));
  }
}

function printRates(name: string, count: number, ours: number, bare: number): void {
  const rate = (seconds: number) => (count / seconds).toFixed(0).padStart(6);
  console.log(`${name}, ${count} records`);
  console.log(`  written            ${rate(ours)} records/s; bare ${rate(bare)}/s: ${(bare / ours).toFixed(2)} of it`);
}

async function printQuestions(store: Store): Promise<void> {
  const { official, province } = frequentNames();
  const asked = (input: QueryInput) => () => store.search(parseQuery(input) as Query);
  const QUESTIONS: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['newest', asked({})],
    ['common words', asked({ q: 'hội nghị' })],
    ['common, facets', asked({ q: 'hoi nghi', facets: ['province', 'meetingKind', 'year'] })],
    ['phrase', asked({ q: '"an ninh chính trị"', facets: ['province'] })],
    ['rare words', asked({ q: `${official} chuyển đổi số` })],
    ['common, newest', asked({ q: 'hội nghị', sort: 'newest' })],
    [
      'place and period',
      asked({
        target: 'statistics',
        filters: { province: [province], periodFrom: '2022-01-01', periodTo: '2022-12-31' },
        facets: ['unit'],
      }),
    ],
    ['an official’s days', asked({ target: 'meetings', filters: { official: [official] }, sort: 'newest' })],
    ['people', asked({ target: 'people', q: official })],
    ['suggest', () => store.suggest('nguyen v')],
  ];
  for (const [name, ask] of QUESTIONS) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push((await timed(ask)) * 1000);
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(share * (ROUNDS - 1))]!.toFixed(1).padStart(8);
    console.log(`  ${name.padEnd(18)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms`);
  }
}

async function timed(step: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await step();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
