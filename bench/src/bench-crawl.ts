// Crawling: pages a second, CPU and memory on a generated portal on loopback, beside Scrapy and Crawlee, politeness off for all.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type MeasuredRun, measuredRun } from './measured-run.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SITE = fileURLToPath(new URL('./portal-site.ts', import.meta.url));
const CLI = join(ROOT, 'packages/cli/src/main.ts');
const PEERS = join(ROOT, '.services/crawl-peers');
const PYTHON = join(PEERS, 'python/bin/python');
const CRAWLEE = join(PEERS, 'node');

interface Crawler {
  readonly name: string;
  run(url: string, atOnce: string): Promise<MeasuredRun>;
}

export async function benchCrawl(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string', default: '5000' },
      'at-once': { type: 'string', default: '32' },
      rounds: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(
      'usage: pnpm bench crawl [--pages N] [--at-once N] [--rounds N]\nbench/peers/setup installs the peers; those that are not there are left out',
    );
    return;
  }
  console.log(`a portal of ${values.pages} articles of 20 kB; ours keeps frontier and archive on disk`);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const crawler of crawlers()) await printRun(crawler, values.pages, values['at-once']);
  }
}

function crawlers(): Crawler[] {
  return [
    { name: 'ours', run: runOurs },
    ...(existsSync(PYTHON) ? [{ name: 'Scrapy', run: runScrapy }] : []),
    ...(existsSync(join(CRAWLEE, 'node_modules')) ? [{ name: 'Crawlee', run: runCrawlee }] : []),
  ];
}

async function printRun(crawler: Crawler, pages: string, atOnce: string): Promise<void> {
  const site = spawn(process.execPath, [SITE, pages, '1'], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const [first] = (await once(site.stdout, 'data')) as [Buffer];
    const [url] = JSON.parse(String(first)) as [string];
    const ran = await crawler.run(url, atOnce);
    const { articles } = JSON.parse(ran.stdout.trim().split('\n').at(-1)!) as { articles: number };
    const figures = [
      `${(articles / ran.seconds).toFixed(0).padStart(6)} articles/s`,
      `${articles} articles`,
      `${ran.seconds.toFixed(1)} s`,
      `${ran.cpuSeconds.toFixed(1)} s CPU`,
      `${(ran.memoryBytes / 2 ** 20).toFixed(0)} MB`,
    ];
    console.log(`${crawler.name.padEnd(10)} ${figures.join('   ')}`);
  } finally {
    site.stdin.end();
    await once(site, 'close');
  }
}

async function runOurs(url: string): Promise<MeasuredRun> {
  const data = mkdtempSync(join(tmpdir(), 'giaoban-bench-'));
  try {
    return await measuredRun(process.execPath, [
      CLI,
      'crawl',
      '--data',
      data,
      '--allow-private',
      '--delay',
      '0',
      '--json',
      url,
    ]);
  } finally {
    rmSync(data, { recursive: true });
  }
}

function runScrapy(url: string, atOnce: string): Promise<MeasuredRun> {
  return measuredRun(PYTHON, [fileURLToPath(new URL('../peers/crawl.py', import.meta.url)), url, atOnce]);
}

function runCrawlee(url: string, atOnce: string): Promise<MeasuredRun> {
  return measuredRun(process.execPath, [
    fileURLToPath(new URL('../peers/crawl.mjs', import.meta.url)),
    CRAWLEE,
    url,
    atOnce,
  ]);
}
