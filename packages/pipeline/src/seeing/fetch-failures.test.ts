import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CrawlEvent, CrawlTask } from '@giaoban/crawler';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countFailures, failuresOf, forgetFailures } from './fetch-failures.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'failures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const task = (host: string) => ({ host, url: `https://${host}/a` }) as CrawlTask;
const failed = (host: string, kind: string): CrawlEvent => ({
  type: 'failed',
  task: task(host),
  detail: `${kind}: …`,
  kind,
  retryAfterMs: null,
});
const refused = (reason: string, detail = ''): CrawlEvent =>
  ({ type: 'refused', task: task('a.vn'), reason, detail }) as CrawlEvent;

test('counts by host and kind over runs, with the last time and address', () => {
  const file = join(folder, 'failures.json');
  let time = Date.parse('2024-05-01T00:00:00Z');
  const first = countFailures(file, () => time);
  for (const event of [failed('a.vn', 'ECONNREFUSED'), failed('a.vn', 'ECONNREFUSED'), failed('b.vn', 'constructor')])
    first.count(event);
  expect(failuresOf(file, ['a.vn']).size).toBe(0);
  first.keep();
  time += 60_000;
  const second = countFailures(file, () => time);
  second.count(failed('a.vn', 'ECONNREFUSED'));
  time += 20_000;
  second.count(failed('a.vn', 'status 503'));
  expect(failuresOf(file, ['a.vn', 'b.vn', 'c.vn', '__proto__'])).toEqual(
    new Map([
      [
        'a.vn',
        [
          { kind: 'status 503', count: 1, last: '2024-05-01T00:01:20.000Z', url: 'https://a.vn/a' },
          { kind: 'ECONNREFUSED', count: 3, last: '2024-05-01T00:01:00.000Z', url: 'https://a.vn/a' },
        ],
      ],
      ['b.vn', [{ kind: 'constructor', count: 1, last: '2024-05-01T00:00:00.000Z', url: 'https://b.vn/a' }]],
    ]),
  );
});

test.each([
  [refused('robots'), ['robots']],
  [refused('http-status', 'status 403'), ['status 403']],
  [refused('trap'), []],
  [refused('taken-down'), []],
  [{ type: 'unchanged', task: task('a.vn') } as CrawlEvent, []],
])('of what is refused, that by the host', (event, kinds) => {
  const file = join(folder, 'failures.json');
  const counting = countFailures(file);
  counting.count(event);
  counting.keep();
  expect((failuresOf(file, ['a.vn']).get('a.vn') ?? []).map(({ kind }) => kind)).toEqual(kinds);
});

test('forgets an address that is taken down', () => {
  const file = join(folder, 'failures.json');
  forgetFailures(file, () => true);
  const counting = countFailures(file);
  for (const host of ['a.vn', 'b.vn']) counting.count(failed(host, 'ECONNREFUSED'));
  counting.keep();
  forgetFailures(file, (url) => url === 'https://a.vn/a');
  expect(readFileSync(file, 'utf8')).not.toContain('https://a.vn/a');
  expect([...failuresOf(file, ['a.vn', 'b.vn']).values()].map((kinds) => kinds.length)).toEqual([0, 1]);
});

test('a file that is not whole tells of nothing', () => {
  const file = join(folder, 'failures.json');
  writeFileSync(file, '{"a.vn": {"x"');
  expect(failuresOf(file, ['a.vn']).size).toBe(0);
});
