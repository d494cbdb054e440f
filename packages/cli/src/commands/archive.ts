// giaoban archive: what the archive of a data folder holds, and foreign WARC files into it.
import { Command } from 'commander';
import { FAILED } from '../exit-codes.ts';
import { printLine } from '../json-lines.ts';
import { dataOption, jsonOption } from '../options.ts';

export function archiveCommand(): Command {
  const command = new Command('archive').description(
    'The pages as fetched: list them, or take in WARC files of other crawlers.',
  );
  command
    .command('list', { isDefault: true })
    .description(
      'one capture a line: instant, status, type, address; all versions of a page where its address is given',
    )
    .argument('[url]')
    .addOption(dataOption())
    .addOption(jsonOption('print JSON Lines'))
    .action(async (url: string | undefined, options: { data: string; json: boolean }) => {
      const { listCaptures } = await import('@giaoban/pipeline');
      for await (const entry of listCaptures(options.data, url ?? null)) {
        if (options.json) await printLine(entry);
        else
          process.stdout.write(`${[entry.fetchedAt, entry.status, entry.contentType ?? '', entry.url].join('\t')}\n`);
      }
    });
  command
    .command('import')
    .description('take the pages of WARC files (Common Crawl, Heritrix, wget) into the archive; twice changes nothing')
    .argument('<file...>', '.warc or .warc.gz')
    .addOption(dataOption())
    .addOption(jsonOption('print a line a file'))
    .action(async (files: string[], options: { data: string; json: boolean }) => {
      const { importFiles } = await import('@giaoban/pipeline');
      for await (const { file, ...counts } of importFiles(options.data, files)) {
        if (options.json) await printLine({ file, ...counts });
        else
          process.stdout.write(
            `${file}: ${counts.imported} imported, ${counts.known} known, ${counts.skipped} skipped\n`,
          );
        if (counts.broken === null) continue;
        process.stderr.write(`giaoban: ${file}: ${counts.broken}\n`);
        process.exitCode = FAILED;
      }
    });
  return command;
}
