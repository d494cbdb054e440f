// giaoban mcp: a Model Context Protocol server over a store, for assistants: over stdio, or over HTTP.
import { Command, Option } from 'commander';
import { requireStore, storeOption, wholeNumber } from '../options.ts';
import { stopSignal } from '../stop-signal.ts';
import { VERSION } from '../version.ts';

interface McpOptions {
  store?: string;
  port?: number;
  host: string;
  url?: string;
}

export function mcpCommand(): Command {
  return new Command('mcp')
    .description('Let an assistant ask a store (Model Context Protocol): search, record, compare, with evidence.')
    .addOption(storeOption())
    .addOption(
      new Option('--port <n>', 'over HTTP, at /v1/mcp of this port; else over stdio').argParser(
        wholeNumber('port', 0, 65535),
      ),
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--url <origin>', 'where the API is served, for links; over HTTP its own')
    .action(async (options: McpOptions) => {
      const { openStore } = await import('@giaoban/indexer');
      const store = await openStore(requireStore(options.store));
      await store.ping();
      if (options.port === undefined) {
        const { mcpServer } = await import('@giaoban/api/mcp');
        const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
        const server = mcpServer({ store, version: VERSION, origin: options.url?.replace(/\/$/, '') ?? null });
        await server.connect(new StdioServerTransport());
        // The assistant ends it by closing the pipe, a person by Ctrl-C.
        await Promise.race([stopSignal(), new Promise((resolve) => process.stdin.once('end', resolve))]);
        await server.close();
      } else {
        const { startServer } = await import('../serve.ts');
        const server = await startServer(store, options.port, options.host);
        process.stderr.write(`giaoban: Model Context Protocol at ${server.url}/v1/mcp, Ctrl-C ends it\n`);
        await stopSignal();
        await server.close();
      }
      await store.close();
      process.exit();
    });
}
