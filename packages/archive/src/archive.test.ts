import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { pythonPath } from '../../../scripts/test-python.ts';
import { openArchiveReader } from './archive-reader.ts';
import { openArchiveWriter } from './archive-writer.ts';
import type { Capture, CaptureEntry } from './capture.ts';

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'giaoban-archive-'));
}

function capture(n: number, over: Partial<Capture['response']> = {}): Capture {
  return {
    url: `http://portal.example/tin/${n}?a=%E1%BB%87`,
    fetchedAt: `2026-11-24T06:00:0${n % 10}.123Z`,
    request: { method: 'GET', headers: [['User-Agent', 'GiaoBan/0.1']] },
    response: {
      status: 200,
      headers: [
        ['Content-Type', 'text/html; charset=utf-8'],
        ['Content-Encoding', 'gzip'],
        ['Transfer-Encoding', 'chunked'],
        ['Set-Cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
      ],
      body: Buffer.from(`<p>Hội nghị giao ban số ${n}</p>\r\n\r\n`),
      truncated: false,
      ...over,
    },
  };
}

async function all(path: string, since?: Date): Promise<CaptureEntry[]> {
  const entries: CaptureEntry[] = [];
  for await (const entry of openArchiveReader(path).entries(since)) entries.push(entry);
  return entries;
}

describe('a capture comes back as it went in', () => {
  test.each([
    ['with coded transfer and two cookies', {}],
    ['with an empty body', { body: Buffer.alloc(0) }],
    ['with bytes that are no text', { body: Buffer.from([0, 255, 13, 10, 13, 10, 31, 139, 8, 0]) }],
    ['cut at the limit', { truncated: true }],
    ['with a header that WARC would take for its own', { headers: [['WARC-Type', 'warcinfo'] as [string, string]] }],
    ['of another status', { status: 404, headers: [] }],
  ])('%s', async (_name, over) => {
    const path = folder();
    const writer = await openArchiveWriter(path, { name: 'local' });
    const written = capture(1, over);
    const entry = await writer.append(written);
    await writer.close();
    const back = await openArchiveReader(path).read(entry.pointer);
    expect({ ...back, response: { ...back.response, body: Buffer.from(back.response.body) } }).toEqual(written);
    expect(await all(path)).toEqual([entry]);
  });
});

test('captures that arrive together all land, in file order', async () => {
  const path = folder();
  const writer = await openArchiveWriter(path, { name: 'local' });
  const entries = await Promise.all(Array.from({ length: 30 }, (_, n) => writer.append(capture(n))));
  await writer.close();
  const read = await all(path);
  expect(new Set(read.map((entry) => entry.url)).size).toBe(30);
  expect(read.map((entry) => entry.pointer.offset)).toEqual(entries.map((e) => e.pointer.offset).sort((a, b) => a - b));
});

test.each([
  [304, 'server-not-modified'],
  [200, 'identical-payload-digest'],
])('asked again and unchanged (%i): a revisit that names the earlier capture, and no body', async (status, profile) => {
  const path = folder();
  const writer = await openArchiveWriter(path, { name: 'local' });
  const earlier = await writer.append(capture(1));
  const entry = await writer.appendRevisit(capture(1, { status }), earlier);
  await writer.close();
  expect(entry).toMatchObject({ status, contentType: 'warc/revisit', digest: earlier.digest });
  const file = readFileSync(join(path, entry.pointer.file));
  const revisit = await WARCParser.parse([
    gunzipSync(file.subarray(entry.pointer.offset, entry.pointer.offset + entry.pointer.length)),
  ]);
  expect(revisit?.warcType).toBe('revisit');
  expect(revisit?.warcHeader('WARC-Profile')).toBe(`http://netpreserve.org/warc/1.1/revisit/${profile}`);
  expect(revisit?.warcHeader('WARC-Refers-To-Target-URI')).toBe(earlier.url);
  expect(revisit?.warcPayloadDigest).toBe(earlier.digest);
  expect((await revisit!.readFully(false)).byteLength).toBe(0);
  checkedByWarcio(join(path, entry.pointer.file));
  await expect(openArchiveReader(path).read(entry.pointer)).rejects.toThrow('is a revisit record');
});

test('a full file is followed by another, and a second writer never appends to a foreign one', async () => {
  const path = folder();
  for (const name of ['worker-1', 'worker-2']) {
    const writer = await openArchiveWriter(path, { name, maxBytes: 1500 });
    for (let n = 0; n < 4; n += 1) await writer.append(capture(n));
    await writer.close();
  }
  const files = readdirSync(path).filter((name) => name.endsWith('.warc.gz'));
  expect(files.length).toBeGreaterThan(3);
  expect(await all(path)).toHaveLength(8);
});

test('other tools read the file: every record gunzips, parses, and its digests are those of its bytes', async () => {
  const path = folder();
  const writer = await openArchiveWriter(path, { name: 'local' });
  for (let n = 0; n < 3; n += 1) await writer.append(capture(n));
  await writer.close();
  const file = join(path, readdirSync(path).find((name) => name.endsWith('.warc.gz'))!);
  const types: string[] = [];
  for await (const record of WARCParser.iterRecords([gunzipSync(readFileSync(file))])) {
    types.push(record.warcType);
    if (record.warcType === 'response') expect(await record.contentText()).toContain('Hội nghị giao ban');
  }
  expect(types).toEqual(['warcinfo', ...Array(3).fill(['response', 'request']).flat()]);
  checkedByWarcio(file);
});

/** A foreign tool's word on a file, where the tests may use Python. */
function checkedByWarcio(file: string): void {
  const python = pythonPath();
  if (python !== null) execFileSync(python, ['-m', 'warcio.cli', 'check', file]);
}

describe('a file cut by a crash', () => {
  async function three(): Promise<{ path: string; base: string }> {
    const path = folder();
    const writer = await openArchiveWriter(path, { name: 'local' });
    for (let n = 0; n < 3; n += 1) await writer.append(capture(n));
    await writer.close();
    return { path, base: join(path, readdirSync(path)[0]!.replace(/\.(cdxj|warc\.gz)$/, '')) };
  }

  test('in the last record: the entry is left out', async () => {
    const { path, base } = await three();
    const last = (await all(path))[2]!;
    truncateSync(`${base}.warc.gz`, last.pointer.offset + last.pointer.length - 1);
    expect(await all(path)).toHaveLength(2);
  });

  test('in the last index line: the line is left out', async () => {
    const { path, base } = await three();
    appendFileSync(`${base}.cdxj`, 'example,portal)/tin/9 2026 {"url":"http://por');
    expect(await all(path)).toHaveLength(3);
  });

  test.each([
    ['before the index was there', () => null],
    ['behind the first index line', (index: string) => `${index.split('\n')[0]}\n`],
    ['in the second index line', (index: string) => index.slice(0, index.indexOf('\n') + 20)],
  ])('%s: the index lacks captures, the reader finds them in the records', async (_name, cut) => {
    const { path, base } = await three();
    const whole = await all(path);
    const index = cut(readFileSync(`${base}.cdxj`, 'utf8'));
    if (index === null) rmSync(`${base}.cdxj`);
    else writeFileSync(`${base}.cdxj`, index);
    expect(await all(path)).toEqual(whole);
  });

  test('files that were begun earlier are left out where that is asked', async () => {
    const { path } = await three();
    expect(await all(path, new Date(0))).toHaveLength(3);
    expect(await all(path, new Date(Date.now() + 1000))).toHaveLength(0);
  });

  test('in the request behind the last response: the page is read all the same', async () => {
    const { path, base } = await three();
    const last = (await all(path))[2]!;
    truncateSync(`${base}.warc.gz`, last.pointer.offset + last.pointer.length);
    expect((await openArchiveReader(path).read(last.pointer)).response.status).toBe(200);
  });

  test('kill -9 while writing: what was acknowledged is there, and a new process goes on beside it', async () => {
    const path = folder();
    const child = fork(fileURLToPath(new URL('./write-forever.fixture.ts', import.meta.url)), [path], {
      execArgv: ['--no-warnings'],
    });
    let acknowledged = 0;
    child.on('message', (count) => {
      acknowledged = count as number;
      if (acknowledged >= 40) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    const writer = await openArchiveWriter(path, { name: 'local' });
    await writer.append(capture(9));
    await writer.close();
    const entries = await all(path);
    expect(entries.length).toBeGreaterThanOrEqual(acknowledged + 1);
    for (const { pointer } of entries) await openArchiveReader(path).read(pointer);
  });
});

test('a folder that cannot be written: the error names it', async () => {
  const path = folder();
  const writer = await openArchiveWriter(path, { name: 'local' });
  rmSync(path, { recursive: true });
  await expect(writer.append(capture(1))).rejects.toThrow(`${path}: cannot be written`);
  await writer.close();
});

test('a pointer to a file that is gone: the error names it', async () => {
  const pointer = { file: 'gone.warc.gz', offset: 7, length: 9 };
  await expect(openArchiveReader(folder()).read(pointer)).rejects.toThrow('gone.warc.gz:7: cannot be read');
});

test('a pointer that leads out of the folder is refused', async () => {
  await expect(openArchiveReader(folder()).read({ file: '../x.warc.gz', offset: 0, length: 9 })).rejects.toThrow(
    'names no file of the archive',
  );
});
