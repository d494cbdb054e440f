// Joining over pages: seconds of one core and the most memory for each view, at a twentieth of the records and at all.
import { parseArgs } from 'node:util';
import { resolveCoverage, resolveEvents, resolvePeople, resolveSeries } from '@giaoban/indexer/resolve';
import type { PageRecord } from '@giaoban/records';
import { lifelikeRecords } from './lifelike-records.ts';

const VIEWS: Readonly<Record<string, (records: Iterable<PageRecord>) => AsyncIterable<unknown>>> = {
  people: resolvePeople,
  events: resolveEvents,
  series: resolveSeries,
  coverage: resolveCoverage,
};
const GROWTH = 20;

export async function benchResolve(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { n: { type: 'string', default: '20000' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log('usage: pnpm bench resolve [--n N]');
    return;
  }
  const count = Number(values.n);
  for (const records of [count / GROWTH, count]) {
    console.log(`${records} records`);
    const making = await cpuSeconds(() => drained(made(records)));
    for (const [view, resolve] of Object.entries(VIEWS)) {
      let rows = 0;
      const seconds = await cpuSeconds(async () => {
        rows = await drained(resolve(made(records)));
      });
      const peak = process.resourceUsage().maxRSS / 1024;
      console.log(
        `  ${view.padEnd(9)} ${String(rows).padStart(8)} rows ${(seconds - making).toFixed(1).padStart(7)} s of CPU ${peak.toFixed(0).padStart(6)} MiB so far`,
      );
    }
  }
}

function* made(count: number): Generator<PageRecord> {
  const record = lifelikeRecords();
  for (let n = 0; n < count; n += 1) yield record(n);
}

async function drained(items: AsyncIterable<unknown> | Iterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of items) count += 1;
  return count;
}

async function cpuSeconds(step: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await step();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
