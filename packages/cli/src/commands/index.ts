// giaoban index: records from `giaoban extract` into a store.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { BadDataError, PageRecord } from '@giaoban/records';
import { Command } from 'commander';
import { FAILED } from '../exit-codes.ts';
import { printErrorLine, printLine } from '../json-lines.ts';
import { dataOption, jsonOption, requireStore, storeOption } from '../options.ts';
import { openProgress } from '../progress.ts';

const BATCH = 200;

export function indexCommand(): Command {
  return new Command('index')
    .description('Put records (JSON Lines, as `giaoban extract` prints them) into a store. "-" reads stdin.')
    .argument('<file...>', 'files of records, or -')
    .addOption(storeOption())
    .addOption(dataOption())
    .addOption(jsonOption('print the counts as JSON'))
    .addHelpText(
      'after',
      '\nDoing it twice changes nothing. A line that is no record is told on stderr with file and line; exit status 1.',
    )
    .action(async (files: string[], options: { store?: string; data: string; json: boolean }) => {
      const { openStore } = await import('@giaoban/indexer');
      const { correctedStore, openCorrectionLog } = await import('@giaoban/indexer/corrections');
      const { correctionsFile } = await import('@giaoban/pipeline');
      const store = correctedStore(
        await openStore(requireStore(options.store)),
        openCorrectionLog(correctionsFile(options.data)),
      );
      const progress = openProgress('index');
      const counts = { written: 0, unchanged: 0, rejected: 0 };
      const batch: PageRecord[] = [];
      const flush = async () => {
        const result = await store.put(batch.splice(0));
        counts.written += result.written;
        counts.unchanged += result.unchanged;
        counts.rejected += result.rejected.length;
        for (const rejected of result.rejected) printErrorLine(rejected);
        progress.update(counts.written + counts.unchanged, 0);
      };
      try {
        for await (const { record, error } of readRecords(files)) {
          if (error !== undefined) {
            counts.rejected += 1;
            process.stderr.write(`giaoban: ${error}\n`);
          } else batch.push(record);
          if (batch.length >= BATCH) await flush();
        }
        await flush();
        await store.refresh();
      } finally {
        progress.stop();
        await store.close();
      }
      if (counts.rejected > 0) process.exitCode = FAILED;
      if (options.json) await printLine(counts);
      else
        process.stdout.write(`${counts.written} written, ${counts.unchanged} unchanged, ${counts.rejected} rejected\n`);
    });
}

type Line = { record: PageRecord; error?: undefined } | { record?: undefined; error: string };

async function* readRecords(files: readonly string[]): AsyncGenerator<Line> {
  for (const file of files) {
    const input = file === '-' ? process.stdin : createReadStream(file);
    let number = 0;
    // A missing file is an error event of the stream: passed on, so that it ends the command with its name.
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    const failed = new Promise<never>((_, reject) => input.once('error', reject));
    const iterator = lines[Symbol.asyncIterator]();
    failed.catch(() => {});
    for (;;) {
      const next = await Promise.race([iterator.next(), failed]);
      if (next.done) break;
      number += 1;
      if (next.value.trim() !== '') yield parseRecord(next.value, `${file}:${number}`);
    }
  }
}

function parseRecord(line: string, at: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: new BadDataError(at, 'is no JSON').message };
  }
  const parsed = PageRecord.safeParse(value);
  if (parsed.success) return { record: parsed.data };
  const issue = parsed.error.issues[0]!;
  return { error: new BadDataError(at, `is no record: ${issue.path.join('.')}: ${issue.message}`).message };
}
