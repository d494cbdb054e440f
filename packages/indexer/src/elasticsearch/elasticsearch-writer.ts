// Writing records into Elasticsearch, so that neither a crash nor another writer leaves half a record. The rows are written
// first, each with the number of its revision, so that an older one never covers a newer; the document comes last and only
// over the state that was read. Until it is written a repeated put does all again; who comes too late clears its rows away.
import type { Client } from '@elastic/elasticsearch';
import { type PageRecord, RetryableError } from '@giaoban/records';
import { compareRevisions, revisionNumber } from '../revision.ts';
import { TABLE_OF } from '../rows/index-row.ts';
import type { PutResult } from '../store.ts';
import { bulkWrite, type ReadState, type Write } from './bulk-write.ts';
import { indexNames } from './mappings.ts';
import { recordDocuments } from './record-documents.ts';

/** Another writer of the same records can come between this often. */
const MAX_RACES = 5;

/** Records written in one go: while the server takes them, the documents of the next are made. */
const CHUNK = 100;

/** What the store has of a record. */
interface Head extends ReadState {
  readonly revision: PageRecord['revision'];
  readonly rows: readonly RowAddress[];
  /** False for a record that was taken out: its place in the history of changes is kept. */
  readonly live: boolean;
  /** Number of the write that made it; absent on that write itself. */
  readonly created?: number;
}
interface RowAddress {
  readonly index: string;
  readonly id: string;
}
export interface Target {
  readonly client: Client;
  readonly url: string;
  readonly prefix: string;
}

/** @param records one revision of each id @param again whether those of the same revision are written too */
export async function putRecords(target: Target, records: readonly PageRecord[], again = false): Promise<PutResult> {
  const rejected: { id: string; reason: string }[] = [];
  let written = 0;
  let waiting = records;
  for (let race = 0; waiting.length > 0; race += 1) {
    if (race === MAX_RACES) throw new RetryableError(target.url, `other writers keep changing ${waiting[0]!.id}`);
    const heads = await readHeads(
      target,
      waiting.map(({ id }) => id),
    );
    await clearAway(target, waiting, heads);
    const newer = waiting.filter((record) => isWanted(record, heads.get(record.id), again));
    const outcome = await writeNewer(target, newer, heads);
    rejected.push(...outcome.rejected);
    written += newer.length - outcome.rejected.length - outcome.lost.length;
    waiting = outcome.lost;
  }
  return { written, unchanged: records.length - written - rejected.length, rejected };
}

export async function removeRecords(target: Target, ids: readonly string[]): Promise<void> {
  let waiting = ids;
  for (let race = 0; waiting.length > 0; race += 1) {
    if (race === MAX_RACES) throw new RetryableError(target.url, `other writers keep changing ${waiting[0]!}`);
    const heads = [...(await readHeads(target, waiting))].filter(([, head]) => head.live);
    await bulkWrite(
      target.client,
      target.url,
      heads.flatMap(([, head]) => rowDeletes(head)),
    );
    const withdrawals = heads.map(([id, head]) => withdrawal(target, id, head));
    waiting = (await bulkWrite(target.client, target.url, withdrawals)).map(({ id }) => id);
  }
}

/** Writes the rows of records again, whatever the store has of them: where an alias moved, some may have gone to the index before. */
export async function rewriteRows(target: Target, records: readonly PageRecord[]): Promise<void> {
  await bulkWrite(
    target.client,
    target.url,
    records.flatMap((record) => recordWrites(target, record, undefined).rows),
  );
}

/** Keeps the places of records that were taken out in the history of another index. */
export async function copyWithdrawals(
  target: Target,
  gone: readonly { readonly id: string; readonly revision: PageRecord['revision'] }[],
): Promise<void> {
  const writes = gone.map(({ id, revision }) => ({
    index: documents(target),
    id,
    document: { id, live: false, revision, rows: [] },
    replaces: null,
  }));
  await bulkWrite(target.client, target.url, writes);
}

function rowDeletes({ rows, revision }: Head): Write[] {
  return rows.map((row) => ({ ...row, version: revisionNumber(revision), delete: true }));
}

function withdrawal(target: Target, id: string, head: Head): Write {
  const document = { id, live: false, created: createdAt(head), revision: head.revision, rows: [] };
  return { index: documents(target), id, document, replaces: head };
}

function createdAt(head: Head): number {
  return head.created ?? head.seqNo;
}

function documents({ prefix }: Target): string {
  return indexNames(prefix, TABLE_OF.records).alias;
}

function isWanted(record: PageRecord, head: Head | undefined, again: boolean): boolean {
  return head === undefined || !head.live || compareRevisions(record.revision, head.revision) >= (again ? 0 : 1);
}

