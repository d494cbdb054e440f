// The crawl of this process: into the archive of a data folder, and nothing else.
import { openArchiveReader, openArchiveWriter, openTakedowns } from '@giaoban/archive';
import { type CrawlEvent, closedFor, crawl, openFrontier, type Round } from '@giaoban/crawler';
import { loadPortals } from '@giaoban/resources';
import type { DataFolder } from '../data-folder.ts';
import type { FetchSettings, RunEvent, RunSummary } from '../run.ts';
import { RunTally } from '../run-tally.ts';
import { countFailures } from '../seeing/fetch-failures.ts';

export interface CrawlRun {
  readonly data: DataFolder;
  readonly seeds: readonly string[];
  /** How hosts that were crawled to the end are asked again; null: they are not. */
  readonly round: Round | null;
  readonly fetch: FetchSettings;
  readonly signal: AbortSignal;
}

export interface OpenCrawl {
  crawl(): AsyncIterable<CrawlEvent>;
  close(): Promise<void>;
}

/**
 * Opens frontier and archive: no other process crawls into the folder until they are closed.
 *
 * @throws PermanentError where one does
 */
export async function openCrawl({ data, fetch, ...run }: CrawlRun): Promise<OpenCrawl> {
  const portals = loadPortals();
  const frontier = openFrontier(data.frontier, { delayMs: fetch.delayMs, closedFor: closedFor(portals) });
  const archive = await openArchiveWriter(data.archive, { name: 'local' });
  const archived = openArchiveReader(data.archive);
  const isTakenDown = openTakedowns(data.archive).forbids;
  return {
    crawl: () => crawl({ frontier, archive, archived, portals, isTakenDown, ...run, ...fetch }),
    async close() {
      await archive.close();
      frontier.close();
    },
  };
}

/** Crawls the seeds into the archive. Returns what came of it. */
export async function* runCrawl(run: CrawlRun): AsyncGenerator<RunEvent, RunSummary> {
  const opened = await openCrawl(run);
  const tally = new RunTally(countFailures(run.data.failures));
  try {
    for await (const event of opened.crawl()) yield tally.count(event);
    return tally.summary(null);
  } finally {
    await opened.close();
  }
}
