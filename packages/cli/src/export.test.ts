// Exports, people and comparisons on the command line, over a store that the command filled.
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { runGiaoban } from './run-giaoban.fixture.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'giaoban-export-'));
const store = `sqlite:${join(folder, 'store.sqlite')}`;
const PAGES = ['muonglam-01', 'muonglam-06'].map((name) => `fixtures/gold/${name}`);

async function lines(...args: string[]): Promise<Record<string, unknown>[]> {
  const { status, stdout, stderr } = await runGiaoban([...args, '--store', store]);
  expect([status, stderr]).toEqual([0, '']);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

beforeAll(async () => {
  const { stdout } = await runGiaoban(['extract', ...PAGES], { cwd: root });
  writeFileSync(join(folder, 'records.jsonl'), stdout);
  const { status } = await runGiaoban(['index', '--store', store, join(folder, 'records.jsonl')]);
  expect(status).toBe(0);
});

describe('giaoban export', () => {
  test('people: each official of each page is a mention of one person', async () => {
    const records = await lines('export', '--what', 'records');
    const people = await lines('export', '--what', 'people');
    const mentions = people.flatMap((person) => person.mentions as { source: { path: string }; name: string }[]);
    const officials = records.flatMap((record) =>
      (record.officials as { name: string }[]).map(({ name }) => `${(record.source as { path: string }).path} ${name}`),
    );
    expect(mentions.map(({ source, name }) => `${source.path} ${name}`).sort()).toEqual(officials.sort());
    expect(Object.keys(people[0]!)).toEqual(['id', 'name', 'otherNames', 'mentions', 'posts', 'joins', 'apart']);
  });
  test.each(['events', 'series', 'coverage'])('%s: one item a line, the same at the second time', async (what) => {
    const items = await lines('export', '--what', what);
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(await lines('export', '--what', what)).toEqual(items);
  });
  test.each(['records', 'people', 'events', 'series', 'coverage', 'reprints'])('%s as CSV', async (what) => {
    const { status, stdout } = await runGiaoban(['export', '--store', store, '--what', what, '--format', 'csv']);
    expect([status, stdout.split('\r\n')[0]!.split(',')[0]]).toEqual([0, 'id']);
  });
  test('decisions that are none name their line', async () => {
    const file = join(folder, 'decisions.jsonl');
    writeFileSync(file, '{"decision":"maybe","between":["a/b","c/d"]}\n');
    const { status, stderr } = await runGiaoban(['export', '--store', store, '--what', 'people', '--decisions', file]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/decisions\.jsonl:1: is no decision: decision/)]);
  });
});

test.each([
  ['export', '--what', 'people'],
  ['compare', 'hộ nghèo'],
])('giaoban %s: a store that is not there is told, and none is made', async (...call) => {
  const file = join(folder, 'nowhere.sqlite');
  const { status, stderr } = await runGiaoban([...call, '--store', `sqlite:${file}`]);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/nowhere\.sqlite: there is no store yet/)]);
  expect(existsSync(file)).toBe(false);
});

test('giaoban compare: no province is told', async () => {
  const { status, stderr } = await runGiaoban(['compare', '--store', store, 'hộ nghèo', '--place', 'Atlantis']);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/Atlantis: no province/)]);
});

test('giaoban person: accents are forgiven, posts run over the pages', async () => {
  const [person] = await lines('person', 'vi van quyet', '--json');
  expect(person).toMatchObject({ name: 'Vi Văn Quyết' });
  expect(person!.mentions).toHaveLength(2);
});

test('giaoban compare: what must not be compared is an error of one line', async () => {
  const periods = ['--period', '2024-01-01..2024-06-30', '--period', '2024-01-01..2024-09-30'];
  const { status, stderr } = await runGiaoban(['compare', 'hộ nghèo', '--store', store, ...periods]);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^giaoban: .*unequal length/)]);
  expect(await lines('compare', 'hộ nghèo', '--json')).toMatchObject([{ geography: 'then' }]);
});
