// The stores: records a second beside the same rows written bare in the same run, bytes a record, how long the questions take
// that users ask most, and how all of it grows.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore, type Store } from '@giaoban/indexer';
import { bareElasticsearch, indexBytes } from './bare-elasticsearch.ts';
import { bareSqlite } from './bare-sqlite.ts';
import type { BareWriter } from './bare-writer.ts';
import { lifelikeRecords } from './lifelike-records.ts';
import { askQuestions } from './store-questions.ts';

const BATCH = 500;
/** So many are written bare too: enough to compare, and a million take a third of the disk. */
const BARE_RECORDS = 50_000;
const PROGRESS_MS = 30_000;

export async function benchIndex(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      records: { type: 'string', default: '10000' },
      elasticsearch: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(
      'usage: pnpm bench index [--records 10000[,50000,…]] [--elasticsearch http://host:port]\nSQLite, or Elasticsearch where a server is named; of several numbers growth is shown',
    );
    return;
  }
  const counts = values.records.split(',').map(Number);
  const bench = values.elasticsearch === undefined ? benchSqlite : elasticsearchAt(values.elasticsearch);
  const measured: Measured[] = [];
  for (const count of counts) {
    measured.push(await bench(count));
    print(measured.at(-1)!);
  }
  if (measured.length > 1) printGrowth(measured);
}

/** Seconds, and those of them that this process computed: steadier where the machine does other things too. */
interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

interface Measured {
  readonly store: string;
  readonly count: number;
  /** Seconds of writing all. */
  readonly ours: number;
  /** What was written both ways. */
  readonly beside: { readonly count: number; readonly ours: Taken; readonly bare: Taken };
  readonly bytes: number;
  readonly questions: Awaited<ReturnType<typeof askQuestions>>;
}

async function benchSqlite(count: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-bench-'));
  const path = join(folder, 'store.sqlite');
  try {
    const store = await openStore(`sqlite:${path}`);
    const bare = bareSqlite(join(folder, 'bare.sqlite'));
    const times = await load(store, bare, count);
    // The write-ahead log goes into the file when the store is closed.
    await store.close();
    const again = await openStore(`sqlite:${path}`);
    const questions = await askQuestions(again);
    await again.close();
    return { store: 'SQLite', count, ...times, bytes: statSync(path).size, questions };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function elasticsearchAt(url: string): (count: number) => Promise<Measured> {
  return async (count) => {
    const prefix = `bench-${process.pid}`;
    const store = await openStore(`${url}/${prefix}`);
    const bare = await bareElasticsearch(url, `${prefix}-bare`);
    try {
      const times = await load(store, bare, count);
      const bytes = await indexBytes(url, prefix);
      return { store: 'Elasticsearch', count, ...times, bytes, questions: await askQuestions(store) };
    } finally {
      await store.close();
      await bare.dropAll(prefix);
    }
  };
}

/**
 * Batch by batch into both, each first in turn, so that whatever else the machine does weighs on both alike. Making the
 * records is not counted, nor is working out the rows of the bare ones.
 */
async function load(store: Store, bare: BareWriter, count: number): Promise<Pick<Measured, 'ours' | 'beside'>> {
  const record = lifelikeRecords();
  let ours: Taken = { wall: 0, cpu: 0 };
  let bareTaken = ours;
  const bareCount = Math.min(count, BARE_RECORDS);
  let besideOurs = ours;
  let told = Date.now();
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => record(from + i));
    const writeBare = from < bareCount ? bare.prepare(batch) : null;
    const writeOurs = async () => {
      ours = sum(ours, await timed(() => store.put(batch)));
    };
    const writeOthers = async () => {
      if (writeBare !== null) bareTaken = sum(bareTaken, await timed(writeBare));
    };
    for (const step of (from / BATCH) % 2 === 0 ? [writeOurs, writeOthers] : [writeOthers, writeOurs]) await step();
    if (from + batch.length === bareCount) {
      ours = sum(ours, await timed(() => store.refresh()));
      besideOurs = ours;
      bareTaken = sum(bareTaken, await timed(() => bare.end()));
    }
    if (Date.now() - told > PROGRESS_MS) {
      told = Date.now();
      console.error(`${from + batch.length} of ${count}`);
    }
  }
  ours = sum(ours, await timed(() => store.refresh()));
  return { ours: ours.wall, beside: { count: bareCount, ours: besideOurs, bare: bareTaken } };
}

function print({ store, count, ours, beside, bytes, questions }: Measured): void {
  const rate = (seconds: number, of = count) => (of / seconds).toFixed(0).padStart(6);
  console.log(`${store}, ${count} records`);
  console.log(`  written            ${rate(ours)} records/s`);
  console.log(
    `  beside bare        ${rate(beside.ours.wall, beside.count)} to ${rate(beside.bare.wall, beside.count)}/s: ${(beside.bare.wall / beside.ours.wall).toFixed(2)} of it, ${beside.count} records`,
  );
  // What Elasticsearch computes is not in this process.
  if (store === 'SQLite') {
    console.log(
      `    computing        ${rate(beside.ours.cpu, beside.count)} to ${rate(beside.bare.cpu, beside.count)}/s: ${(beside.bare.cpu / beside.ours.cpu).toFixed(2)} of it`,
    );
  }
  console.log(`  size               ${(bytes / count / 1024).toFixed(1)} kB a record`);
  for (const { name, p50, p95 } of questions) {
    console.log(`  ${name.padEnd(18)} p50 ${p50.toFixed(1).padStart(8)} ms   p95 ${p95.toFixed(1).padStart(8)} ms`);
  }
}

function printGrowth(measured: readonly Measured[]): void {
  const [least, most] = [measured[0]!, measured.at(-1)!];
  console.log(`${least.store}, from ${least.count} to ${most.count} records: times as long (p50)`);
  for (const [i, { name, p50 }] of most.questions.entries()) {
    console.log(`  ${name.padEnd(18)} ${(p50 / least.questions[i]!.p50).toFixed(1).padStart(6)}`);
  }
}

async function timed(step: () => Promise<unknown>): Promise<Taken> {
  const start = performance.now();
  const before = process.cpuUsage();
  await step();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

function sum(a: Taken, b: Taken): Taken {
  return { wall: a.wall + b.wall, cpu: a.cpu + b.cpu };
}
