// giaoban portals: what is known of the portals, and how an address is read.

import type { PortalDraft } from '@giaoban/pipeline';
import { BadDataError, canonicalUrl } from '@giaoban/records';
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import {
  allowPrivateOption,
  contactOption,
  delayOption,
  type FetchOptions,
  fetchSettings,
  jsonOption,
} from '../options.ts';

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
  command
    .command('add')
    .description(
      'look at a portal (robots.txt and one page) and print a row for portals/hosts.tsv, to be checked by a person',
    )
    .argument('<url>')
    .addOption(delayOption())
    .addOption(allowPrivateOption())
    .addOption(contactOption())
    .addOption(jsonOption('print the draft with all that was seen as one JSON object'))
    .action(async (url: string, options: AddOptions) => {
      const canonical = canonicalUrl(url);
      if (canonical === null) throw new BadDataError(url, 'is no http or https address');
      const { loadPortals } = await import('@giaoban/resources');
      const { draftPortal } = await import('@giaoban/pipeline');
      const draft = await draftPortal(canonical, {
        portals: loadPortals(),
        ...fetchSettings(options),
      });
      if (options.json) return printLine(draft);
      process.stdout.write(`${rowOf(draft)}\n`);
      const links = Object.entries(draft.links).map(([kind, count]) => `${count} ${kind}`);
      process.stderr.write(
        `giaoban: links read as ${links.join(', ') || 'nothing'}; kind and level like ${draft.like ?? 'no known portal: fill them in'}\n`,
      );
    });
  return command;
}

interface AddOptions extends FetchOptions {
  json: boolean;
}

/** The cells in the order of the table; hours and note stay empty. */
function rowOf({ host, name, province, provinceNow, level, organKind, startUrl, family }: PortalDraft): string {
  return [host, name, province, provinceNow, level, organKind, startUrl, family, '', 'drafted, to be checked']
    .map((cell) => (cell ?? '').replace(/\s+/g, ' '))
    .join('\t');
}
