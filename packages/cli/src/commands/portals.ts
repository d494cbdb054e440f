// giaoban portals: what is known of the portals, and how an address is read.
import { BadDataError, canonicalUrl } from '@giaoban/records';
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import { jsonOption } from '../options.ts';

export function portalsCommand(): Command {
  const command = new Command('portals').description('List the portals that have a profile, or show what the profile says of an address.');
  command
    .command('list', { isDefault: true })
    .description('one portal a line: host, family, province, organ, name')
    .addOption(jsonOption('print JSON Lines'))
    .action(async (options: { json: boolean }) => {
      const { loadPortals } = await import('@giaoban/resources');
      for (const portal of loadPortals()) {
        if (options.json) await printLine(portal);
        else process.stdout.write(`${[portal.host, portal.family ?? '', portal.province ?? '', portal.organKind ?? '', portal.name ?? ''].join('\t')}\n`);
      }
    });
  command
    .command('show')
    .description('the profile that an address is read by')
    .argument('<url>')
    .action(async (url: string) => {
      const canonical = canonicalUrl(url);
      if (canonical === null) throw new BadDataError(url, 'is no http or https address');
      const { portalFor } = await import('@giaoban/resources');
      await printLine({ url: canonical, portal: portalFor(new URL(canonical).hostname) });
    });
  return command;
}
