// giaoban quarantine: the pages that broke whatever read them.
import { BadDataError } from '@giaoban/records';
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import { dataOption, jsonOption } from '../options.ts';

export function quarantineCommand(): Command {
  const command = new Command('quarantine').description(
    'Pages that hung or broke their reader three times: list them, show one, have them read again.',
  );
  command
    .command('list', { isDefault: true })
    .description('one page a line: address, when it was fetched, why it is kept apart')
    .addOption(dataOption())
    .addOption(jsonOption('print JSON Lines'))
    .action(async (options: { data: string; json: boolean }) => {
      for (const { job, reason } of await quarantined(options.data)) {
        const { url, fetchedAt } = job;
        if (options.json) await printLine({ url, fetchedAt, reason, ...job.pointer });
        else process.stdout.write(`${url}\t${fetchedAt}\t${reason}\n`);
      }
    });
  command
    .command('show')
    .description('the page as it was fetched, on stdout; the reason on stderr')
    .argument('<url>')
    .addOption(dataOption())
    .action(async (given: string, options: { data: string }) => {
      const { openDataFolder, readQuarantined } = await import('@giaoban/pipeline');
      const { body, reason, contentType } = await readQuarantined(openDataFolder(options.data), given);
      process.stderr.write(`giaoban: ${reason} (${contentType ?? 'no content type'}, ${body.byteLength} bytes)\n`);
      process.stdout.write(body);
    });
  command
    .command('retry')
    .description('have the page read again by the next crawl; without an address all of them')
    .argument('[url]')
    .addOption(dataOption())
    .action(async (given: string | undefined, options: { data: string }) => {
      const { openDataFolder, releaseQuarantined } = await import('@giaoban/pipeline');
      const released = releaseQuarantined(openDataFolder(options.data), given ?? null);
      if (given !== undefined && released === 0) throw new BadDataError(given, 'is not in quarantine');
      process.stdout.write(`${released} pages will be read again by the next crawl or start with a store\n`);
    });
  return command;
}

async function quarantined(folder: string) {
  const { listQuarantined, openDataFolder } = await import('@giaoban/pipeline');
  return listQuarantined(openDataFolder(folder));
}
