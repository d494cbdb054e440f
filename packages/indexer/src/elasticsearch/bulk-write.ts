// Bulk requests: many small writes, and what became of those that were refused.
import type { Client } from '@elastic/elasticsearch';
import { refusal } from './elasticsearch-failure.ts';

/** Measured best on two cores: more bytes or more requests at once gained nothing. */
const FLUSH_BYTES = 5 * 1024 * 1024;
const CONCURRENCY = 2;
const RETRIES = 4;
const FIRST_WAIT_MS = 500;

const NOT_FOUND = 404;
const CONFLICT = 409;
const BAD_REQUEST = 400;

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
  let failure: Error | null = null;
  if (writes.length === 0) return refused;
  await client.helpers.bulk<Write>({
    datasource: [...writes],
    // An alias that was taken away must not come back as an index with guessed types.
    require_alias: true,
    flushBytes: FLUSH_BYTES,
    concurrency: CONCURRENCY,
    retries: RETRIES,
    wait: FIRST_WAIT_MS,
    onDocument: (write) => actionOf(write) as never,
    onDrop({ status, error, operation }) {
      if (status === NOT_FOUND && 'delete' in operation) return;
      const id = String(Object.values(operation)[0]?._id);
      const reason = error?.reason ?? error?.type ?? `status ${status}`;
      if (status === CONFLICT) refused.push({ id, kind: 'conflict', reason });
      else if (status === BAD_REQUEST) refused.push({ id, kind: 'bad-document', reason });
      else failure ??= refusal(url, status, reason);
    },
  });
  if (failure !== null) throw failure;
  return refused;
}

function actionOf(write: Write): object {
  const version = 'version' in write ? { version: write.version, version_type: 'external_gte' } : {};
  const target = { _index: write.index, _id: write.id, ...version };
  if ('delete' in write) return { delete: target };
  if ('version' in write) return [{ index: target }, write.document];
  if (write.replaces === null) return [{ create: target }, write.document];
  const { seqNo, primaryTerm } = write.replaces;
  return [{ index: { ...target, if_seq_no: seqNo, if_primary_term: primaryTerm } }, write.document];
}
