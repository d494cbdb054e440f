// Bad input: one clear line that says what to do, the right exit status, nothing lost.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runGiaoban } from './run-giaoban.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'giaoban-cli-'));
const file = (name: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const ARTICLE = `<html><head><title>Hội nghị giao ban</title></head><body><h1>Hội nghị giao ban công tác quý I</h1><div class="content">${'<p>Sáng ngày 7/4/2023, Huyện ủy tổ chức hội nghị giao ban công tác dân vận quý I, triển khai nhiệm vụ quý II năm 2023 trên địa bàn huyện.</p>'.repeat(6)}</div></body></html>`;

test.each<[string, string[], number, RegExp]>([
  ['unknown command', ['frobnicate'], 2, /^giaoban: unknown command 'frobnicate'/],
  ['unknown flag', ['extract', '--frob', 'x'], 2, /^giaoban: unknown option '--frob'/],
  ['missing argument', ['extract'], 2, /^giaoban: name page files, or a data folder with --data/],
  ['a day that does not exist', ['read', '--reference', '2024-02-30'], 2, /--reference.*YYYY-MM-DD/],
  ['a port that is none', ['serve', '--port', '99999'], 2, /--port.*0 to 65535/],
  ['a choice that is none', ['search', '--target', 'cats'], 2, /Allowed choices are records, meetings/],
  ['no store named', ['search', 'x'], 1, /^giaoban: --store: name a store: --store sqlite:PATH/],
  ['a store that is none', ['search', '--store', 'mysql:x', 'x'], 1, /^giaoban: mysql:x: .*sqlite:/],
  ['an unknown filter', ['search', '--store', 'sqlite::memory:', '--filter', 'city=x', 'x'], 1, /^giaoban: city: /],
  [
    'a filter without value',
    ['search', '--store', 'sqlite::memory:', '--filter', 'province', 'x'],
    1,
    /^giaoban: --filter province: is written name=value/,
  ],
  [
    'Elasticsearch away',
    ['search', '--store', 'http://127.0.0.1:9', 'x'],
    1,
    /^giaoban: http:\/\/127\.0\.0\.1:9.*later/,
  ],
  [
    'a queue that is none',
    ['worker', '--queue', 'amqp://x', '--store', `sqlite:${folder}/q.sqlite`, '--data', folder],
    1,
    /^giaoban: amqp:\/\/x: a queue is named redis/,
  ],
  [
    'Redis away',
    ['worker', '--queue', 'redis://127.0.0.1:9', '--store', `sqlite:${folder}/q.sqlite`, '--data', folder],
    1,
    /^giaoban: redis:\/\/127\.0\.0\.1:9: Redis does not answer/,
  ],
  [
    'a seed that is no address',
    ['crawl', '--data', folder, 'ftp://x'],
    1,
    /^giaoban: ftp:\/\/x: .*no http or https address/,
  ],
  ['a seed file that is missing', ['crawl', '--data', folder, join(folder, 'none.txt')], 1, /none\.txt: no such file/],
  [
    'records that are missing',
    ['index', '--store', 'sqlite::memory:', join(folder, 'none.jsonl')],
    1,
    /none\.jsonl: no such file/,
  ],
])('%s', async (_, args, status, line) => {
  const ran = await runGiaoban(args);
  expect(ran.stderr).toMatch(line);
  expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(ran.status).toBe(status);
  expect(ran.stdout).toBe('');
});

test('a seed file names its line', async () => {
  const seeds = file('seeds.txt', '# portals\nhttps://a.example.vn/\nnot an address\n');
  const ran = await runGiaoban(['crawl', '--data', folder, seeds]);
  expect(ran.stderr).toContain(`${seeds}:3: "not an address" is no http or https address`);
  expect(ran.status).toBe(1);
});

describe('extract', () => {
  test('a missing file and a page of random bytes are told, the others are printed, status 1', async () => {
    const good = file('pages/good.html', ARTICLE);
    const noise = new Uint8Array(5000).map((_, i) => (i * 7919 + ((i * i) % 251)) % 256);
    const bad = file('pages/noise.html', noise);
    const ran = await runGiaoban(['extract', bad, good, join(folder, 'pages/none.html')]);
    expect(ran.status).toBe(1);
    expect(
      ran.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).source.path),
    ).toEqual([good]);
    const refusals = ran.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(refusals).toMatchObject([
      { source: { path: bad }, refused: 'unreadable' },
      { source: { path: join(folder, 'pages/none.html') }, refused: 'unreadable' },
    ]);
  });
  test('an empty page is a refusal and no failure', async () => {
    const ran = await runGiaoban(['extract', file('empty/page.html', '')]);
    expect(JSON.parse(ran.stderr)).toMatchObject({ refused: 'empty' });
    expect([ran.status, ran.stdout]).toEqual([0, '']);
  });
  test('meta.json that is no JSON names its file', async () => {
    file('meta/page.html', ARTICLE);
    const meta = file('meta/meta.json', '{ "url": ');
    const ran = await runGiaoban(['extract', join(folder, 'meta')]);
    expect(JSON.parse(ran.stderr)).toMatchObject({ refused: 'unreadable', detail: `${meta}: is no JSON` });
    expect(ran.status).toBe(1);
  });
});

