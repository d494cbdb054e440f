// giaoban crawl: pages into the archive; with a store, records too; with a queue, by the workers of the cluster.
import type { Store } from '@giaoban/indexer';
import type { RunSchedule } from '@giaoban/pipeline/schedule';
import { Command, Option } from 'commander';
import { describePortals } from '../describe-portals.ts';
import { INTERRUPTED } from '../exit-codes.ts';
import { printLine } from '../json-lines.ts';
import { keepCrawling } from '../keep-crawling.ts';
import {
  allowPrivateOption,
  attachmentsOption,
  contactOption,
  dataOption,
  delayOption,
  type FetchOptions,
  fetchSettings,
  jsonOption,
  metricsHostOption,
  metricsPortOption,
  queueOption,
  storeOption,
} from '../options.ts';
import { describeRun, followRun } from '../run-progress.ts';
import { readSeeds } from '../seeds.ts';
import { stopSignal } from '../stop-signal.ts';

interface CrawlOptions extends FetchOptions {
  data: string;
  store?: string;
  queue?: string;
  recrawl: boolean;
  report: boolean;
  metricsPort?: number;
  metricsHost: string;
  every?: string;
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
    .addOption(everyOption())
    .option(
      '--report',
      'say of each portal what was found, fetched, refused, failed and why; without URLs only that',
      false,
    )
    .addOption(metricsPortOption())
    .addOption(metricsHostOption())
    .addOption(jsonOption('print what came of it as one JSON object; with --every one a run'))
    .addHelpText(
      'after',
      '\nA portal that was crawled to the end is asked again: what leads to articles, and the articles that are due by how often they\nchanged. With --store the pages are read into it as they come. With --queue the workers (giaoban worker) do the work; without URLs\nit takes up what the archive and the frontier of the data folder hold.',
    )
    .action(async (urls: string[], options: CrawlOptions) => {
      const seeds = readSeeds(urls);
      const { crawlReport, openDataFolder, runCrawl } = await import('@giaoban/pipeline/crawl');
      if (options.report && seeds.length === 0) {
        const portals = crawlReport(openDataFolder(options.data));
        return options.json ? printLine({ portals }) : void process.stdout.write(describePortals(portals));
      }
      const store = options.store === undefined ? null : await openNamedStore(options.store);
      const data = openDataFolder(options.data);
      const schedule =
        options.every === undefined ? null : await openSchedule(options.every, options.queue, data.schedule);
      const abort = new AbortController();
      void stopSignal().then(() => abort.abort());
      const run = {
        data,
        seeds,
        fetch: fetchSettings(options),
        signal: abort.signal,
      };
      const begin = async (again: boolean) => {
        const round = again ? { restMs: 0, everything: options.recrawl } : null;
        if (options.queue === undefined && store === null) return runCrawl({ ...run, round });
        const { runCluster, runLocal } = await import('@giaoban/pipeline');
        if (options.queue !== undefined) return runCluster({ ...run, round, store, queue: options.queue });
        return runLocal({ ...run, round, store: store! });
      };
      const crawl = async (again: boolean) => {
        const summary = await followRun(await begin(again), metrics?.count);
        const portals = options.report ? crawlReport(data) : null;
        if (options.json) await printLine(portals === null ? summary : { ...summary, portals });
        else process.stdout.write(describeRun(summary) + (portals === null ? '' : `\n${describePortals(portals)}`));
        // The signal handlers would keep nothing alive, but say by the status that the work was cut short.
        if (abort.signal.aborted) process.exitCode = INTERRUPTED;
      };
      const metrics =
        options.metricsPort === undefined ? null : await serveMetrics(options.metricsPort, options.metricsHost, store);
      try {
        if (schedule === null) await crawl(true);
        else await keepCrawling(schedule, crawl, abort.signal);
      } finally {
        await metrics?.close();
        await schedule?.close();
        await store?.close();
      }
    });
}

async function serveMetrics(port: number, host: string, store: Store | null) {
  const { crawlMetrics } = await import('@giaoban/pipeline');
  const { startMetricsServer } = await import('../seeing/metrics-server.ts');
  const metrics = crawlMetrics();
  const ready = async () => {
    await store?.ping();
  };
  const server = await startMetricsServer({ metrics, ready }, port, host);
  process.stderr.write(`giaoban: metrics at http://${host}:${server.port}/metrics\n`);
  return { count: metrics.count, close: server.close };
}

/** In the queue where there is one, else in the data folder. */
async function openSchedule(every: string, queue: string | undefined, file: string): Promise<RunSchedule> {
  const { localSchedule, parseSchedule } = await import('@giaoban/pipeline/schedule');
  const schedule = parseSchedule(every);
  if (queue === undefined) return localSchedule(file, schedule);
  return (await import('@giaoban/pipeline')).queueSchedule(queue, schedule);
}

function everyOption(): Option {
  return new Option(
    '--every <schedule>',
    'stay, and crawl again by a schedule: 30m, 6h, 2d, or "minute hour day month weekday", by the clock of Vietnam',
  );
}

async function openNamedStore(address: string) {
  const { openStore } = await import('@giaoban/indexer');
  const store = await openStore(address);
  await store.ping();
  return store;
}
