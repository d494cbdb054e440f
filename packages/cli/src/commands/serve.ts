// giaoban serve: API and web page over a store.
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import { jsonOption, portOption, requireStore, storeOption } from '../options.ts';
import { stopSignal } from '../stop-signal.ts';

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the query API (/v1, /docs) and the web page over a store.')
    .addOption(storeOption())
    .addOption(portOption())
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(jsonOption('print the address as JSON'))
    .action(async (options: { store?: string; port: number; host: string; json: boolean }) => {
      const { openStore } = await import('@giaoban/indexer');
      const { startServer } = await import('../serve.ts');
      const store = await openStore(requireStore(options.store));
      await store.ping();
      const server = await startServer(store, options.port, options.host);
      if (options.json) await printLine({ url: server.url });
      else process.stderr.write(`giaoban: serving ${server.url}/ (API at ${server.url}/docs), Ctrl-C ends it\n`);
      await stopSignal();
      await server.close();
      await store.close();
    });
}
