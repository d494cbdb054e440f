// giaoban start: the whole path with one command: crawl, read, store, serve.
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import {
  allowPrivateOption,
  attachmentsOption,
  contactOption,
  dataOption,
  delayOption,
  type FetchOptions,
  fetchSettings,
  jsonOption,
  logOption,
  metricsHostOption,
  metricsPortOption,
  portOption,
  storeOption,
} from '../options.ts';
import { describeRun, followRun } from '../run-progress.ts';
import { readSeeds } from '../seeds.ts';
import { stopSignal } from '../stop-signal.ts';

interface StartOptions extends FetchOptions {
  seed: string[];
  data: string;
  store?: string;
  port: number;
  log: boolean;
  metricsPort?: number;
  metricsHost: string;
  json: boolean;
}

/** The fixture portals are ours: a short pause shows politeness without making anyone wait. */
const FIXTURE_DELAY_MS = 20;

/** Started again within this time it shows what it has and asks nobody. */
const START_REST_MS = 3_600_000;

export function startCommand(): Command {
  return new Command('start')
    .description('Crawl, extract, store, join and serve: the fixture portals, or real ones with --seed.')
    .option(
      '--seed <url or file>',
      'start address, or a file with one a line; may be repeated',
      (seed: string, before: string[]) => [...before, seed],
      [],
    )
    .addOption(dataOption())
    .addOption(storeOption())
    .addOption(portOption())
    .addOption(delayOption())
    .addOption(allowPrivateOption())
    .addOption(contactOption())
    .addOption(attachmentsOption())
    .addOption(logOption())
    .addOption(metricsPortOption())
    .addOption(metricsHostOption())
    .addOption(jsonOption('print one JSON line when all is fetched and served'))
    .action(async (options: StartOptions) => {
      const seeds = readSeeds(options.seed);
      const { resolveStore } = await import('@giaoban/indexer/resolve');
      const { openDataFolder, runLocal } = await import('@giaoban/pipeline');
      const { openOffers } = await import('../offers.ts');
      const { openSeenRequests } = await import('../seeing/seen-requests.ts');
      const { openServedStore, startServer } = await import('../serve.ts');
      const data = openDataFolder(options.data);
      const storeName = options.store ?? `sqlite:${data.store}`;
      const store = await openServedStore(storeName);
      const fetch = fetchSettings(options);
      const offers = await openOffers(store, { data, storeName, fetch, closed: false, rateLimit: null, queue: null });
      const seen = await openSeenRequests(store, options);
      const server = await startServer(store, options.port, '127.0.0.1', { ...offers, onRequest: seen.onRequest });
      const fixtures = seeds.length > 0 ? null : await (await import('@giaoban/fixtures')).startFixturePortals();
      const abort = new AbortController();
      const stopped = stopSignal().then(() => abort.abort());
      if (!options.json) process.stdout.write(`Giao Ban: ${server.url}/\n`);
      const summary = await followRun(
        runLocal({
          data,
          store,
          seeds: fixtures?.urls ?? seeds,
          round: { restMs: START_REST_MS, everything: false },
          fetch: fixtures === null ? fetch : { ...fetch, delayMs: FIXTURE_DELAY_MS, allowPrivate: true },
          signal: abort.signal,
        }),
      );
      const fresh = summary.pages > 0 || (await store.view('people', { limit: 1 })).items.length === 0;
      if (fresh && !abort.signal.aborted) await resolveStore(store, offers.review.log.decisions());
      const counts = await store.counts();
      if (options.json) await printLine({ url: server.url, ...counts, run: summary });
      else {
        process.stdout.write(
          `${counts.records} records: ${counts.meetings} meetings, ${counts.officials} officials, ${counts.statistics} statistics\n`,
        );
        process.stdout.write(describeRun(summary));
        if (!abort.signal.aborted) process.stdout.write(invitation(server.url, storeName));
      }
      await stopped;
      await fixtures?.close();
      await server.close();
      await seen.close();
      await offers.close();
      await store.close();
    });
}

function invitation(url: string, store: string): string {
  return `
Web page    ${url}/
API         ${url}/docs
Try         curl '${url}/v1/records?q=hoi%20nghi%20giao%20ban&facets=province,meetingKind'
            curl '${url}/v1/meetings?sort=newest&limit=5'
            npx -y pnpm@10 -s giaoban search --store ${store} --target statistics --filter unit=% --limit 5
Ctrl-C ends it; a second start fetches nothing again.
`;
}
