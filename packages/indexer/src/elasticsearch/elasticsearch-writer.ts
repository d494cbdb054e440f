// Writing records into Elasticsearch, so that neither a crash nor another writer leaves half a record. The rows are written
// first, each with the number of its revision, so that an older one never covers a newer; the document comes last and only
// over the state that was read. Until it is written a repeated put does all again; who comes too late clears its rows away.
import { setImmediate } from 'node:timers/promises';
import { type PageRecord, RetryableError } from '@giaoban/records';
import { compareRevisions, revisionNumber } from '../revision.ts';
import type { PutResult } from '../store.ts';
import { bulkWrite, REQUEST_LENGTH, type Write } from './bulk-write.ts';
import { documentsOf, type Head, readHeads, rowAddresses, type Target } from './record-heads.ts';
import { createdAt, type RecordWrites, recordWrites } from './record-writes.ts';

/** Another writer of the same records can come between this often. */
const MAX_RACES = 5;

/** Chunks that are under way at once: two are best for the server, and a third is made meanwhile or waits for its answer. */
const LANES = 3;

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
    index: documentsOf(target),
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
  return { index: documentsOf(target), id, document, replaces: head };
}

function isWanted(record: PageRecord, head: Head | undefined, again: boolean): boolean {
  return head === undefined || !head.live || compareRevisions(record.revision, head.revision) >= (again ? 0 : 1);
}

interface Outcome {
  readonly rejected: PutResult['rejected'];
  /** Those whose document changed between reading and writing. */
  readonly lost: readonly PageRecord[];
}

/** Each lane sees a chunk through all its steps before it takes the next: so the server always has the request of another. */
async function writeNewer(
  target: Target,
  records: readonly PageRecord[],
  heads: ReadonlyMap<string, Head>,
): Promise<Outcome> {
  const chunks = inChunks(target, records, heads);
  const outcomes: Outcome[] = [];
  // An error closes the chunks for the other lanes too; these end what they are at, so that nothing is under way when it is told.
  const lane = async () => {
    for await (const chunk of chunks) outcomes.push(await writeChunk(target, chunk));
  };
  const ended = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
  return {
    rejected: outcomes.flatMap(({ rejected }) => rejected),
    lost: outcomes.flatMap(({ lost }) => lost),
  };
}

/** Between two records the requests that are under way go on. */
async function* inChunks(
  target: Target,
  records: readonly PageRecord[],
  heads: ReadonlyMap<string, Head>,
): AsyncGenerator<readonly RecordWrites[]> {
  let chunk: RecordWrites[] = [];
  let length = 0;
  for (const record of records) {
    const writes = recordWrites(target, record, heads.get(record.id));
    if (chunk.length > 0 && length + writes.length > REQUEST_LENGTH) {
      yield chunk;
      chunk = [];
      length = 0;
    }
    chunk.push(writes);
    length += writes.length;
    await setImmediate();
  }
  if (chunk.length > 0) yield chunk;
}

async function writeChunk({ client, url }: Target, plans: readonly RecordWrites[]): Promise<Outcome> {
  const badRows = await bulkWrite(
    client,
    url,
    plans.flatMap(({ rows }) => rows),
  );
  // A row that conflicts gave way to a newer one: its document will conflict too.
  const refused = new Map(
    badRows.filter(({ kind }) => kind === 'bad-document').map(({ id, reason }) => [id.split('/')[0]!, reason]),
  );
  const good = plans.filter(({ record }) => !refused.has(record.id));
  await bulkWrite(
    client,
    url,
    good.flatMap(({ stale }) => stale),
  );
  const lost = new Set<string>();
  for (const { id, kind, reason } of await bulkWrite(
    client,
    url,
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
    return rowAddresses(target, record)
      .filter(({ id }) => !kept.has(id))
      .map((row) => ({ ...row, version, delete: true }));
  });
  await bulkWrite(target.client, target.url, deletes);
}
