// giaoban worker: takes jobs from the queues until it is stopped.
import { BadDataError } from '@giaoban/records';
import { Command } from 'commander';
import {
  allowPrivateOption,
  attachmentsOption,
  contactOption,
  dataOption,
  delayOption,
  type FetchOptions,
  fetchSettings,
  jsonOption,
  metricsHostOption,
  metricsPortOption,
  queueOption,
  requireStore,
  storeOption,
} from '../options.ts';
import { stopSignal } from '../stop-signal.ts';

interface WorkerOptions extends FetchOptions {
  queue?: string;
  data: string;
  store?: string;
  metricsPort?: number;
  metricsHost: string;
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
    .addOption(metricsPortOption())
    .addOption(metricsHostOption())
    .addOption(jsonOption('log each job that is done on stdout, a JSON line each'))
    .action(async (options: WorkerOptions) => {
      if (options.queue === undefined)
        throw new BadDataError('--queue', 'name the queue: --queue redis://HOST:6379 (or set GIAOBAN_QUEUE)');
      const { openStore } = await import('@giaoban/indexer');
      const { openDataFolder, startWorker } = await import('@giaoban/pipeline');
      const { pino } = await import('pino');
      const { startMetricsServer } = await import('../seeing/metrics-server.ts');
      const log = pino({ base: { pid: process.pid } }, pino.destination({ fd: options.json ? 1 : 2, sync: true }));
      const store = await openStore(requireStore(options.store));
      await store.ping();
      const worker = await startWorker({
        data: openDataFolder(options.data),
        store,
        queue: options.queue,
        fetch: fetchSettings(options),
        onEvent: ({ type, ...event }) => {
          if (type === 'failed') log.warn(event, 'failed, to be tried again');
          else if (options.json) log.info(event, 'done');
        },
      });
      const metrics =
        options.metricsPort === undefined
          ? null
          : await startMetricsServer(worker, options.metricsPort, options.metricsHost);
      if (metrics !== null)
        process.stderr.write(`giaoban: metrics at http://${options.metricsHost}:${metrics.port}/metrics\n`);
      process.stderr.write('giaoban: worker ready, Ctrl-C ends it\n');
      await stopSignal();
      await metrics?.close();
      await worker.close();
      await store.close();
    });
}
