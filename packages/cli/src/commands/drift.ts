// giaoban drift: portals that are read otherwise than before, by portal and day, with a page that shows it.
import type { DriftAlarm, PortalDay } from '@giaoban/pipeline';
import { Command } from 'commander';
import { FAILED } from '../exit-codes.ts';
import { printLine } from '../json-lines.ts';
import { dataOption, jsonOption, wholeNumber } from '../options.ts';

interface DriftOptions {
  data: string;
  days: number;
  json: boolean;
}

export function driftCommand(): Command {
  return new Command('drift')
    .description(
      'Say which portals are read otherwise than before: pages without date, people, text, empty listings, a new template.',
    )
    .addOption(dataOption())
    .option('--days <n>', 'look at the last n days', wholeNumber('days', 1, 3_650), 7)
    .addOption(jsonOption('print a JSON line a portal and day, also of those that are as ever'))
    .addHelpText(
      'after',
      '\nEach day is compared with the 30 days before it. Exit status 1 where a portal has changed.',
    )
    .action(async (options: DriftOptions) => {
      const { openDataFolder, readDrift } = await import('@giaoban/pipeline');
      let looked = 0;
      for (const portalDay of readDrift(openDataFolder(options.data), options.days)) {
        looked += 1;
        if (portalDay.alarms.length > 0) process.exitCode = FAILED;
        if (options.json) await printLine(portalDay);
        else process.stdout.write(describe(portalDay));
      }
      if (!options.json) process.stdout.write(`${looked} days of portals looked at\n`);
    });
}

const NAMES: Record<DriftAlarm['sign'], string> = {
  date: 'articles without a date',
  people: 'articles without people',
  text: 'pages without text',
  headlines: 'listings without headlines',
  template: 'blocks as they were',
};

function describe({ host, day, articles, listings, alarms }: PortalDay): string {
  return alarms
    .map(({ sign, now, before, page }) => {
      const of = sign === 'headlines' ? listings : articles;
      return `${day}  ${host}  ${NAMES[sign]}: ${percent(now)} of ${of}, ${percent(before)} before  ${page}\n`;
    })
    .join('');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
