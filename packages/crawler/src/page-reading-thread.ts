// The thread that pages are read in, beside the one that fetches: it takes them one after the other.
import { parentPort } from 'node:worker_threads';
import { loadFileTypes, loadPortals } from '@giaoban/resources';
import { type PageReading, type PageToRead, readPage } from './read-page.ts';

export interface ThreadQuestion {
  readonly id: number;
  readonly page: PageToRead;
}

export type ThreadAnswer =
  | { readonly id: number; readonly reading: PageReading }
  | { readonly id: number; readonly broken: string };

const portals = loadPortals();
const files = loadFileTypes();

parentPort!.on('message', async ({ id, page }: ThreadQuestion) => {
  parentPort!.postMessage(await answer(id, page));
});

async function answer(id: number, page: PageToRead): Promise<ThreadAnswer> {
  try {
    return { id, reading: await readPage(page, portals, files) };
  } catch (error) {
    return { id, broken: (error as Error).message };
  }
}
