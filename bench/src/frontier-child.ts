// Fills a frontier and works on it, for the frontier bench. node frontier-child.ts ADDRESSES HOSTS → prints a JSON line.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CrawlTask, type Discovered, openFrontier, type TaskOutcome } from '@giaoban/crawler';

const [addresses, hosts] = process.argv.slice(2).map(Number) as [number, number];
/** As many as a sitemap names at once, or a long listing. */
const A_BATCH = 1_000;
const TASKS = 3_000;

const folder = mkdtempSync(join(tmpdir(), 'giaoban-frontier-bench-'));
const path = join(folder, 'frontier.sqlite');
const frontier = openFrontier(path, { delayMs: 0 });

function batch(from: number): Discovered[] {
  return Array.from({ length: Math.min(A_BATCH, addresses - from) }, (_, i) => ({
    url: `http://portal-${(from + i) % hosts}.example/tin-tuc/hoi-nghi-giao-ban-cong-tac-thang-cua-huyen-so-${from + i}.html`,
    kind: 'article',
    via: 'bench',
    continues: false,
  }));
}

function fetched(task: CrawlTask, n: number): TaskOutcome {
  const pointer = { file: 'bench.warc.gz', offset: n, length: 1 };
  const fetchedAt = new Date().toISOString();
  return {
    status: 'fetched',
    entry: { pointer, url: task.url, fetchedAt, status: 200, contentType: 'text/html', digest: `sha256:${n}` },
    finalUrl: task.url,
    article: true,
    contentKey: `text-${n}`,
    validators: { etag: null, lastModified: null },
    discovered: [],
  };
}

const micros = (start: bigint) => Number(process.hrtime.bigint() - start) / 1e3;
const share = (times: readonly number[], part: number) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * part)]!;

const added = process.hrtime.bigint();
for (let from = 0; from < addresses; from += A_BATCH) frontier.add(batch(from), 1);
const addMicros = micros(added) / addresses;
const next: number[] = [];
const apply: number[] = [];
for (let n = 0; n < TASKS; n += 1) {
  const asked = process.hrtime.bigint();
  const task = frontier.next();
  next.push(micros(asked));
  if (task === null) throw new Error('the frontier gives nothing');
  const told = process.hrtime.bigint();
  frontier.apply(task, fetched(task, n));
  apply.push(micros(told));
}
const bytes = statSync(path).size;
frontier.close();
const reopened = process.hrtime.bigint();
openFrontier(path, { delayMs: 0 }).close();
const openMs = micros(reopened) / 1e3;
rmSync(folder, { recursive: true });
console.log(
  JSON.stringify({
    addMicros,
    next: [share(next, 0.5), share(next, 0.99)],
    apply: [share(apply, 0.5), share(apply, 0.99)],
    openMs,
    bytes,
  }),
);
