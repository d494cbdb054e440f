// giaoban upgrade: what this version would read otherwise than the store has it.
import { setPriority } from 'node:os';
import type { ExtractionChanges } from '@giaoban/pipeline';
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import { dataOption, jsonOption, requireStore, storeOption, wholeNumber } from '../options.ts';
import { openProgress } from '../progress.ts';

/** Lower than everything that serves or crawls. */
const BACKGROUND = 10;
/** Characters of a value in a sample. */
const SHOWN = 120;

export function upgradeCommand(): Command {
  return new Command('upgrade')
    .description('Say what this version would change in the store, by reading the archive again; nothing is written.')
    .addOption(dataOption())
    .addOption(storeOption())
    .option('--limit <n>', 'read the first n pages only', wholeNumber('limit', 1, 1_000_000_000), 1_000_000_000)
    .addOption(jsonOption('print one JSON object'))
    .addHelpText('after', '\nThe next crawl or start with this version switches it on: it reads every page again.')
    .action(async (options: { data: string; store?: string; limit: number; json: boolean }) => {
      const { openStore } = await import('@giaoban/indexer');
      const { extractionChanges, openDataFolder } = await import('@giaoban/pipeline');
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

function describe({ extractor, pages, unchanged, fields, gained, lost }: ExtractionChanges): string {
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
  return lines.map((line) => `${line}\n`).join('');
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text;
}
