// The API under load: requests a second and how long answers take at 64 connections, exports, memory; a slow reader among them.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openStore } from '@giaoban/indexer';
import { resolveStore } from '@giaoban/indexer/resolve';
import { apiQuestions } from './api-questions.ts';
import { type FirstResult, firstResult } from './first-result.ts';
import { lifelikeRecords } from './lifelike-records.ts';

const BATCH = 500;
const MAIN = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url));

/** An export is read for so long, or to its end where that is asked for: else a rate is wanted. */
const EXPORT_MS = 30_000;
const EXPORTS = [
  'records?format=csv',
  'statistics?format=csv',
  'statistics?format=parquet',
  'records?format=jsonl',
  'records?format=annotations',
];

export async function benchApi(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      n: { type: 'string', default: '10000' },
      connections: { type: 'string', default: '64' },
      requests: { type: 'string', default: '10' },
      store: { type: 'string' },
      exports: { type: 'boolean', default: true },
      'whole-exports': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(
      'usage: pnpm bench api [--connections 64] [--requests 10 of each connection] [--store S | --n N] [--no-exports | --whole-exports]\nA store that is named is asked as it stands; else a SQLite file is made of N records, and joined over pages. Exports are read for half a minute, or to their end; without them no browser is opened either',
    );
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-bench-'));
  const name = values.store ?? `sqlite:${join(folder, 'store.sqlite')}`;
  try {
    if (values.store === undefined) await fill(name, Number(values.n));
    const { server, url } = await serve(name, folder);
    try {
      console.log(
        `${await recordsOf(url)} records, ${values.connections} connections; server holds ${residentMb(server)} MB`,
      );
      await ask(url, server, Number(values.connections), Number(values.requests));
      if (values.exports) {
        printFirstResult(await firstResult(url));
        for (const path of EXPORTS) await exportOne(url, path, server, values['whole-exports'] ? null : EXPORT_MS);
      }
    } finally {
      server.kill('SIGTERM');
      await once(server, 'close');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(name: string, count: number): Promise<void> {
  const store = await openStore(name);
  const record = lifelikeRecords();
  for (let n = 0; n < count; n += BATCH) {
    await store.put(Array.from({ length: Math.min(BATCH, count - n) }, (_, i) => record(n + i)));
  }
  await store.refresh();
  await resolveStore(store);
  await store.close();
}

async function recordsOf(url: string): Promise<number> {
  return ((await (await fetch(`${url}/healthz`)).json()) as { counts: { records: number } }).counts.records;
}

async function serve(store: string, folder: string): Promise<{ server: ChildProcess; url: string }> {
  const args = [MAIN, 'serve', '--store', store, '--data', join(folder, 'data'), '--port', '0', '--json'];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout!, 'data')) as [Buffer];
  return { server, url: (JSON.parse(line.toString()) as { url: string }).url };
}

async function ask(url: string, server: ChildProcess, connections: number, requests: number): Promise<void> {
  const questions = await apiQuestions(url);
  for (const { what, paths } of questions) print(what, await load(url, paths, connections, requests));
  console.log(`  server holds ${residentMb(server)} MB`);
  // A reader that takes one piece and then nothing must hold up nobody.
  const slow = (await fetch(`${url}/v1/export/records?format=jsonl`)).body!.getReader();
  await slow.read();
  print('the first, beside a slow export', await load(url, questions[0]!.paths, connections, requests));
  await slow.cancel();
}

interface Load {
  /** Milliseconds of every answer, the shortest first. */
  readonly times: readonly number[];
  readonly errors: number;
  readonly perSecond: number;
}

async function load(url: string, paths: readonly string[], connections: number, requests: number): Promise<Load> {
  const times: number[] = [];
  let errors = 0;
  const start = performance.now();
  const one = async (connection: number) => {
    for (let i = 0; i < requests; i += 1) {
      const asked = performance.now();
      const path = paths[(connection * requests + i) % paths.length];
      // A connection that breaks is an answer that failed, and ends nothing.
      const ok = await fetch(`${url}${path}`).then(
        async (response) => (await response.arrayBuffer()).byteLength > 0 && response.ok,
        () => false,
      );
      times.push(performance.now() - asked);
      if (!ok) errors += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => one(connection)));
  const seconds = (performance.now() - start) / 1000;
  return { times: times.sort((a, b) => a - b), errors, perSecond: times.length / seconds };
}

function print(what: string, { times, errors, perSecond }: Load): void {
  const at = (share: number) => `${Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]!)}`;
  console.log(
    `  ${what.padEnd(32)} ${perSecond.toFixed(0).padStart(6)} a second   p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms   ${errors} errors`,
  );
}

function printFirstResult(measured: FirstResult | null): void {
  if (measured === null) return;
  const { bytes, first, again } = measured;
  console.log(
    `  search page in Chromium           ${(bytes / 1000).toFixed(1)} kB compressed   first result after ${Math.round(first)} ms, ${Math.round(again)} ms with style and script in the cache`,
  );
}

/** @param ms that it is read for; null: to its end */
async function exportOne(url: string, path: string, server: ChildProcess, ms: number | null): Promise<void> {
  const start = performance.now();
  const reader = (await fetch(`${url}/v1/export/${path}`)).body!.getReader();
  let bytes = 0;
  let largest = 0;
  let isWhole = false;
  while (!isWhole && (ms === null || performance.now() - start < ms)) {
    const { done, value } = await reader.read();
    isWhole = done;
    bytes += value?.byteLength ?? 0;
    largest = Math.max(largest, Number(residentMb(server)));
  }
  await reader.cancel();
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `  export ${path.padEnd(28)} ${(bytes / 1e6).toFixed(1).padStart(7)} MB${isWhole ? ' (all)' : ''} in ${seconds.toFixed(1)} s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s   server at most ${largest} MB`,
  );
}

/** Memory of its own now, where the system tells it: pages of the store's file are the system's. */
function residentMb({ pid }: ChildProcess): string {
  try {
    return String(
      Math.round(Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024),
    );
  } catch {
    return '?';
  }
}
