// The checks of `giaoban doctor`: each says in one line what it found.
import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { BadDataError } from '@giaoban/records';
import { explainError } from '../explain-error.ts';
import { withoutSecrets } from '../settings.ts';
import { checkElasticsearch } from './check-elasticsearch.ts';
import { checkQueue } from './check-queue.ts';

export interface Finding {
  readonly name: string;
  /** `missing`: optional and not there. */
  readonly state: 'ok' | 'missing' | 'broken';
  readonly detail: string;
}

/** A day of a large portal, with its index, is far less. */
const LEAST_GB = 2;
const EARLIEST = Date.parse('2026-01-01T00:00:00Z');

interface Named {
  readonly data: string;
  readonly store?: string;
  readonly queue?: string;
}

export async function checkAll({ data, store, queue }: Named): Promise<Finding[]> {
  return [
    checkNode(),
    await attempt('data rows', loadAllData),
    await attempt('data folder', async () => checkDataFolder(data)),
    await attempt('disk', async () => checkDisk(data)),
    checkClock(),
    checkVntk(),
    store === undefined ? named('store', '--store') : await attempt('store', () => pingStore(store)),
    ...(store?.startsWith('http') ? [await attempt('elastic', () => checkElasticsearch(store))] : []),
    queue === undefined ? named('queue', '--queue') : await attempt('queue', () => checkQueue(queue)),
  ];
}

async function attempt(name: string, check: () => Promise<string>): Promise<Finding> {
  try {
    return { name, state: 'ok', detail: withoutSecrets(await check()) };
  } catch (error) {
    return { name, state: 'broken', detail: explainError(error) };
  }
}

function named(name: string, option: string): Finding {
  return { name, state: 'missing', detail: `none named (${option})` };
}

function nearest(data: string): string {
  let folder = resolve(data);
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
}

function checkNode(): Finding {
  const [major] = process.versions.node.split('.');
  if (Number(major) >= 24) return { name: 'node', state: 'ok', detail: process.version };
  return {
    name: 'node',
    state: 'broken',
    detail: `${process.version}: Node 24 is wanted; the project's scripts bring it (npx -y pnpm@10 -s giaoban …)`,
  };
}

/** Importing the extractor loads and checks every rule and lexicon row. */
async function loadAllData(): Promise<string> {
  await import('@giaoban/extractor');
  const { loadPortals } = await import('@giaoban/resources');
  return `every row is well-formed; ${loadPortals().profiles.length} portals`;
}

/** The folder, or the nearest one above it that exists, must take files. */
async function checkDataFolder(data: string): Promise<string> {
  const folder = nearest(data);
  accessSync(folder, constants.W_OK);
  return folder === resolve(data) ? folder : `${resolve(data)} will be made`;
}

/** @throws BadDataError where little is left: SQLite and the archive end where there is none */
function checkDisk(data: string): string {
  const { bavail, blocks, bsize } = statfsSync(nearest(data));
  const [left, all] = [(bavail * bsize) / 1e9, (blocks * bsize) / 1e9];
  const told = `${left.toFixed(0)} of ${all.toFixed(0)} GB free`;
  if (left < LEAST_GB)
    throw new BadDataError(
      'disk',
      `${told}: free some, or name a data folder elsewhere (--data); a crawl ends where none is left`,
    );
  return told;
}

/** The clock of a machine that has just started may stand at its first day: captures would be older than any. */
function checkClock(): Finding {
  const now = new Date();
  const detail = `${now.toISOString()} (UTC)`;
  if (now.getTime() >= EARLIEST) return { name: 'clock', state: 'ok', detail };
  return {
    name: 'clock',
    state: 'broken',
    detail: `${detail} is in the past: set the clock (timedatectl set-ntp true)`,
  };
}

function checkVntk(): Finding {
  try {
    createRequire(createRequire(import.meta.url).resolve('@giaoban/extractor'))('vntk');
    return { name: 'vntk', state: 'ok', detail: 'built' };
  } catch {
    return {
      name: 'vntk',
      state: 'missing',
      detail: 'not built (it needs a C++ compiler); only `pnpm bench` asks its second opinion',
    };
  }
}

async function pingStore(name: string): Promise<string> {
  const { openStore } = await import('@giaoban/indexer');
  const store = await openStore(name);
  try {
    await store.ping();
    const { records } = await store.counts();
    return `${name} answers, ${records} records`;
  } finally {
    await store.close();
  }
}
