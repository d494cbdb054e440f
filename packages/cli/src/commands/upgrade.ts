// giaoban upgrade: what this version would read otherwise than the store has it; and switching it on.
import { setPriority } from 'node:os';
import type { ExtractionChanges, Switched } from '@giaoban/pipeline';
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import { dataOption, jsonOption, requireStore, storeOption, wholeNumber } from '../options.ts';
import { openProgress } from '../progress.ts';

/** Lower than everything that serves or crawls. */
const BACKGROUND = 10;
/** Characters of a value in a sample. */
const SHOWN = 120;

interface UpgradeOptions {
  data: string;
  store?: string;
  limit: number;
  switch: boolean;
  json: boolean;
}

export function upgradeCommand(): Command {
  return new Command('upgrade')
    .description(
      'Say what this version would change in the store, by reading the archive again; --switch has it do so.',
    )
    .addOption(dataOption())
    .addOption(storeOption())
    .option('--limit <n>', 'read the first n pages only', wholeNumber('limit', 1, 1_000_000_000), 1_000_000_000)
    .option(
      '--switch',
      'switch this version on: the running or next crawl reads again what an earlier one has read',
      false,
    )
    .addOption(jsonOption('print one JSON object'))
    .addHelpText(
      'after',
      '\nWithout --switch nothing is written. Until then this version reads what is new, and leaves what an earlier one has read.',
    )
    .action(async (options: UpgradeOptions) => {
      const { openStore } = await import('@giaoban/indexer');
      const { extractionChanges, openDataFolder, switchOn } = await import('@giaoban/pipeline');
      if (options.switch) {
        const switched = switchOn(openDataFolder(options.data));
        if (options.json) await printLine(switched);
        else process.stdout.write(describeSwitch(switched));
        return;
      }
      setPriority(BACKGROUND);
      const store = await openStore(requireStore(options.store));
      const progress = openProgress('pages');
      try {
        const changes = await extractionChanges(openDataFolder(options.data), store, options.limit, (done) =>
          progress.update(done, 0),
        );
        progress.stop();
        if (options.json) await printLine(changes);
        else process.stdout.write(describe(changes));
      } finally {
        progress.stop();
        await store.close();
      }
    });
}

function describeSwitch({ extractor, before, pages }: Switched): string {
  if (pages === 0) return `extractor ${extractor} is on, and has read all pages\n`;
  const from = before === extractor ? '' : ` instead of ${before}`;
  return `extractor ${extractor} is on${from}: ${pages} pages are read again, behind all that is new, by the crawl that runs or the next one\n`;
}

function describe(changes: ExtractionChanges): string {
  const { extractor, switchedOn, outdated, pages, unchanged, fields, gained, lost } = changes;
  const lines = [`extractor ${extractor}: ${pages} pages read, ${unchanged} as they are in the store`];
  for (const [field, { records, samples }] of Object.entries(fields)) {
    lines.push(`${field} changes in ${records} records`);
    for (const { url, before, after } of samples)
      lines.push(`  ${url}`, `    - ${short(before)}`, `    + ${short(after)}`);
  }
  if (gained.length > 0)
    lines.push(`${gained.length} pages would have a record`, ...gained.slice(0, 3).map((url) => `  ${url}`));
  if (lost.length > 0)
    lines.push(
      `${lost.length} pages would have none`,
      ...lost.slice(0, 3).map(({ url, reason }) => `  ${url}: ${reason}`),
    );
  if (switchedOn !== extractor)
    lines.push(
      `extractor ${switchedOn} is on, and has read ${outdated} pages: giaoban upgrade --switch has ${extractor} read them`,
    );
  else if (outdated > 0) lines.push(`extractor ${extractor} is on; ${outdated} pages wait to be read again`);
  return lines.map((line) => `${line}\n`).join('');
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text;
}
