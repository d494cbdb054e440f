import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { openArchiveReader } from './archive-reader.ts';
import { openArchiveWriter } from './archive-writer.ts';
import { blankCaptures, blankRecord } from './blank-captures.ts';
import type { CaptureEntry } from './capture.ts';
import { namesPerson, openTakedowns } from './takedowns.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'giaoban-takedown-'));
const capture = (n: number, body = `<p>Hội nghị giao ban số ${n}</p>`) => ({
  url: `http://portal.example/tin/${n}`,
  fetchedAt: `2026-11-24T06:00:0${n}.123Z`,
  request: { method: 'GET', headers: [['User-Agent', 'GiaoBan/0.1'] as const] },
  response: { status: 200, headers: [], body: Buffer.from(body), truncated: false },
});
async function entries(path: string): Promise<CaptureEntry[]> {
  return Array.fromAsync(openArchiveReader(path).entries());
}
const bytesOf = (path: string) => Buffer.concat(readdirSync(path).map((file) => readFileSync(join(path, file))));

test.each([[1], [2], [3]])('capture %d of three is blanked, the others stay where they are', async (n) => {
  const path = folder();
  const writer = await openArchiveWriter(path, { name: 'test' });
  const written = [];
  // Large enough for several stored blocks.
  const noise = Array.from({ length: 40_000 }, (_, i) => `${(i * 7919) % 104_729} `).join('');
  for (const i of [1, 2, 3]) written.push(await writer.append(capture(i, i === 2 ? noise : undefined)));
  const before = bytesOf(path).byteLength;
  const gone = await blankCaptures(path, ({ url }) => url.endsWith(`/${n}`));
  expect(gone).toEqual([written[n - 1]]);
  expect(await entries(path)).toEqual(written.filter((_, i) => i !== n - 1));
  expect(bytesOf(path).byteLength).toBe(before);
  // The open writer goes on, and pointers behind the blank hold.
  written.push(await writer.append(capture(4)));
  await writer.close();
  for (const entry of written.filter((_, i) => i !== n - 1))
    expect((await openArchiveReader(path).read(entry.pointer)).url).toBe(entry.url);
  await expect(openArchiveReader(path).read(written[n - 1]!.pointer)).rejects.toThrow();
  // Nothing of it is left, not even its address, and the file is still a WARC file.
  const [warc] = readdirSync(path).filter((name) => name.endsWith('.gz'));
  const bytes = readFileSync(join(path, warc!));
  const text = gunzipSync(bytes).toString();
  expect(text).not.toContain(`/tin/${n}`);
  expect(bytesOf(path).toString('latin1')).not.toContain(`/tin/${n}"`);
  const types = [];
  for await (const record of WARCParser.iterRecords([bytes])) {
    await record.readFully(false);
    types.push(record.warcType);
  }
  const pairs = [1, 2, 3, 4].flatMap((i) => (i === n ? ['metadata'] : ['response', 'request']));
  expect(types).toEqual(['warcinfo', ...pairs]);
  expect(await blankCaptures(path, ({ url }) => url.endsWith(`/${n}`))).toEqual([]);
});

test.each([300, 301, 1_000, 65_500, 65_553, 65_558, 65_560, 131_090, 400_000])('a blank of %d bytes', (length) => {
  const blank = blankRecord(length, '2026-11-24T06:00:00.000Z');
  expect(blank.byteLength).toBe(length);
  expect(gunzipSync(blank).toString()).toContain('WARC-Type: metadata');
});

test('what was taken down is forbidden to every process, also to those that have the file open, until it is lifted', () => {
  const path = folder();
  const [one, other] = [openTakedowns(path), openTakedowns(path)];
  expect(other.forbids('http://portal.example/tin/1')).toBe(false);
  const line = { at: '2026-11-24T06:00:00.000Z', by: 'root', reason: 'asked', records: [] as string[] } as const;
  one.append({ ...line, kind: 'page', subject: 'http://portal.example/tin/1', urls: ['http://portal.example/tin/1'] });
  one.append({ ...line, kind: 'portal', subject: 'away.example', urls: [] });
  one.append({ ...line, kind: 'person', subject: 'Nguyễn Văn An', urls: [] });
  for (const takedowns of [one, other]) {
    expect(takedowns.forbids('http://portal.example/tin/1#top')).toBe(true);
    expect(takedowns.forbids('http://portal.example/tin/2')).toBe(false);
    expect(takedowns.forbids('https://away.example/x')).toBe(true);
    expect(takedowns.names('đồng chí Nguyễn Văn An, Bí thư')).toBe(true);
    expect(takedowns.all()).toHaveLength(3);
  }
  other.append({ ...line, kind: 'portal', subject: 'away.example', urls: [], lifts: true });
  other.append({ ...line, kind: 'person', subject: 'Nguyễn Văn An', urls: [], lifts: true });
  one.append({ ...line, kind: 'portal', subject: 'away.example', urls: [] });
  for (const takedowns of [one, other]) {
    expect(takedowns.forbids('http://portal.example/tin/1')).toBe(true);
    expect(takedowns.forbids('https://away.example/x')).toBe(true);
    expect(takedowns.names('đồng chí Nguyễn Văn An, Bí thư')).toBe(false);
    expect(takedowns.inForce().map(({ kind }) => kind)).toEqual(['page', 'portal']);
    expect(takedowns.all()).toHaveLength(6);
  }
});

test.each([
  ['Nguyễn Văn An', 'NGUYỄN VĂN AN chủ trì', true],
  ['Nguyễn Văn An', 'Nguyễn  Văn\nAn', true],
  ['Nguyễn Văn An', 'Nguyễn Văn Anh', false],
  ['Nguyễn Văn An', 'Nguyen Van An', false],
  ['Nguyễn Văn An'.normalize('NFD'), 'ông Nguyễn Văn An.', true],
])('%s in "%s": %s', (name, text, named) => expect(namesPerson(name, text)).toBe(named));
