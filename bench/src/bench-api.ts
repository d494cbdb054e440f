// The API under load: requests a second and how long answers take at 64 connections, exports, memory; a slow reader among them.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openStore } from '@giaoban/indexer';
import { lifelikeRecords } from './lifelike-records.ts';

const BATCH = 500;
const MAIN = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url));

/** One question of each kind that the issue names. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'search with facets': '/v1/records?q=giao%20ban&facets=province,meetingKind,year',
  'official, by day': '/v1/meetings?official=nguyen%20van%20an&sort=newest',
  'figures of a unit': '/v1/statistics?unit=m%C3%B4%20h%C3%ACnh&sort=value',
  suggest: '/v1/suggest?q=nguy%20v',
  changes: '/v1/changes?since=100&limit=100',
};

export async function benchApi(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      n: { type: 'string', default: '10000' },
      connections: { type: 'string', default: '64' },
      requests: { type: 'string', default: '10' },
      store: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(
      'usage: pnpm bench api [--n N] [--connections 64] [--requests 10 of each connection] [--store http://host:port/prefix]\nA SQLite file of its own where no store is named; a store that is named is filled with N records',
    );
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-bench-'));
  const name = values.store ?? `sqlite:${join(folder, 'store.sqlite')}`;
  try {
    await fill(name, Number(values.n));
    const { server, url } = await serve(name, folder);
    try {
      console.log(`${values.n} records, ${values.connections} connections`);
      await ask(url, Number(values.connections), Number(values.requests));
      await exportAll(url, server);
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
  await store.close();
}

async function serve(store: string, folder: string): Promise<{ server: ChildProcess; url: string }> {
  const args = [MAIN, 'serve', '--store', store, '--data', join(folder, 'data'), '--port', '0', '--json'];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout!, 'data')) as [Buffer];
  return { server, url: (JSON.parse(line.toString()) as { url: string }).url };
}

async function ask(url: string, connections: number, requests: number): Promise<void> {
  for (const [what, path] of Object.entries(QUESTIONS)) {
    print(what, await load(`${url}${path}`, connections, requests));
  }
  // A reader that takes one piece and then nothing must hold up nobody.
  const slow = (await fetch(`${url}/v1/export/records?format=jsonl`)).body!.getReader();
  await slow.read();
  print(
    'the first, beside a slow export',
    await load(`${url}${QUESTIONS['search with facets']}`, connections, requests),
  );
  await slow.cancel();
}

interface Load {
  /** Milliseconds of every answer, the shortest first. */
  readonly times: readonly number[];
  readonly errors: number;
  readonly perSecond: number;
}

async function load(url: string, connections: number, requests: number): Promise<Load> {
  const times: number[] = [];
  let errors = 0;
  const start = performance.now();
  const one = async () => {
    for (let i = 0; i < requests; i += 1) {
      const asked = performance.now();
      const response = await fetch(url);
      await response.arrayBuffer();
      times.push(performance.now() - asked);
      if (!response.ok) errors += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - start) / 1000;
  return { times: times.sort((a, b) => a - b), errors, perSecond: times.length / seconds };
}

function print(what: string, { times, errors, perSecond }: Load): void {
  const at = (share: number) => `${Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]!)}`;
  console.log(
    `  ${what.padEnd(32)} ${perSecond.toFixed(0).padStart(6)} a second   p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms   ${errors} errors`,
  );
}

async function exportAll(url: string, server: ChildProcess): Promise<void> {
  for (const path of [
    'records?format=csv',
    'statistics?format=csv',
    'statistics?format=parquet',
    'records?format=jsonl',
  ]) {
    const start = performance.now();
    let bytes = 0;
    for await (const chunk of (await fetch(`${url}/v1/export/${path}`)).body!) bytes += chunk.byteLength;
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `  export ${path.padEnd(25)} ${(bytes / 1e6).toFixed(1).padStart(6)} MB in ${seconds.toFixed(1)} s   server holds ${residentMb(server)} MB`,
    );
  }
}

/** Resident memory now, where the system tells it. */
function residentMb({ pid }: ChildProcess): string {
  try {
    return String(Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024));
  } catch {
    return '?';
  }
}
