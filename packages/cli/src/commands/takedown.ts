// giaoban takedown: what leaves store and archive for good, on request or as its time is over.
import { userInfo } from 'node:os';
import type { Store } from '@giaoban/indexer';
import type { Wanted } from '@giaoban/pipeline';
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import { dataOption, jsonOption, requireStore, storeOption } from '../options.ts';

interface TakedownOptions {
  data: string;
  store?: string;
  reason: string;
  yes: boolean;
  json: boolean;
}

export function takedownCommand(): Command {
  const command = new Command('takedown').description(
    'Take pages, a portal or a person out of store and archive, for good; say what was taken down, by whom and why.',
  );
  command.addCommand(
    taking('page', 'a page with its copies, all its versions')
      .argument('<url>')
      .action(async (url: string, options: TakedownOptions) => run([{ kind: 'page', url }], options)),
  );
  command.addCommand(
    taking('portal', 'everything of a host')
      .argument('<host>')
      .action(async (host: string, options: TakedownOptions) => run([{ kind: 'portal', host }], options)),
  );
  command.addCommand(
    taking('person', 'every page that names somebody, accents as written; pages that come later are refused')
      .argument('<name>')
      .action(async (name: string, options: TakedownOptions) => run([{ kind: 'person', name }], options)),
  );
  command.addCommand(
    taking('expired', 'articles that are older than portals/retention.tsv allows').action(
      async (options: TakedownOptions) => run(await expired(), options),
    ),
  );
  command
    .command('lift')
    .description('lift a takedown that was a mistake; the next crawl asks what the portal still shows')
    .argument('<subject>', 'address, host or name, as it was taken down')
    .addOption(dataOption())
    .requiredOption('--reason <text>', 'why: it is kept')
    .action(async (subject: string, options: { data: string; reason: string }) => {
      const { liftTakedown, openDataFolder } = await import('@giaoban/pipeline');
      const why = { reason: options.reason, by: userInfo().username };
      const { takedowns, addresses } = liftTakedown(openDataFolder(options.data), subject, why);
      process.stdout.write(
        `${takedowns.length} takedowns were lifted; the next crawl asks ${addresses} addresses again\n`,
      );
    });
  command
    .command('list')
    .description('what was taken down, when, by whom and why')
    .addOption(dataOption())
    .addOption(jsonOption('print JSON Lines, with addresses and ids'))
    .action(async (options: { data: string; json: boolean }) => {
      const { listTakedowns, openDataFolder } = await import('@giaoban/pipeline');
      for (const line of listTakedowns(openDataFolder(options.data))) {
        const { at, by, kind, subject, reason, records, lifts } = line;
        if (options.json) await printLine(line);
        else
          process.stdout.write(
            `${at}\t${by}\t${lifts ? 'lifted: ' : ''}${kind} ${subject}\t${records.length} records\t${reason}\n`,
          );
      }
    });
  return command;
}

function taking(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .addOption(dataOption())
    .addOption(storeOption())
    .requiredOption('--reason <text>', 'who asked for it, and why: it is kept')
    .option('--yes', 'do it; without it only what would go is told', false)
    .addOption(jsonOption('print one JSON object a takedown'));
}

async function expired(): Promise<Wanted[]> {
  const { loadRetention } = await import('@giaoban/resources');
  return [...loadRetention()].map(([host, days]) => ({
    kind: 'expired',
    host,
    before: new Date(Date.now() - days * 86_400_000).toISOString(),
  }));
}

async function run(all: readonly Wanted[], options: TakedownOptions): Promise<void> {
  const { openStore } = await import('@giaoban/indexer');
  const store = await openStore(requireStore(options.store));
  try {
    let taken = 0;
    for (const wanted of all) taken += await one(wanted, store, options);
    if (taken > 0) await joinAgain(store, options.data);
  } finally {
    await store.close();
  }
}

/** @returns how many records left the store */
async function one(
  wanted: Wanted,
  store: Store,
  { data: folder, reason, yes, json }: TakedownOptions,
): Promise<number> {
  const { openDataFolder, previewTakedown, takeDown } = await import('@giaoban/pipeline');
  const data = openDataFolder(folder);
  if (!yes) {
    const found = await previewTakedown(data, store, wanted);
    if (json) await printLine({ ...wanted, done: false, ...found });
    else {
      for (const url of found.urls) process.stdout.write(`${url}\n`);
      process.stderr.write(`giaoban: ${found.records.length} records would go; --yes takes them down\n`);
    }
    return 0;
  }
  const taken = await takeDown(data, store, wanted, { reason, by: userInfo().username });
  if (json) await printLine({ ...wanted, done: true, ...taken });
  else
    process.stdout.write(
      `${taken.records.length} records and ${taken.captures} captures of ${taken.urls.length} pages were taken down\n`,
    );
  return taken.records.length;
}

/** People, events and series are worked out from the records: without this they would go on telling of them. */
async function joinAgain(store: Store, folder: string): Promise<void> {
  const { correctionsFile } = await import('@giaoban/pipeline');
  const { openCorrectionLog } = await import('@giaoban/indexer/corrections');
  const { resolveStore } = await import('@giaoban/indexer/resolve');
  await resolveStore(store, openCorrectionLog(correctionsFile(folder)).decisions());
}
