// giaoban compare: one measure by province and period.
import type { Comparison, SeriesRow } from '@giaoban/indexer/resolve';
import { Command, Option } from 'commander';
import { printLine } from '../json-lines.ts';
import { jsonOption, requireStore, storeOption } from '../options.ts';

interface CompareOptions {
  store?: string;
  frozen?: string;
  unit?: string;
  place: string[];
  period: string[];
  geography: 'then' | 'now';
  scale: boolean;
  json: boolean;
}

export function compareCommand(): Command {
  const repeated = (value: string, before: string[]) => [...before, value];
  return new Command('compare')
    .description('Compare a measure by province and period: "mo hinh dan van kheo".')
    .argument('<measure>', 'words of what is measured; accents are forgiven')
    .addOption(storeOption())
    .option('--frozen <dir>', 'ask a frozen data set instead of a store: the same answer for ever')
    .option('--unit <unit>', 'only figures in this unit')
    .addOption(new Option('--place <province>', 'a province; may be repeated').default([]).argParser(repeated))
    .addOption(new Option('--period <days>', 'YYYY-MM-DD..YYYY-MM-DD; may be repeated').default([]).argParser(repeated))
    .addOption(
      new Option('--geography <when>', 'provinces as they were, or as they are now')
        .choices(['then', 'now'])
        .default('then'),
    )
    .option('--scale', 'scale flows of unequal periods instead of refusing them', false)
    .addOption(jsonOption('print the comparison as JSON'))
    .action(async (measure: string, options: CompareOptions) => {
      const { compareSeries } = await import('@giaoban/indexer/resolve');
      const { unit, place: places, period: periods, geography, scale } = options;
      const rows = await (options.frozen === undefined ? seriesOfStore(options.store) : seriesFrozen(options.frozen));
      const found = compareSeries(rows, { measure, unit, places, periods, geography, scale });
      if (options.json) await printLine(found);
      else process.stdout.write(table(found));
    });
}

async function seriesOfStore(name: string | undefined): Promise<SeriesRow[]> {
  const { openStore } = await import('@giaoban/indexer');
  const { resolveSeries } = await import('@giaoban/indexer/resolve');
  const store = await openStore(requireStore(name));
  try {
    return await Array.fromAsync(resolveSeries(store.all()));
  } finally {
    await store.close();
  }
}

async function seriesFrozen(folder: string): Promise<SeriesRow[]> {
  const { readFrozen } = await import('../frozen/read-frozen.ts');
  return (await Array.fromAsync(readFrozen(folder, 'series.jsonl'))) as SeriesRow[];
}

function table({ measure, unit, periods, rows, refused, otherMeasures }: Comparison): string {
  const lines = [
    `${measure} (${unit})`,
    ['', ...periods].join('\t'),
    ...rows.map(({ province, cells }) =>
      [province, ...cells.map((cell) => (cell === null ? '–' : shown(cell)))].join('\t'),
    ),
    ...refused.map((one) => `left out: ${one.province}, ${one.period}: ${one.value} (${one.reason})`),
    ...otherMeasures.map((other) => `also: ${other.measure} (${other.unit}), ${other.provinces} provinces`),
  ];
  return `${lines.join('\n')}\n`;
}

function shown({
  value,
  conflicts,
  scaledFrom,
  missing,
  outlier,
}: NonNullable<Comparison['rows'][number]['cells'][number]>): string {
  const notes = [
    conflicts.length > 0 ? `others say ${conflicts.join(', ')}` : '',
    scaledFrom === null ? '' : `scaled from ${scaledFrom}`,
    missing.length > 0 ? `without ${missing.join(', ')}` : '',
    outlier ?? '',
  ].filter(Boolean);
  return notes.length === 0 ? String(value) : `${value} (${notes.join('; ')})`;
}
