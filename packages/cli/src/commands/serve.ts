// giaoban serve: API and web page over a store.
import { existsSync } from 'node:fs';
import type { ApiOptions } from '@giaoban/api';
import type { Store } from '@giaoban/indexer';
import { Command, Option } from 'commander';
import { printLine } from '../json-lines.ts';
import {
  allowPrivateOption,
  contactOption,
  dataOption,
  delayOption,
  jsonOption,
  portOption,
  requireStore,
  storeOption,
  wholeNumber,
} from '../options.ts';
import { stopSignal } from '../stop-signal.ts';

interface ServeOptions {
  store?: string;
  port: number;
  host: string;
  data: string;
  delay: number;
  allowPrivate: boolean;
  contact?: string;
  closed: boolean;
  rateLimit?: number;
  json: boolean;
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the query API (/v1, /docs) and the web page over a store.')
    .addOption(storeOption())
    .addOption(portOption())
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(dataOption())
    .addOption(delayOption())
    .addOption(allowPrivateOption())
    .addOption(contactOption())
    .option('--closed', 'reading needs a key too', false)
    .addOption(
      new Option('--rate-limit <n>', 'requests a minute of one key or address').argParser(
        wholeNumber('rate-limit', 1, 1_000_000),
      ),
    )
    .addOption(jsonOption('print the address as JSON'))
    .action(async (options: ServeOptions, command: Command) => {
      const { openStore } = await import('@giaoban/indexer');
      const { startServer } = await import('../serve.ts');
      const store = await openStore(requireStore(options.store));
      await store.ping();
      const hasData = command.getOptionValueSource('data') !== 'default' || options.closed || existsSync(options.data);
      const offers = hasData ? await openOffers(store, options) : null;
      const server = await startServer(store, options.port, options.host, offers ?? {});
      if (options.json) await printLine({ url: server.url });
      else process.stderr.write(`giaoban: serving ${server.url}/ (API at ${server.url}/docs), Ctrl-C ends it\n`);
      await stopSignal();
      await server.close();
      await offers?.close();
      await store.close();
    });
}

/** Pause between two looks at what changed. */
const LOOK_EVERY_MS = 5_000;

/** What the API does beyond reading: keys, pages that are handed over, who is told of changes. */
async function openOffers(
  store: Store,
  { data: folder, delay, allowPrivate, contact, closed, rateLimit }: ServeOptions,
): Promise<Required<Pick<ApiOptions, 'access' | 'ingest' | 'webhooks'>> & { close(): Promise<void> }> {
  const { IngestJobs, openKeyStore, openSender, WebhookStore, watchChanges, workOff } = await import('@giaoban/api');
  const { openDataFolder, openIngest } = await import('@giaoban/pipeline');
  const data = openDataFolder(folder);
  const keys = openKeyStore(data.keys);
  const jobs = new IngestJobs(data.ingest);
  const fetch = { delayMs: delay, allowPrivate, contact: contact ?? null, attachments: false };
  const ingest = await openIngest(data, store, fetch);
  const work = workOff(jobs, ingest, store);
  const webhooks = new WebhookStore(data.webhooks);
  const telling = watchChanges(store, webhooks, openSender(allowPrivate), LOOK_EVERY_MS);
  return {
    access: { keys, openRead: !closed, perMinute: rateLimit ?? null },
    ingest: { jobs, wake: work.wake },
    webhooks,
    async close() {
      await telling.close();
      webhooks.close();
      await work.close();
      await ingest.close();
      jobs.close();
      keys.close();
    },
  };
}
