// giaoban portals: what is known of the portals, and how an address is read.
import { BadDataError, canonicalUrl } from '@giaoban/records';
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import { jsonOption } from '../options.ts';

export function portalsCommand(): Command {
  const command = new Command('portals').description(
    'List the portals that have a profile, or show what the profile says of an address.',
  );
  command
    .command('list', { isDefault: true })
    .description('one portal a line: host, family, province, organ, name')
    .addOption(jsonOption('print JSON Lines'))
    .action(async (options: { json: boolean }) => {
      const { loadPortals } = await import('@giaoban/resources');
      for (const { family, ...portal } of loadPortals().profiles) {
        const line = { ...portal, family: family?.id ?? null };
        if (options.json) await printLine(line);
        else
          process.stdout.write(
            `${[line.host, line.family, line.province, line.organKind, line.name].map((cell) => cell ?? '').join('\t')}\n`,
          );
      }
    });
  command
    .command('show')
    .description('the profile that an address is read by')
    .argument('<url>')
    .action(async (url: string) => {
      const canonical = canonicalUrl(url);
      if (canonical === null) throw new BadDataError(url, 'is no http or https address');
      const { loadPortals } = await import('@giaoban/resources');
      const portals = loadPortals();
      const profile = portals.portalFor(new URL(canonical).hostname);
      const portal = profile === null ? null : { ...profile, family: profile.family?.id ?? null };
      await printLine({ url: canonical, portal, reading: portals.kindOfUrl(canonical, profile?.family ?? null) });
    });
  return command;
}
