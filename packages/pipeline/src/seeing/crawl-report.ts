// What became of the addresses of each portal of a data folder.
import { existsSync } from 'node:fs';
import { type HostReport, openFrontier } from '@giaoban/crawler';
import type { DataFolder } from '../data-folder.ts';

/**
 * Over all runs, in the order of the portals' names.
 *
 * @throws PermanentError while a crawl runs, which keeps the frontier to itself
 */
export function crawlReport(data: DataFolder): HostReport[] {
  if (!existsSync(data.frontier)) return [];
  const frontier = openFrontier(data.frontier);
  try {
    return frontier.hosts();
  } finally {
    frontier.close();
  }
}
