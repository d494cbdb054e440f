// The checks of `giaoban doctor`: each says in one line what it found.
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { explainError } from '../explain-error.ts';

export interface Finding {
  readonly name: string;
  /** `missing`: optional and not there. */
  readonly state: 'ok' | 'missing' | 'broken';
  readonly detail: string;
}

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
    checkVntk(),
    store === undefined ? named('store', '--store') : await attempt('store', () => pingStore(store)),
    queue === undefined
      ? named('queue', '--queue')
      : await attempt('queue', async () => (await import('@giaoban/pipeline')).pingQueue(queue)),
  ];
}

async function attempt(name: string, check: () => Promise<string>): Promise<Finding> {
  try {
    return { name, state: 'ok', detail: await check() };
  } catch (error) {
    return { name, state: 'broken', detail: explainError(error) };
  }
}

function named(name: string, option: string): Finding {
  return { name, state: 'missing', detail: `none named (${option})` };
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
  let folder = resolve(data);
  while (!existsSync(folder)) folder = dirname(folder);
  accessSync(folder, constants.W_OK);
  return folder === resolve(data) ? folder : `${resolve(data)} will be made`;
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
