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
      store: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(
      'usage: pnpm bench index [--records 10000[,50000,…]] [--store S]\nA store that is named is filled on from what it holds, and kept; else a SQLite file is made. Of several numbers growth is shown',
    );
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-bench-'));
  const name = values.store ?? `sqlite:${join(folder, 'store.sqlite')}`;
  try {
    const measured: Measured[] = [];
    for (const count of values.records.split(',').map(Number)) {
      measured.push(await benchStore(name, count, folder));
      print(measured.at(-1)!);
    }
    if (measured.length > 1) printGrowth(measured);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds, and those of them that this thread computed: steadier where the machine does other things too. */
interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

interface Measured {
  readonly store: string;
  readonly count: number;
  /** Records written in this step, and the seconds that took. */
  readonly written: number;
  readonly seconds: number;
  /** What was written both ways; null where the store held more than is written bare. */
  readonly beside: Beside | null;
  readonly bytes: number;
  readonly questions: Awaited<ReturnType<typeof askQuestions>>;
}

interface Beside {
  readonly count: number;
  readonly ours: Taken;
  readonly bare: Taken;
  /** What working out the rows takes: part of ours, and done beforehand for the bare ones. */
  readonly rows: Taken;
}

/** Fills the store up to `count`; then it is opened anew and asked. */
async function benchStore(name: string, count: number, folder: string): Promise<Measured> {
  const store = await openStore(name);
  const { records: held } = await store.counts();
  const bare = held < Math.min(count, BARE_RECORDS) ? await bareWriter(name, held, folder) : null;
  const written = await load(store, bare, held, count);
  // The write-ahead log goes into the file when the store is closed.
  await store.close();
  const again = await openStore(name);
  const questions = await askQuestions(again);
  await again.close();
  return { store: name, count: Math.max(held, count), ...written, bytes: await storeBytes(name), questions };
}

/** Holds `held` records already, so that it grows from where the store does. */
async function bareWriter(name: string, held: number, folder: string): Promise<BareWriter> {
  const [url, prefix] = addressOf(name);
  const bare = name.startsWith('sqlite:')
    ? bareSqlite(join(folder, `bare-${held}.sqlite`))
    : await bareElasticsearch(url, `${prefix}-bare`);
  const record = lifelikeRecords();
  for (let from = 0; from < held; from += BATCH)
    await bare.workOut(Array.from({ length: Math.min(BATCH, held - from) }, (_, i) => record(from + i)))()();
  return bare;
}

function storeBytes(name: string): number | Promise<number> {
  if (name.startsWith('sqlite:')) return statSync(name.slice('sqlite:'.length)).size;
  return indexBytes(...addressOf(name));
}
function addressOf(name: string): [url: string, prefix: string] {
  const at = name.lastIndexOf('/');
  return [name.slice(0, at), name.slice(at + 1)];
}

/**
 * Batch by batch into both, each first in turn, so that whatever else the machine does weighs on both alike. Making the
 * records is not counted, and working out the rows of the bare ones is counted apart.
 */
async function load(
  store: Store,
  bare: BareWriter | null,
  held: number,
  count: number,
): Promise<Pick<Measured, 'written' | 'seconds' | 'beside'>> {
  const record = lifelikeRecords();
  let ours: Taken = { wall: 0, cpu: 0 };
  let bareTaken = ours;
  let rowsTaken = ours;
  const bareCount = bare === null ? 0 : Math.min(count, BARE_RECORDS);
  let beside: Measured['beside'] = null;
  let told = Date.now();
  for (let from = held; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => record(from + i));
    let writeBare: (() => Promise<void>) | null = null;
    if (from < bareCount) {
      let ready: ReturnType<BareWriter['workOut']> | null = null;
      const workOut = async () => {
        ready = bare!.workOut(batch);
      };
      rowsTaken = sum(rowsTaken, await timed(workOut));
      writeBare = ready!();
    }
    const writeOurs = async () => {
      ours = sum(ours, await timed(() => store.put(batch)));
    };
    const writeOthers = async () => {
      if (writeBare !== null) bareTaken = sum(bareTaken, await timed(writeBare));
    };
    for (const step of (from / BATCH) % 2 === 0 ? [writeOurs, writeOthers] : [writeOthers, writeOurs]) await step();
    if (from + batch.length === bareCount) {
      ours = sum(ours, await timed(() => store.refresh()));
      bareTaken = sum(bareTaken, await timed(() => bare!.end()));
      beside = { count: bareCount - held, ours, bare: bareTaken, rows: rowsTaken };
    }
    if (Date.now() - told > PROGRESS_MS) {
      told = Date.now();
      console.error(`${from + batch.length} of ${count}`);
    }
  }
  ours = sum(ours, await timed(() => store.refresh()));
  return { written: Math.max(0, count - held), seconds: ours.wall, beside };
}

function print({ store, count, written, seconds, beside, bytes, questions }: Measured): void {
  const isSqlite = store.startsWith('sqlite:');
  console.log(`${isSqlite ? 'SQLite' : 'Elasticsearch'}, ${count} records`);
  if (written > 0) console.log(`  written            ${rate(seconds, written)} records/s`);
  if (beside !== null) printBeside(beside, isSqlite);
  console.log(`  size               ${(bytes / count / 1024).toFixed(1)} kB a record`);
  for (const { name, p50, p95, cpu } of questions) {
    const computed = isSqlite ? `   computing ${cpu.toFixed(1).padStart(8)} ms` : '';
    console.log(
      `  ${name.padEnd(18)} p50 ${p50.toFixed(1).padStart(8)} ms   p95 ${p95.toFixed(1).padStart(8)} ms${computed}`,
    );
  }
}

function printBeside({ count, ours, bare, rows }: Beside, isSqlite: boolean): void {
  const line = (what: string, own: number, other: number) =>
    console.log(
      `  ${what.padEnd(18)} ${rate(own, count)} to ${rate(other, count)}/s: ${(other / own).toFixed(2)} of it, ${count} records`,
    );
  line('beside bare', ours.wall, bare.wall);
  // What is worked out ahead is in another thread, what Elasticsearch computes in another process.
  if (isSqlite) line('  writing thread', ours.cpu, bare.cpu);
  line('  rows worked out', ours.wall, bare.wall + rows.wall);
}

function rate(seconds: number, count: number): string {
  return (count / seconds).toFixed(0).padStart(6);
}

function printGrowth(measured: readonly Measured[]): void {
  const [least, most] = [measured[0]!, measured.at(-1)!];
  console.log(`From ${least.count} to ${most.count} records: times as long (p50)`);
  for (const [i, { name, p50 }] of most.questions.entries()) {
    console.log(`  ${name.padEnd(18)} ${(p50 / least.questions[i]!.p50).toFixed(1).padStart(6)}`);
  }
}

async function timed(step: () => Promise<unknown>): Promise<Taken> {
  const start = performance.now();
  const before = process.threadCpuUsage();
  await step();
  const { user, system } = process.threadCpuUsage(before);
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

function sum(a: Taken, b: Taken): Taken {
  return { wall: a.wall + b.wall, cpu: a.cpu + b.cpu };
}
