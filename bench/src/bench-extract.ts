// Extraction: pages a second from bytes to record, time against length, memory; beside trafilatura + underthesea + dateparser.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readPages } from '@giaoban/evaluation/read-case';
import { extractPage } from '@giaoban/extractor';
import type { Page } from '@giaoban/records';
import { growingPages } from './growing-pages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PEER = fileURLToPath(new URL('../peers/extract.py', import.meta.url));
const PEER_PYTHON = join(ROOT, '.services/peers/bin/python');

export async function benchExtract(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      cases: { type: 'string', default: join(ROOT, 'evaluation/gold') },
      rounds: { type: 'string', default: '10' },
      pages: { type: 'string', default: '5000' },
      beside: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(
      'usage: pnpm bench extract [--cases DIR] [--rounds N] [--pages N] [--beside]\n--pages N  over how many pages the heap is watched\n--beside   pages a second beside the peers, and nothing else\nbench/peers/setup installs the peers; without them our figures stand alone',
    );
    return;
  }
  const pages = readPages(values.cases);
  const warmUpRounds = Math.ceil(WARM_UP / pages.length);
  const warmUp = pagesPerSecond(pages, warmUpRounds);
  const ours = pagesPerSecond(pages, Number(values.rounds));
  console.log(
    `warm-up   ${warmUp.toFixed(0).padStart(8)} pages/s over the first ${warmUpRounds} rounds, not counted below`,
  );
  console.log(
    `ours      ${ours.toFixed(0).padStart(8)} pages/s over ${pages.length} pages, ${values.rounds} rounds, one core`,
  );
  printPeer(values.cases, ours);
  if (values.beside) return;
  printGrowth();
  printMemory(pages, Number(values.pages));
}

/** Pages over which the engine compiles what it runs: a sixth of the time of the first thousand; a worker reads on for weeks. */
const WARM_UP = 2000;

/** By processor time of this process, its collector's and compiler's threads included: the wall clock counts the neighbours. */
function pagesPerSecond(pages: readonly Page[], rounds: number): number {
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const page of pages) extractPage(page);
  const { user, system } = process.cpuUsage(start);
  return (rounds * pages.length) / ((user + system) / 1e6);
}

function printPeer(cases: string, ours: number): void {
  if (!existsSync(PEER_PYTHON)) {
    console.log('peers     not set up (bench/peers/setup)');
    return;
  }
  const files = readdirSync(cases, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /page\.(?:html|txt)$/.test(file),
  );
  const ran = spawnSync(PEER_PYTHON, [PEER, ...files.map((file) => join(cases, file))], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (ran.status !== 0) throw new Error(`the peers failed: ${ran.stderr}`);
  const { seconds, pages } = JSON.parse(ran.stdout) as { seconds: Record<string, number>; pages: number };
  const total = Object.values(seconds).reduce((sum, part) => sum + part, 0);
  const parts = Object.entries(seconds).map(([peer, part]) => `${peer} ${(pages / part).toFixed(1)}/s`);
  console.log(
    `peers     ${(pages / total).toFixed(2).padStart(8)} pages/s (${parts.join(', ')}): ours is ${((ours * total) / pages).toFixed(0)} times as fast`,
  );
}

/** Processor time in milliseconds for pages of growing length: twice the length must take about twice the time. */
function printGrowth(): void {
  for (const { name, pages } of growingPages()) {
    const times = pages.map(({ bytes, page }) => {
      const start = process.cpuUsage();
      extractPage(page);
      const { user, system } = process.cpuUsage(start);
      return `${(bytes / 1024).toFixed(0)} kB ${((user + system) / 1000).toFixed(0)} ms`;
    });
    console.log(`${name.padEnd(26)} ${times.join('   ')}`);
  }
}

/** What stays on the heap behind a collection: flat, whatever was read before. */
function printMemory(pages: readonly Page[], count: number): void {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const heaps: string[] = [];
  for (let done = 0; done <= count; done += 1) {
    extractPage(pages[done % pages.length]!);
    if (done % Math.ceil(count / 5) !== 0) continue;
    collect();
    heaps.push(`${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(1)} MB`);
  }
  console.log(`heap over ${count} pages    ${heaps.join('   ')}`);
}
