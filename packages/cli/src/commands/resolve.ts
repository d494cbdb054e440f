// giaoban resolve: joins what the records of a store tell over pages, for /v1/profiles, /v1/events, /v1/compare, /v1/coverage, /v1/reprints.
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import { dataOption, jsonOption, requireStore, storeOption } from '../options.ts';

export function resolveCommand(): Command {
  return new Command('resolve')
    .description('Join people, meetings, figures, reports and reprints over all pages of a store.')
    .addOption(storeOption())
    .addOption(dataOption())
    .option('--decisions <file>', 'joins of people that were confirmed or denied, JSON Lines')
    .addOption(jsonOption('print the counts as JSON'))
    .action(async (options: { store?: string; data: string; decisions?: string; json: boolean }) => {
      const { openStoreToRead } = await import('@giaoban/indexer');
      const { resolveStore } = await import('@giaoban/indexer/resolve');
      const store = await openStoreToRead(requireStore(options.store));
      try {
        const { allDecisions } = await import('../read-decisions.ts');
        const counts = await resolveStore(store, allDecisions(options));
        if (options.json) await printLine(counts);
        else {
          const { people, events, series, coverage, reprints } = counts;
          process.stdout.write(
            `${people} people, ${events} events, ${series} figures, ${coverage} expected reports, ${reprints} reprinted texts\n`,
          );
        }
      } finally {
        await store.close();
      }
    });
}
