// giaoban verify: do archive, ledger, queue and store agree?
import type { VerifySummary } from '@giaoban/pipeline';
import { Command } from 'commander';
import { FAILED } from '../exit-codes.ts';
import { printLine } from '../json-lines.ts';
import { dataOption, jsonOption, queueOption, requireStore, storeOption } from '../options.ts';

interface VerifyOptions {
  data: string;
  store?: string;
  queue?: string;
  deep: boolean;
  json: boolean;
}

export function verifyCommand(): Command {
  return new Command('verify')
    .description('Walk archive, ledger, queue and store, and report missing, doubled and stale records.')
    .addOption(dataOption())
    .addOption(storeOption())
    .addOption(queueOption())
    .option('--deep', 'read every page once more and compare its record with the one in the store', false)
    .addOption(jsonOption('print a JSON line a finding, and the counts as the last one'))
    .addHelpText('after', '\nNothing is changed. Exit status 1 where something is missing, doubled or stale.')
    .action(async (options: VerifyOptions) => {
      const { openStore } = await import('@giaoban/indexer');
      const { hasFindings, openDataFolder, verify } = await import('@giaoban/pipeline');
      const name = requireStore(options.store);
      const store = await openStore(name);
      try {
        await store.ping();
        const walk = verify({
          data: openDataFolder(options.data),
          store,
          queue: options.queue ?? null,
          deep: options.deep,
        });
        for (;;) {
          const next = await walk.next();
          if (next.done) {
            if (options.json) await printLine(next.value);
            else process.stdout.write(describe(next.value));
            if (hasFindings(next.value)) process.exitCode = FAILED;
            return;
          }
          const { kind, page, detail } = next.value;
          if (options.json) await printLine(next.value);
          else process.stdout.write(`${kind.padEnd(7)}  ${page}  ${detail}\n`);
        }
      } finally {
        await store.close();
      }
    });
}

function describe({
  archived,
  ledger,
  stored,
  foreign,
  findings,
  queued,
  recordFiles,
  frontierSkipped,
}: VerifySummary): string {
  const refused = Object.values(ledger.refusals).reduce((sum, n) => sum + n, 0);
  const lines = [
    `${archived} pages in the archive: ${ledger.records} records, ${ledger.copies} copies, ${refused} refusals, ${ledger.quarantined} quarantined, ${ledger.pending} waiting`,
    `${stored} records in the store${foreign > 0 ? `, ${foreign} of them not from this archive` : ''}`,
    `${findings.missing} missing, ${findings.doubled} doubled, ${findings.stale} stale`,
  ];
  if (queued !== null)
    lines.push(
      `jobs: ${Object.entries(queued)
        .map(([step, n]) => `${n} ${step}`)
        .join(', ')}; ${recordFiles} records on their way`,
    );
  if (frontierSkipped !== null) lines.push(`the frontier was not walked: ${frontierSkipped}`);
  return lines.map((line) => `${line}\n`).join('');
}