describe('index', () => {
  test('a line that is no record is told with file and line, the others are stored', async () => {
    const good = (await runGiaoban(['extract', file('one/page.html', ARTICLE)])).stdout;
    const lines = file('records.jsonl', `${good}{"id": 1}\nnot json\n`);
    const store = `sqlite:${join(folder, 'index.sqlite')}`;
    const ran = await runGiaoban(['index', '--json', '--store', store, lines]);
    expect(JSON.parse(ran.stdout)).toEqual({ written: 1, unchanged: 0, rejected: 2 });
    expect(ran.stderr).toContain(`${lines}:2: is no record`);
    expect(ran.stderr).toContain(`${lines}:3: is no JSON`);
    expect(ran.status).toBe(1);
  });
  test('a store file that is no database', async () => {
    const ran = await runGiaoban(['index', '--store', `sqlite:${file('text.sqlite', 'hello '.repeat(500))}`, '-']);
    expect(ran.stderr).toMatch(/^giaoban: .*text\.sqlite/);
    expect(ran.status).toBe(1);
  });
});

describe('a data row that is wrong stops the start with file, line and field', () => {
  const DATA = fileURLToPath(new URL('../../resources/data', import.meta.url));
  test.each<[string, (data: string) => void, string[], RegExp]>([
    [
      'a portal profile',
      (data) => {
        const hosts = join(data, 'portals/hosts.tsv');
        const lines = readFileSync(hosts, 'utf8').split('\n');
        lines[1] = '\t\t\t';
        writeFileSync(hosts, lines.join('\n'));
      },
      ['portals'],
      /^giaoban: portals\/hosts\.tsv:2: column/,
    ],
    [
      'a rule',
      (data) => writeFileSync(join(data, 'rules/dates.yaml'), '- id: Wrong Id\n'),
      ['extract', join(folder, 'one/page.html')],
      /^giaoban: rules\/dates\.yaml:1: field "id"/,
    ],
  ])('%s', async (name, spoil, args, line) => {
    const data = join(folder, 'data', name);
    cpSync(DATA, data, { recursive: true });
    spoil(data);
    file('one/page.html', ARTICLE);
    const ran = await runGiaoban(args, { env: { GIAOBAN_RESOURCES: data } });
    expect(ran.stderr).toMatch(line);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(ran.status).toBe(1);
  });
});

test('a port in use', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const { port } = holder.address() as AddressInfo;
  const ran = await runGiaoban(['serve', '--store', 'sqlite::memory:', '--port', String(port)]);
  holder.close();
  expect(ran.stderr).toBe(`giaoban: port ${port} is in use: name another with --port\n`);
  expect(ran.status).toBe(1);
});
