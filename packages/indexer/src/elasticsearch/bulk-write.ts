// Bulk requests: many small writes, and what became of those that were refused.
import { setTimeout } from 'node:timers/promises';
import type { Client } from '@elastic/elasticsearch';
import { refusal } from './elasticsearch-failure.ts';

/** Code units in one request: with the accents somewhat less than the 5 MB that measured best on two cores. */
export const REQUEST_LENGTH = 4_000_000;
/** Of a code unit in UTF-8. */
const MAX_BYTES = 3;
const RETRIES = 4;
/** Doubled at every retry. */
const FIRST_WAIT_MS = 500;

const OK_BELOW = 300;
const NOT_FOUND = 404;
const CONFLICT = 409;
const BAD_REQUEST = 400;
const OVERLOADED = 429;

/** What is read of an answer: told whole it is a tenth of the request. */
const FILTER_PATH = 'errors,items.*.status,items.*.error.type,items.*.error.reason';

/** Where a document was when it was read: it is only replaced while it is still that. */
export interface ReadState {
  readonly seqNo: number;
  readonly primaryTerm: number;
}
/** What belongs to a revision: it gives way to nothing older. */
interface Versioned {
  readonly index: string;
  readonly id: string;
  readonly version: number;
}
/** As JSON where it is already that. */
type Document = object | string;
export type Write =
  | (Versioned & { readonly document: Document })
  | (Versioned & { readonly delete: true })
  | { readonly index: string; readonly id: string; readonly document: Document; readonly replaces: ReadState | null }
  | { readonly index: string; readonly id: string; readonly delete: true };

export interface Refused {
  readonly id: string;
  readonly kind: 'conflict' | 'bad-document';
  readonly reason: string;
}

/**
 * Writes and deletes. What has a `version` acts only where nothing newer is; a document with `replaces` is written only
 * over that state (`null`: only where none is). Overload is waited for and tried again, item by item.
 *
 * @returns the writes that lost a race and the documents that the mapping refuses; deleting what is not there is no refusal
 * @throws RetryableError, PermanentError where the server refuses for its own reasons
 */
export async function bulkWrite(client: Client, url: string, writes: readonly Write[]): Promise<Refused[]> {
  const refused: Refused[] = [];
  for (const lines of inRequests(writes)) refused.push(...(await writeLines(client, url, lines)));
  return refused;
}

/** A write as it is sent. */
interface Line {
  readonly write: Write;
  readonly text: string;
}

function* inRequests(writes: readonly Write[]): Generator<readonly Line[]> {
  let lines: Line[] = [];
  let length = 0;
  for (const write of writes) {
    const text = textOf(write);
    if (lines.length > 0 && length + text.length > REQUEST_LENGTH) {
      yield lines;
      lines = [];
      length = 0;
    }
    lines.push({ write, text });
    length += text.length;
  }
  if (lines.length > 0) yield lines;
}

async function writeLines(client: Client, url: string, lines: readonly Line[]): Promise<Refused[]> {
  const refused: Refused[] = [];
  let waiting = lines;
  for (let retry = 0; ; retry += 1) {
    const overloaded: Line[] = [];
    for (const [i, { status, error }] of (await answersTo(client, waiting)).entries()) {
      const { write } = waiting[i]!;
      const reason = error?.reason ?? error?.type ?? `status ${status}`;
      if (status < OK_BELOW || (status === NOT_FOUND && 'delete' in write)) continue;
      if (status === CONFLICT) refused.push({ id: write.id, kind: 'conflict', reason });
      else if (status === BAD_REQUEST) refused.push({ id: write.id, kind: 'bad-document', reason });
      else if (status === OVERLOADED && retry < RETRIES) overloaded.push(waiting[i]!);
      else throw refusal(url, status, reason);
    }
    if (overloaded.length === 0) return refused;
    waiting = overloaded;
    await setTimeout(FIRST_WAIT_MS * 2 ** retry);
  }
}

interface Answer {
  readonly status: number;
  readonly error?: { readonly type?: string; readonly reason?: string };
}

/** @returns one answer for each line; none where all went well */
async function answersTo(client: Client, lines: readonly Line[]): Promise<Answer[]> {
  const { errors, items } = await client.transport.request<{ errors: boolean; items: Record<string, Answer>[] }>({
    method: 'POST',
    path: '/_bulk',
    // An alias that was taken away must not come back as an index with guessed types.
    querystring: { require_alias: true, filter_path: FILTER_PATH },
    bulkBody: encoded(lines),
  });
  return errors ? items.map((item) => Object.values(item)[0]!) : [];
}

/** The client would join and measure the texts three times before they are bytes. */
function encoded(lines: readonly Line[]): Buffer {
  const bytes = Buffer.allocUnsafe(MAX_BYTES * lines.reduce((sum, { text }) => sum + text.length, 0));
  const end = lines.reduce((at, { text }) => at + bytes.write(text, at), 0);
  return bytes.subarray(0, end);
}

function textOf(write: Write): string {
  const action = JSON.stringify(actionOf(write));
  if ('delete' in write) return `${action}\n`;
  return `${action}\n${typeof write.document === 'string' ? write.document : JSON.stringify(write.document)}\n`;
}

function actionOf(write: Write): object {
  const target = { _index: write.index, _id: write.id };
  if ('version' in write) {
    const versioned = { ...target, version: write.version, version_type: 'external_gte' };
    return 'delete' in write ? { delete: versioned } : { index: versioned };
  }
  if ('delete' in write) return { delete: target };
  if (write.replaces === null) return { create: target };
  const { seqNo, primaryTerm } = write.replaces;
  return { index: { ...target, if_seq_no: seqNo, if_primary_term: primaryTerm } };
}
