// The first command of the README, as a user runs it: crawl, read, store, serve; and once more.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { spawnGiaoban, untilPrinted } from './run-giaoban.fixture.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

async function start(data: string) {
  const child = spawnGiaoban(['start', '--data', data, '--port', '0'], { cwd: ROOT });
  await untilPrinted(child, /Ctrl-C ends it/);
  return child;
}

async function stop(child: Awaited<ReturnType<typeof start>>): Promise<number | null> {
  child.kill('SIGINT');
  const [status] = (await once(child, 'close')) as [number | null];
  return status;
}

test('start crawls the fixture portals, prints what came of it and three queries that work; a second start fetches nothing', async () => {
  const data = mkdtempSync(join(tmpdir(), 'giaoban-start-'));
  const first = await start(data);
  const { stdout } = first.output();
  const [, records] = /(\d+) records: \d+ meetings, \d+ officials, \d+ statistics/.exec(stdout) ?? [];
  expect(Number(records)).toBeGreaterThanOrEqual(36);
  expect(stdout).toMatch(/[1-9]\d* pages fetched in this run/);
  expect(stdout).toMatch(/pages that are no articles: .*listing/);

  const queries = [...stdout.matchAll(/^(?:Try)?\s+(curl .+|npx .+)$/gm)].map(([, query]) => query!);
  expect(queries).toHaveLength(3);
  for (const query of queries) {
    const answer = await run('sh', ['-c', query], { cwd: ROOT });
    expect(answer.stdout).toMatch(query.startsWith('curl') ? /^\{"total":[1-9]/ : /^[1-9]\d* found\n/);
  }
  const [, url] = /^Giao Ban: (\S+)/m.exec(stdout)!;
  const page = await (await fetch(`${url}?q=giao+ban`)).text();
  expect(page).toContain('<html lang="vi"');
  expect(await stop(first)).toBe(0);

  const second = await start(data);
  expect(second.output().stdout).toMatch(/^ {2}0 pages fetched in this run$/m);
  expect(second.output().stdout).toContain(`${records} records:`);
  expect(await stop(second)).toBe(0);
}, 300_000);

test('Ctrl-C while it crawls ends it cleanly, and the next start goes on', async () => {
  const data = mkdtempSync(join(tmpdir(), 'giaoban-start-'));
  const child = spawnGiaoban(['start', '--data', data, '--port', '0'], { cwd: ROOT });
  await untilPrinted(child, /^Giao Ban: /m);
  child.kill('SIGINT');
  const [status] = (await once(child, 'close')) as [number | null];
  expect(status).toBe(0);
  expect(child.output().stderr).toBe('');
  const next = await start(data);
  expect(next.output().stdout).toMatch(/3\d|4\d records:/);
  expect(await stop(next)).toBe(0);
}, 300_000);
