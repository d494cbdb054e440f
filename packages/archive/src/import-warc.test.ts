import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openArchiveReader } from './archive-reader.ts';
import { openArchiveWriter } from './archive-writer.ts';
import { importWarc } from './import-warc.ts';

const PAGE = Buffer.from('<p>Hội nghị giao ban</p>'.repeat(20));
const chunked = (body: Buffer) =>
  Buffer.concat([
    Buffer.from(`${(10).toString(16)}\r\n`),
    body.subarray(0, 10),
    Buffer.from(`\r\n${(body.length - 10).toString(16)};x=y\r\n`),
    body.subarray(10),
    Buffer.from('\r\n0\r\n\r\n'),
  ]);

/** A record as Heritrix writes it: the answer as it went over the wire. */
function record(over: { url?: string; type?: string; http?: string; body?: Buffer; status?: string } = {}): Buffer {
  const http = over.http ?? 'Content-Type: text/html; charset=UTF-8';
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${over.status ?? '200 OK'}\r\n${http}\r\n\r\n`),
    over.body ?? PAGE,
  ]);
  const head = `WARC/1.0\r\nWARC-Type: ${over.type ?? 'response'}\r\nWARC-Target-URI: ${over.url ?? 'http://portal.example/tin/1'}\r\nWARC-Date: 2023-03-20T08:51:08Z\r\nWARC-Record-ID: <urn:uuid:9e4a0a40-0000-4000-8000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

async function imported(file: Buffer, known = () => false) {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-import-'));
  const path = join(folder, 'in.warc.gz');
  writeFileSync(path, file);
  const writer = await openArchiveWriter(join(folder, 'archive'), { name: 'import' });
  const counts = await importWarc(path, writer, known).finally(() => writer.close());
  const reader = openArchiveReader(join(folder, 'archive'));
  const captures = [];
  for await (const { pointer } of reader.entries()) captures.push(await reader.read(pointer));
  return { counts, captures };
}

describe('the body of a page comes in as people read it', () => {
  test.each([
    ['plain', '', PAGE],
    ['in chunks', 'Transfer-Encoding: chunked', chunked(PAGE)],
    ['gzip', 'Content-Encoding: gzip', gzipSync(PAGE)],
    ['gzip in chunks', 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked', chunked(gzipSync(PAGE))],
    ['deflate', 'Content-Encoding: deflate', deflateSync(PAGE)],
    ['brotli', 'Content-Encoding: br', brotliCompressSync(PAGE)],
    ['decoded already, whatever the headers say', 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked', PAGE],
  ])('%s', async (_name, header, body) => {
    const http = ['Content-Type: text/html; charset=UTF-8', header].filter(Boolean).join('\r\n');
    for (const file of [record({ http, body }), gzipSync(record({ http, body }))]) {
      const { counts, captures } = await imported(file);
      expect(counts).toEqual({ imported: 1, known: 0, skipped: 0, broken: null });
      expect(Buffer.from(captures[0]!.response.body).equals(PAGE)).toBe(true);
      expect(captures[0]).toMatchObject({ url: 'http://portal.example/tin/1', fetchedAt: '2023-03-20T08:51:08.000Z' });
    }
  });
});

test.each([
  ['a request', record({ type: 'request' })],
  ['a revisit', record({ type: 'revisit' })],
  ['an image', record({ http: 'Content-Type: image/png' })],
  ['an error', record({ status: '404 Not Found' })],
  ['no web address', record({ url: 'dns:portal.example' })],
  ['a bomb', record({ http: 'Content-Encoding: gzip', body: gzipSync(Buffer.alloc(11_000_000)) })],
])('%s is skipped', async (_name, file) => {
  expect((await imported(gzipSync(file))).counts).toMatchObject({ imported: 0, skipped: 1 });
});

test('what the archive holds already is not stored again', async () => {
  expect((await imported(gzipSync(record()), () => true)).counts).toMatchObject({ imported: 0, known: 1 });
});

test('of a file that breaks off, what stands before is imported', async () => {
  const whole = Buffer.concat([gzipSync(record()), gzipSync(record({ url: 'http://portal.example/tin/2' }))]);
  const { counts, captures } = await imported(whole.subarray(0, whole.length - 60));
  expect(captures[0]!.url).toBe('http://portal.example/tin/1');
  expect(counts.imported).toBeLessThanOrEqual(2);
});

test.each([
  ['text', Buffer.from('no archive at all\n'.repeat(30))],
  ['nothing', Buffer.alloc(0)],
  ['gzip of text', gzipSync('no archive at all\n'.repeat(30))],
])('%s is no WARC file', async (_name, file) => {
  await expect(imported(file)).rejects.toThrow('in.warc.gz: is no WARC file');
});

test('our own files can be imported', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-import-'));
  const writer = await openArchiveWriter(folder, { name: 'local' });
  const capture = (await imported(record())).captures[0]!;
  await writer.append(capture);
  await writer.close();
  const name = readdirSync(folder).find((file) => file.endsWith('.warc.gz'))!;
  const { captures } = await imported(readFileSync(join(folder, name)));
  expect(Buffer.from(captures[0]!.response.body).equals(PAGE)).toBe(true);
  expect(gunzipSync(readFileSync(join(folder, name))).toString('utf8')).toContain('Hội nghị');
});
