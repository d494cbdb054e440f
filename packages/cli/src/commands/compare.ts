// giaoban compare: one measure by province and period.
import type { Comparison, SeriesRow } from '@giaoban/indexer/resolve';
import { BadDataError } from '@giaoban/records';
import { Command, Option } from 'commander';
import { printLine } from '../json-lines.ts';
import { jsonOption, requireStore, storeOption } from '../options.ts';

interface CompareOptions {
  store?: string;
  frozen?: string;
  unit?: string;
  place: string[];
  period: string[];
  level: Comparison['level'];
  geography: 'then' | 'now';
  scale: boolean;
  json: boolean;
}

export function compareCommand(): Command {
  const repeated = (value: string, before: string[]) => [...before, value];
  return new Command('compare')
    .description('Compare a measure by place and period: "mo hinh dan van kheo".')
    .argument('<measure>', 'words of what is measured; accents are forgiven')
    .addOption(storeOption())
    .option('--frozen <dir>', 'ask a frozen data set instead of a store: the same answer for ever')
    .option('--unit <unit>', 'only figures in this unit')
    .addOption(
      new Option('--level <level>', 'what is compared')
        .choices(['province', 'district', 'commune'])
        .default('province'),
    )
    .addOption(new Option('--place <province>', 'a province; may be repeated').default([]).argParser(repeated))
    .addOption(new Option('--period <days>', 'YYYY-MM-DD..YYYY-MM-DD; may be repeated').default([]).argParser(repeated))
    .addOption(
      new Option('--geography <when>', 'places as they were, or as they are now')
        .choices(['then', 'now'])
        .default('then'),
    )
    .option('--scale', 'scale flows of unequal periods instead of refusing them', false)
    .addOption(jsonOption('print the comparison as JSON'))
    .action(async (measure: string, options: CompareOptions) => {
      const { compareSeries } = await import('@giaoban/indexer/resolve');
      await checkQuestion(measure, options.place);
      const { unit, place: places, period: periods, level, geography, scale } = options;
      const rows = await (options.frozen === undefined ? seriesOfStore(options.store) : seriesFrozen(options.frozen));
      const found = compareSeries(rows, { measure, unit, places, periods, level, geography, scale });
      if (options.json) await printLine(found);
      else process.stdout.write(isEmpty(found) ? 'nothing found\n' : table(found));
    });
}

const LONGEST_MEASURE = 300;

async function checkQuestion(measure: string, places: readonly string[]): Promise<void> {
  const { provinceNamed } = await import('@giaoban/resources');
  if (measure.length > LONGEST_MEASURE)
    throw new BadDataError('measure', `is longer than ${LONGEST_MEASURE} characters`);
  for (const place of places) {
    if (provinceNamed(place) === null) throw new BadDataError(place, 'no province of either geography is called so');
  }
}

function isEmpty({ rows, refused, otherMeasures }: Comparison): boolean {
  return rows.length === 0 && refused.length === 0 && otherMeasures.length === 0;
}

async function seriesOfStore(name: string | undefined): Promise<SeriesRow[]> {
  const { openStoreToRead } = await import('@giaoban/indexer');
  const { resolveSeries } = await import('@giaoban/indexer/resolve');
  const store = await openStoreToRead(requireStore(name));
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
    ...rows.map(({ cells, ...place }) =>
      [named(place), ...cells.map((cell) => (cell === null ? '–' : shown(cell)))].join('\t'),
    ),
    ...refused.map((one) => `left out: ${named(one)}, ${one.period}: ${one.value} (${one.reason})`),
    ...otherMeasures.map((other) => `also: ${other.measure} (${other.unit}), ${other.places} places`),
  ];
  return `${lines.join('\n')}\n`;
}

function named({ province, district, commune }: Omit<Comparison['rows'][number], 'cells'>): string {
  return [commune, district, province].filter((name) => name !== null).join(', ');
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
