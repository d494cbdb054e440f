// giaoban serve: API and web page over a store.
import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { printLine } from '../json-lines.ts';
import {
  allowPrivateOption,
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
  queueOption,
  requireStore,
  storeOption,
  wholeNumber,
} from '../options.ts';
import { stopSignal } from '../stop-signal.ts';

interface ServeOptions extends FetchOptions {
  store?: string;
  port: number;
  host: string;
  data: string;
  closed: boolean;
  rateLimit?: number;
  queue?: string;
  log: boolean;
  metricsPort?: number;
  metricsHost: string;
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
    .addOption(queueOption())
    .addOption(logOption())
    .addOption(metricsPortOption())
    .addOption(metricsHostOption())
    .addOption(jsonOption('print the address as JSON'))
    .action(async (options: ServeOptions, command: Command) => {
      const { openOffers } = await import('../offers.ts');
      const { openSeenRequests } = await import('../seeing/seen-requests.ts');
      const { openServedStore, startServer } = await import('../serve.ts');
      const store = await openServedStore(requireStore(options.store));
      const hasData = command.getOptionValueSource('data') !== 'default' || options.closed || existsSync(options.data);
      const offers = hasData
        ? await openOffers(store, {
            data: (await import('@giaoban/pipeline')).openDataFolder(options.data),
            storeName: requireStore(options.store),
            fetch: fetchSettings(options),
            closed: options.closed,
            rateLimit: options.rateLimit ?? null,
            queue: options.queue ?? null,
          })
        : null;
      const seen = await openSeenRequests(store, options);
      const server = await startServer(store, options.port, options.host, { ...offers, onRequest: seen.onRequest });
      if (options.json) await printLine({ url: server.url });
      else process.stderr.write(`giaoban: serving ${server.url}/ (API at ${server.url}/docs), Ctrl-C ends it\n`);
      await stopSignal();
      await server.close();
      await seen.close();
      await offers?.close();
      await store.close();
    });
}
