// giaoban export: what a store holds, whole: records, and what is resolved over them.
import { Command, Option } from 'commander';
import { printLine } from '../json-lines.ts';
import { dataOption, endOfMoment, requireStore, storeOption } from '../options.ts';

const EXPORTS = ['records', 'people', 'events', 'series', 'coverage', 'reprints'] as const;

interface ExportOptions {
  store?: string;
  what: (typeof EXPORTS)[number];
  format: 'jsonl' | 'csv';
  data: string;
  decisions?: string;
  asOf?: Date;
  to?: string;
}

export function exportCommand(): Command {
  return new Command('export')
    .description(
      'Print the whole of a store: its records, or the people, events, series, coverage and reprints over them.',
    )
    .addOption(storeOption())
    .addOption(dataOption())
    .addOption(new Option('--what <items>', 'what to print').choices([...EXPORTS]).default('records'))
    .addOption(new Option('--format <format>').choices(['jsonl', 'csv']).default('jsonl'))
    .addOption(decisionsOption())
    .addOption(
      new Option(
        '--as-of <time>',
        'freeze the archive of the data folder as it was then, in the folder --to: YYYY-MM-DD (its end in Vietnam) or an instant',
      ).argParser(endOfMoment),
    )
    .option('--to <dir>', 'folder for the frozen data set')
    .addHelpText('after', '\nOne item a line. Worked out from the records as they are: two runs print the same bytes.')
    .action(async (options: ExportOptions, command: Command) => {
      if ((options.asOf === undefined) !== (options.to === undefined)) command.error('--as-of and --to go together');
      if (options.asOf !== undefined) {
        const { freeze } = await import('../frozen/freeze.ts');
        const { citation } = await freeze(options.data, options.asOf, options.to!);
        process.stdout.write(`${citation}\n`);
        return;
      }
      const { openStoreToRead } = await import('@giaoban/indexer');
      const { allDecisions } = await import('../read-decisions.ts');
      const decisions = allDecisions(options);
      const store = await openStoreToRead(requireStore(options.store));
      try {
        const { exportedItems } = await import('../exported-items.ts');
        const items = exportedItems(store, options.what, decisions);
        if (options.format === 'csv') {
          const { csvLines } = await import('../export-tables.ts');
          for await (const line of csvLines(items, options.what)) process.stdout.write(line);
        } else for await (const item of items) await printLine(item);
      } finally {
        await store.close();
      }
    });
}

export function decisionsOption(): Option {
  return new Option(
    '--decisions <file>',
    'JSON Lines: joins of people confirmed or denied, { "decision": "same" | "different", "between": ["record/official", …] }',
  );
}
