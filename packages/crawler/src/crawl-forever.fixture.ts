// A child process that the crash test kills in the middle of a crawl.
import { join } from 'node:path';
import { openArchiveReader, openArchiveWriter } from '@giaoban/archive';
import { loadPortals } from '@giaoban/resources';
import { crawl } from './crawl.ts';
import { openFrontier } from './frontier.ts';

const [folder, seed] = process.argv.slice(2) as [string, string];
const frontier = openFrontier(join(folder, 'frontier.sqlite'), { delayMs: 0 });
const archive = await openArchiveWriter(join(folder, 'archive'), { name: 'doomed' });
const archived = openArchiveReader(join(folder, 'archive'));
const portals = loadPortals();
const events = crawl({ frontier, archive, archived, portals, seeds: [seed], delayMs: 10, allowPrivate: true });
for await (const _ of events);
