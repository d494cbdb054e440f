// A day frozen from an archive: later captures are not in it, two runs write the same bytes, a comparison stays.
import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchiveWriter } from '@giaoban/archive';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runGiaoban } from '../run-giaoban.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'giaoban-frozen-'));
const data = join(folder, 'data');
const page = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../fixtures/gold/${name}/page.html`, import.meta.url)));
const COMPARE = ['compare', 'mo hinh', '--json'];

async function fetched(name: string, at: string): Promise<void> {
  const writer = await openArchiveWriter(join(data, 'archive'), { name: 'test' });
  await writer.append({
    url: `https://muonglam.example.gov.vn/tin/${name}`,
    fetchedAt: at,
    request: { method: 'GET', headers: [] },
    response: {
      status: 200,
      headers: [['Content-Type', 'text/html; charset=utf-8']],
      body: page(name),
      truncated: false,
    },
  });
  await writer.close();
}

async function freeze(to: string, ...options: string[]): Promise<string> {
  const args = ['export', '--data', data, '--as-of', '2024-11-01', '--to', join(folder, to), ...options];
  const { status, stdout, stderr } = await runGiaoban(args);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

async function answer(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await runGiaoban(args);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

beforeAll(async () => {
  await fetched('muonglam-01', '2024-10-31T10:00:00.000Z');
  // Still the first of November in Vietnam.
  await fetched('muonglam-06', '2024-11-01T16:59:59.000Z');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('later captures change neither the bytes nor the comparison', async () => {
  const citation = await freeze('first');
  const before = await answer(...COMPARE, '--frozen', join(folder, 'first'));
  await fetched('muonglam-02', '2024-11-01T17:00:00.000Z');
  await fetched('muonglam-01', '2024-12-01T00:00:00.000Z');
  expect(await freeze('second')).toBe(citation);
  const names = readdirSync(join(folder, 'first')).sort();
  expect(names).toEqual([
    'CITATION.txt',
    'SHA256SUMS',
    'coverage.jsonl',
    'events.jsonl',
    'frozen.json',
    'people.jsonl',
    'records.jsonl',
    'reprints.jsonl',
    'series.jsonl',
  ]);
  for (const name of names) {
    expect(readFileSync(join(folder, 'second', name))).toEqual(readFileSync(join(folder, 'first', name)));
  }
  expect(await answer(...COMPARE, '--frozen', join(folder, 'second'))).toBe(before);
  expect(citation).toMatch(/^Giao Ban: .* as of 2024-11-01T16:59:59.999Z, 2 records\. .*sha256:[0-9a-f]{64}\n$/);
  const sums = readFileSync(join(folder, 'first', 'SHA256SUMS'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(sums).toHaveLength(6);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    const hash = createHash('sha256').update(readFileSync(join(folder, 'first', name)));
    expect(hash.digest('hex')).toBe(sum);
  }
}, 180_000);

test('it answers what a store of the same records answers', async () => {
  const store = `sqlite:${join(folder, 'store.sqlite')}`;
  await answer('index', '--store', store, join(folder, 'first', 'records.jsonl'));
  const wanted = await answer(...COMPARE, '--store', store);
  expect(await answer(...COMPARE, '--frozen', join(folder, 'first'))).toBe(wanted);
  expect(await answer('export', '--store', store, '--what', 'events')).toBe(
    readFileSync(join(folder, 'first', 'events.jsonl'), 'utf8'),
  );
}, 180_000);

test.each([
  [
    'a folder that is not empty',
    () => ['export', '--data', data, '--as-of', '2024-11-01', '--to', join(folder, 'first')],
    /must be empty/,
  ],
  ['no moment', () => ['export', '--as-of', 'yesterday', '--to', join(folder, 'x')], /written YYYY-MM-DD/],
  ['no folder', () => ['export', '--as-of', '2024-11-01'], /go together/],
  ['no data set', () => [...COMPARE, '--frozen', folder], /is no manifest/],
  [
    'a file that was changed',
    () => {
      appendFileSync(join(folder, 'second', 'series.jsonl'), '{}\n');
      return [...COMPARE, '--frozen', join(folder, 'second')];
    },
    /checksum differs/,
  ],
])(
  '%s is refused',
  async (_, args, reason) => {
    const { status, stderr } = await runGiaoban(args());
    expect([status === 0, stderr]).toEqual([false, expect.stringMatching(reason)]);
  },
  60_000,
);
