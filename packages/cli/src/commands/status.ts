// giaoban status: how far a data folder, its queues and its store are, for people without dashboards.
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import { dataOption, jsonOption, queueOption, storeOption } from '../options.ts';

interface StatusOptions {
  data: string;
  store?: string;
  queue?: string;
  watch: boolean;
  json: boolean;
}

const WIDTH = 30;
const WATCH_MS = 2_000;

export function statusCommand(): Command {
  return new Command('status')
    .description('How many pages are fetched, read and waiting, and what stands in queues and store.')
    .addOption(dataOption())
    .addOption(storeOption())
    .addOption(queueOption())
    .option('--watch', 'show it again every two seconds, with rates, until Ctrl-C', false)
    .addOption(jsonOption('print one JSON object'))
    .action(async (options: StatusOptions) => {
      const { openStore } = await import('@giaoban/indexer');
      const { openDataFolder, readStatus } = await import('@giaoban/pipeline');
      const data = openDataFolder(options.data);
      const store = options.store === undefined ? null : await openStore(options.store);
      const look = () => readStatus(data, store, options.queue ?? null);
      try {
        let before = await look();
        if (options.json) return await printLine(before);
        process.stdout.write(describe(before, null));
        while (options.watch) {
          await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
          const now = await look();
          process.stdout.write(`\n${describe(now, settled(now) - settled(before))}`);
          before = now;
        }
      } finally {
        await store?.close();
      }
    });
}

type Status = Awaited<ReturnType<typeof import('@giaoban/pipeline').readStatus>>;

function settled({ ledger }: Status): number {
  const refused = Object.values(ledger.refusals).reduce((sum, n) => sum + n, 0);
  return ledger.records + ledger.copies + ledger.quarantined + refused;
}

/** @param gained pages settled since the last look; null where there was none */
function describe(status: Status, gained: number | null): string {
  const { ledger, frontier, stored, queued, captures } = status;
  const done = settled(status);
  const rate = gained === null ? '' : `, ${(gained / (WATCH_MS / 1000)).toFixed(1)} a second`;
  const lines = [`read      ${bar(done, done + ledger.pending)}${rate}`];
  if (frontier === null) lines.push('fetched   the frontier is in use by a running crawl');
  else {
    const { waiting, claimed, fetched, refused, failed } = frontier;
    const asked = fetched + refused + failed;
    lines.push(
      `fetched   ${bar(asked, asked + waiting + claimed)}, ${fetched} pages, ${refused} refused, ${failed} failed`,
    );
  }
  lines.push(`archive   ${captures} captures`);
  lines.push(`records   ${ledger.records}, and ${ledger.copies} copies`);
  const refusals = Object.entries(ledger.refusals);
  if (refusals.length > 0) lines.push(`refused   ${refusals.map(([reason, n]) => `${n} ${reason}`).join(', ')}`);
  if (ledger.quarantined > 0) lines.push(`apart     ${ledger.quarantined} in quarantine: giaoban quarantine list`);
  if (ledger.outdated > 0) lines.push(`outdated  ${ledger.outdated} read by an earlier version: giaoban upgrade`);
  if (queued !== null)
    lines.push(
      `queues    ${Object.entries(queued)
        .map(([step, n]) => `${n} ${step}`)
        .join(', ')}`,
    );
  if (stored !== null) lines.push(`store     ${stored.records} records`);
  return lines.map((line) => `${line}\n`).join('');
}

function bar(done: number, of: number): string {
  const filled = of === 0 ? WIDTH : Math.round((done / of) * WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${of}`;
}
