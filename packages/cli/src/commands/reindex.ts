// giaoban reindex: what a store works out from its records, made anew by this version.
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import { jsonOption, requireStore, storeOption } from '../options.ts';

export function reindexCommand(): Command {
  return new Command('reindex')
    .description('Make the indices of a store anew from the records in it: after an update that asks for it.')
    .addOption(storeOption())
    .addOption(jsonOption('print the count as JSON'))
    .addHelpText(
      'after',
      '\nReads go on meanwhile, with Elasticsearch writes too. A failure leaves the store as it was.',
    )
    .action(async (options: { store?: string; json: boolean }) => {
      const { reindexStore } = await import('@giaoban/indexer');
      const result = await reindexStore(requireStore(options.store));
      if (options.json) await printLine(result);
      else process.stdout.write(`${result.records} records\n`);
    });
}
