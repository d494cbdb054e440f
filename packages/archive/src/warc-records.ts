// A capture as WARC records and back: the response and its request, each one gzip member of its own.
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { BadDataError } from '@giaoban/records';
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import type { Capture, CaptureRecords, RevisitOf } from './capture.ts';

const WARC_VERSION = 'WARC/1.1';
/** Prefix of headers that no longer speak of the stored body: it is kept decoded and in one piece. */
const ORIGINAL = 'X-Archive-Orig-';
const NO_BODY = new Uint8Array(0);
const OF_THE_WIRE = /^(content-encoding|transfer-encoding|content-length|content-md5|warc-.*)$/i;

/** The record that opens every file: which software wrote it, in what format. */
export async function warcInfo(filename: string): Promise<Uint8Array> {
  return serialize(
    WARCRecord.createWARCInfo(
      { filename, warcVersion: WARC_VERSION },
      { software: 'Giao Ban', format: 'WARC File Format 1.1' },
    ),
  );
}

/**
 * Serialises a capture; its records name each other by `WARC-Concurrent-To`.
 *
 * @param earlier the capture whose body this one repeats: it is named, and the body is not stored again
 */
export async function captureRecords(capture: Capture, earlier: RevisitOf | null = null): Promise<CaptureRecords> {
  const { response: answer, request: question } = capture;
  const body = earlier === null ? answer.body : NO_BODY;
  const response = WARCRecord.create(
    {
      url: capture.url,
      date: capture.fetchedAt,
      type: earlier === null ? 'response' : 'revisit',
      warcVersion: WARC_VERSION,
      warcHeaders: {
        ...(answer.truncated ? { 'WARC-Truncated': 'length' } : {}),
        ...(earlier === null ? {} : refersTo(earlier)),
      },
      statusline: `HTTP/1.1 ${answer.status}`,
      httpHeaders: storedHeaders(answer.headers, body.byteLength),
    },
    one(body),
  );
  // The library gives every revisit the profile of equal bytes.
  if (earlier !== null) response.warcHeaders.headers.set('WARC-Profile', revisitProfile(answer.status));
  const request = WARCRecord.create(
    {
      url: capture.url,
      date: capture.fetchedAt,
      type: 'request',
      warcVersion: WARC_VERSION,
      warcHeaders: { 'WARC-Concurrent-To': response.warcHeader('WARC-Record-ID')! },
      statusline: `${question.method} ${pathOf(capture.url)} HTTP/1.1`,
      httpHeaders: question.headers.map(([name, value]): [string, string] => [name, value]),
    },
    one(NO_BODY),
  );
  const digest = earlier === null ? bodyDigest(answer.body) : earlier.digest;
  setDigests(response, body, digest);
  setDigests(request, NO_BODY, sha256(NO_BODY));
  return { response: await serialize(response), request: await serialize(request), digest };
}

function refersTo({ url, fetchedAt }: RevisitOf): Record<string, string> {
  return { 'WARC-Refers-To-Target-URI': url, 'WARC-Refers-To-Date': fetchedAt };
}

/** What a revisit says: the server answered that nothing has changed, or sent the same bytes again. */
function revisitProfile(status: number): string {
  return `http://netpreserve.org/warc/1.1/revisit/${status === 304 ? 'server-not-modified' : 'identical-payload-digest'}`;
}

/** `sha256:…` of a decoded body, as the archive's index has it. */
export function bodyDigest(body: Uint8Array): string {
  return sha256(body);
}

/** Digests that the record brings along are not computed by the serialiser, whose own hashing takes ten times as long. */
function setDigests(record: WARCRecord, payload: Uint8Array, payloadDigest: string): void {
  const head = Buffer.from(`${record.httpHeaders?.toString() ?? ''}\r\n`);
  record.warcHeaders.headers.set('WARC-Payload-Digest', payloadDigest);
  record.warcHeaders.headers.set('WARC-Block-Digest', sha256(head, payload));
}

function sha256(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return `sha256:${hash.digest('hex')}`;
}

/**
 * Reads a capture from its gzip members.
 *
 * @param at names the record in errors
 * @param response the response's gzip member, exactly
 * @param request bytes that begin with the request's gzip member, or none
 * @throws BadDataError where the bytes are no response record with its request
 */
export async function readCapture(at: string, response: Uint8Array, request: Uint8Array): Promise<Capture> {
  const answer = await parseRecord(at, whole(at, response));
  const question = request.byteLength === 0 ? null : await parseRecord(at, request);
  if (answer.warcType !== 'response') throw new BadDataError(at, `is a ${answer.warcType} record, not a response`);
  const concurrent = question?.warcConcurrentTo?.includes(answer.warcHeader('WARC-Record-ID')!) ? question : null;
  return {
    url: answer.warcTargetURI!,
    fetchedAt: answer.warcDate!,
    request: {
      method: concurrent?.httpHeaders?.method ?? 'GET',
      headers: concurrent?.httpHeaders ? [...concurrent.httpHeaders.headers] : [],
    },
    response: {
      status: Number(answer.httpHeaders?.statusCode ?? 0),
      headers: answer.httpHeaders ? wireHeaders([...answer.httpHeaders.headers]) : [],
      body: await answer.readFully(false),
      truncated: answer.warcHeader('WARC-Truncated') != null,
    },
  };
}

/** The body is stored decoded, so headers of the wire's coding step aside and the length is that of the body. */
function storedHeaders(headers: Capture['response']['headers'], length: number): [string, string][] {
  const stored = headers.map(([name, value]): [string, string] => [
    OF_THE_WIRE.test(name) ? `${ORIGINAL}${name}` : name,
    value,
  ]);
  return [...stored, ['Content-Length', String(length)]];
}

function wireHeaders(stored: [string, string][]): [string, string][] {
  return stored
    .filter(([name]) => !/^content-length$/i.test(name))
    .map(([name, value]) => [name.startsWith(ORIGINAL) ? name.slice(ORIGINAL.length) : name, value]);
}

function whole(at: string, member: Uint8Array): Uint8Array {
  try {
    return gunzipSync(member);
  } catch (cause) {
    throw new BadDataError(at, 'is no whole gzip member', { cause });
  }
}

/** Reads a record. @throws BadDataError where the bytes begin with none */
export async function parseRecord(at: string, bytes: Uint8Array): Promise<WARCRecord> {
  try {
    const record = await WARCParser.parse([bytes], { keepHeadersCase: true });
    if (record !== null) return record;
  } catch (cause) {
    throw new BadDataError(at, 'is no whole WARC record', { cause });
  }
  throw new BadDataError(at, 'is no WARC record');
}

/** One gzip member, made in one go: through streams, or on another thread, a page takes several times as long. */
async function serialize(record: WARCRecord): Promise<Uint8Array> {
  return gzipSync(await WARCSerializer.serialize(record, { digest: { algo: 'sha-256', prefix: 'sha256:' } }));
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function* one(bytes: Uint8Array): Iterable<Uint8Array> {
  yield bytes;
}