/** @throws RetryableError where a shard does not answer: behind a restart that is no sign that a record is not there */
async function readHeads(target: Target, ids: readonly string[]): Promise<Map<string, Head>> {
  const heads = new Map<string, Head>();
  if (ids.length === 0) return heads;
  const found = await target.client.mget<Pick<Head, 'revision' | 'rows' | 'live' | 'created'>>({
    index: documents(target),
    ids: [...ids],
    _source_includes: ['revision', 'rows', 'live', 'created'],
  });
  for (const doc of found.docs) {
    if ('error' in doc) throw new RetryableError(target.url, `${doc._id} cannot be read yet (${doc.error.reason})`);
    if (!('found' in doc) || !doc.found || doc._source === undefined) continue;
    heads.set(doc._id, { ...doc._source, seqNo: doc._seq_no!, primaryTerm: doc._primary_term! });
  }
  return heads;
}

interface Outcome {
  readonly rejected: PutResult['rejected'];
  /** Those whose document changed between reading and writing. */
  readonly lost: readonly PageRecord[];
}

async function writeNewer(
  target: Target,
  records: readonly PageRecord[],
  heads: ReadonlyMap<string, Head>,
): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  let writing: Promise<Outcome> | null = null;
  for (let from = 0; from < records.length; from += CHUNK) {
    const chunk = records.slice(from, from + CHUNK);
    const plans = chunk.map((record) => recordWrites(target, record, heads.get(record.id)));
    if (writing !== null) outcomes.push(await writing);
    writing = writeChunk(target, plans);
  }
  if (writing !== null) outcomes.push(await writing);
  return {
    rejected: outcomes.flatMap(({ rejected }) => rejected),
    lost: outcomes.flatMap(({ lost }) => lost),
  };
}

async function writeChunk(target: Target, plans: readonly RecordWrites[]): Promise<Outcome> {
  const badRows = await bulkWrite(
    target.client,
    target.url,
    plans.flatMap(({ rows }) => rows),
  );
  // A row that conflicts gave way to a newer one: its document will conflict too.
  const refused = new Map(
    badRows.filter(({ kind }) => kind === 'bad-document').map(({ id, reason }) => [id.split('/')[0]!, reason]),
  );
  const good = plans.filter(({ record }) => !refused.has(record.id));
  await bulkWrite(
    target.client,
    target.url,
    good.flatMap(({ stale }) => stale),
  );
  const lost = new Set<string>();
  for (const { id, kind, reason } of await bulkWrite(
    target.client,
    target.url,
    good.map(({ document }) => document),
  )) {
    if (kind === 'conflict') lost.add(id);
    else refused.set(id, reason);
  }
  return {
    rejected: [...refused].map(([id, reason]) => ({ id, reason })),
    lost: plans.map(({ record }) => record).filter(({ id }) => lost.has(id)),
  };
}

interface RecordWrites {
  readonly record: PageRecord;
  readonly rows: readonly Write[];
  /** Rows of the revision before that the new one no longer has. */
  readonly stale: readonly Write[];
  readonly document: Write;
}

function recordWrites(target: Target, record: PageRecord, head: Head | undefined): RecordWrites {
  const { document, rows: items } = recordDocuments(target.prefix, record);
  const version = revisionNumber(record.revision);
  const rows = items.map((row) => ({ ...row, version }));
  const addresses = rows.map(({ index, id }): RowAddress => ({ index, id }));
  const kept = new Set(addresses.map(({ id }) => id));
  return {
    record,
    rows,
    stale: (head?.rows ?? [])
      .filter(({ id }) => !kept.has(id))
      .map((row): Write => ({ ...row, version, delete: true })),
    document: {
      ...document,
      document: { ...document.document, rows: addresses, ...(head?.live ? { created: createdAt(head) } : {}) },
      replaces: head ?? null,
    },
  };
}

/** Rows of older records that their successors do not have: left by a lost race, now or before a crash. */
async function clearAway(
  target: Target,
  records: readonly PageRecord[],
  heads: ReadonlyMap<string, Head>,
): Promise<void> {
  const deletes = records.flatMap((record): Write[] => {
    const head = heads.get(record.id);
    if (head === undefined || !head.live || compareRevisions(record.revision, head.revision) >= 0) return [];
    const kept = new Set(head.rows.map(({ id }) => id));
    const version = revisionNumber(head.revision);
    return recordWrites(target, record, undefined)
      .rows.filter(({ id }) => !kept.has(id))
      .map(({ index, id }) => ({ index, id, version, delete: true }));
  });
  await bulkWrite(target.client, target.url, deletes);
}
