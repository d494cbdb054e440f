// giaoban crawl: pages into the archive; with a store, records too; with a queue, by the workers of the cluster.
import { Command } from 'commander';
import { INTERRUPTED } from '../exit-codes.ts';
import { printLine } from '../json-lines.ts';
import {
  allowPrivateOption,
  attachmentsOption,
  contactOption,
  dataOption,
  delayOption,
  jsonOption,
  queueOption,
  storeOption,
} from '../options.ts';
import { describeRun, followRun } from '../run-progress.ts';
import { readSeeds } from '../seeds.ts';
import { stopSignal } from '../stop-signal.ts';

interface CrawlOptions {
  data: string;
  store?: string;
  queue?: string;
  delay: number;
  allowPrivate: boolean;
  contact?: string;
  attachments: boolean;
  recrawl: boolean;
  json: boolean;
}

export function crawlCommand(): Command {
  return new Command('crawl')
    .description('Crawl portals politely into the archive of the data folder; go on where the last run ended.')
    .argument('[url...]', 'start addresses, or files with one a line')
    .addOption(dataOption())
    .addOption(storeOption())
    .addOption(queueOption())
    .addOption(delayOption())
    .addOption(allowPrivateOption())
    .addOption(contactOption())
    .addOption(attachmentsOption())
    .option('--recrawl', 'ask every page of the named portals again, not only those that are due', false)
    .addOption(jsonOption('print what came of it as one JSON object'))
    .addHelpText(
      'after',
      '\nA portal that was crawled to the end is asked again: what leads to articles, and the articles that are due by how often they\nchanged. With --store the pages are read into it as they come. With --queue the workers (giaoban worker) do the work; without URLs\nit takes up what the archive and the frontier of the data folder hold.',
    )
    .action(async (urls: string[], options: CrawlOptions) => {
      const seeds = readSeeds(urls);
      const { openDataFolder, runCrawl } = await import('@giaoban/pipeline/crawl');
      const store = options.store === undefined ? null : await openNamedStore(options.store);
      const abort = new AbortController();
      void stopSignal().then(() => abort.abort());
      const run = {
        data: openDataFolder(options.data),
        seeds,
        round: { restMs: 0, everything: options.recrawl },
        fetch: {
          delayMs: options.delay,
          allowPrivate: options.allowPrivate,
          contact: options.contact ?? null,
          attachments: options.attachments,
        },
        signal: abort.signal,
      };
      const begin = async () => {
        if (options.queue === undefined && store === null) return runCrawl(run);
        const { runCluster, runLocal } = await import('@giaoban/pipeline');
        if (options.queue !== undefined) return runCluster({ ...run, store, queue: options.queue });
        return runLocal({ ...run, store: store! });
      };
      try {
        const summary = await followRun(await begin());
        if (options.json) await printLine(summary);
        else process.stdout.write(describeRun(summary));
      } finally {
        await store?.close();
      }
      // The signal handlers would keep nothing alive, but say by the status that the work was cut short.
      if (abort.signal.aborted) process.exitCode = INTERRUPTED;
    });
}

async function openNamedStore(address: string) {
  const { openStore } = await import('@giaoban/indexer');
  const store = await openStore(address);
  await store.ping();
  return store;
}
