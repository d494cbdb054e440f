// Past one machine, by simulation: the service times measured here, the country as large as it is told.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serviceTimes } from './service-times.ts';
import { type Country, portalSizes, simulate } from './simulate.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SHARD_GB = 40;

export async function benchScale(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      cases: { type: 'string', default: join(ROOT, 'evaluation/gold') },
      elasticsearch: { type: 'string' },
      provinces: { type: 'string', default: '63' },
      portals: { type: 'string', default: '40' },
      pages: { type: 'string', default: '20000000' },
      years: { type: 'string', default: '10' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(
      'usage: pnpm bench scale [--provinces N] [--portals N] [--pages N] [--years N] [--cases DIR] [--elasticsearch URL]',
    );
    return;
  }
  const times = await serviceTimes(values.cases, values.elasticsearch ?? null);
  const place = { provinces: Number(values.provinces), portalsEach: Number(values.portals) };
  const country = { ...place, pages: Number(values.pages), years: Number(values.years) };
  const sizes = portalSizes({ ...country, delaySeconds: 1, cores: 1 });
  console.log(
    `a page, of one core: read in ${ms(times.extractSeconds)}, indexed in ${ms(times.indexSeconds)} (${(1 / (times.extractSeconds + times.indexSeconds)).toFixed(0)} pages a second a core)`,
  );
  console.log(
    `a page, in bytes: ${kb(times.archiveBytes)} in the archive, ${kb(times.sqliteBytes)} in SQLite, ${times.elasticsearchBytes === null ? 'Elasticsearch not measured' : `${kb(times.elasticsearchBytes)} in Elasticsearch`}`,
  );
  console.log(
    `${sizes.length} portals of ${sizes.at(0)!.toFixed(0)} to ${sizes.at(-1)!.toFixed(0)} pages, the middle one ${sizes[sizes.length >> 1]!.toFixed(0)}\n`,
  );
  console.log(
    '| delay | cores | half, 95 %, all of the first crawl (days) | cores busy, first month, later | hours in which fetching waited | requests a day, last year |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const delaySeconds of [1, 5, 10])
    for (const cores of [1, 4, 16]) {
      const told = simulate({ ...country, delaySeconds, cores } satisfies Country, times);
      const { half, most, all } = told.firstCrawlDays;
      console.log(
        `| ${delaySeconds} s | ${cores} | ${[half, most, all].map((days) => days.toFixed(1)).join(', ')} | ${percent(told.busyFirst)}, ${percent(told.busyLater)} | ${told.hoursHeldUp} | ${Math.round(told.requestsADay)} |`,
      );
    }
  const { captures } = simulate({ ...country, delaySeconds: 1, cores: 16 }, times);
  const index = (times.elasticsearchBytes ?? times.sqliteBytes) * country.pages;
  console.log(
    `\narchive ${tb(captures * times.archiveBytes)}; store ${tb(index)}: ${Math.max(1, Math.ceil(index / 1e9 / SHARD_GB))} shards of ${SHARD_GB} GB; ${((captures * (times.extractSeconds + times.indexSeconds)) / 3600).toFixed(0)} core hours to read everything, as often again for each new extractor`,
  );
}

const ms = (seconds: number) => `${(seconds * 1000).toFixed(1)} ms`;
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const tb = (bytes: number) => `${(bytes / 1e12).toFixed(2)} TB`;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
