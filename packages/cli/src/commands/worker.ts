// giaoban worker: takes jobs from the queues until it is stopped.
import { BadDataError } from '@giaoban/records';
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import {
  allowPrivateOption,
  attachmentsOption,
  contactOption,
  dataOption,
  delayOption,
  jsonOption,
  queueOption,
  requireStore,
  storeOption,
} from '../options.ts';
import { stopSignal } from '../stop-signal.ts';

interface WorkerOptions {
  queue?: string;
  data: string;
  store?: string;
  delay: number;
  allowPrivate: boolean;
  contact?: string;
  attachments: boolean;
  json: boolean;
}

export function workerCommand(): Command {
  return new Command('worker')
    .description('Take fetch, extract and index jobs from Redis until stopped; any number of workers may run.')
    .addOption(queueOption())
    .addOption(dataOption())
    .addOption(storeOption())
    .addOption(delayOption())
    .addOption(allowPrivateOption())
    .addOption(contactOption())
    .addOption(attachmentsOption())
    .addOption(jsonOption('print a JSON line a finished job'))
    .action(async (options: WorkerOptions) => {
      if (options.queue === undefined)
        throw new BadDataError('--queue', 'name the queue: --queue redis://HOST:6379 (or set GIAOBAN_QUEUE)');
      const { openStore } = await import('@giaoban/indexer');
      const { openDataFolder, startWorker } = await import('@giaoban/pipeline');
      const store = await openStore(requireStore(options.store));
      await store.ping();
      const worker = await startWorker({
        data: openDataFolder(options.data),
        store,
        queue: options.queue,
        fetch: {
          delayMs: options.delay,
          allowPrivate: options.allowPrivate,
          contact: options.contact ?? null,
          attachments: options.attachments,
        },
        onDone: (step, subject) => {
          if (options.json) void printLine({ step, subject });
        },
      });
      process.stderr.write('giaoban: worker ready, Ctrl-C ends it\n');
      await stopSignal();
      await worker.close();
      await store.close();
    });
}
