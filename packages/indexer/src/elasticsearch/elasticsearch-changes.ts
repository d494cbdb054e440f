// The changes of an Elasticsearch store: the sequence numbers of the documents' one shard are the order of its commits.
import type { Client } from '@elastic/elasticsearch';
import { PermanentError } from '@giaoban/records';
import type { StoreChange, StoreChanges } from '../store.ts';
import { metaOf } from './index-meta.ts';
import { historyAlias } from './mappings.ts';

/**
 * Numbers up to the global checkpoint are settled: every operation up to it is on all copies. It is read before the
 * refresh that makes these visible, so that no number is passed over that shows up later.
 */
export async function changesSince(
  client: Client,
  prefix: string,
  since: number,
  limit: number,
): Promise<StoreChanges> {
  const index = historyAlias(prefix);
  const [{ changesBefore } = NO_HISTORY] = (await metaOf(client, index)).values();
  // Sequence numbers count from 0, changes from 1.
  const first = Math.max(since - changesBefore, 0);
  const settled = await globalCheckpoint(client, index);
  await client.indices.refresh({ index });
  const { hits } = await client.search<{ id: string; live: boolean; created?: number }>({
    index,
    size: limit,
    query: { range: { _seq_no: { gte: first, lte: settled } } },
    sort: [{ _seq_no: 'asc' }],
    track_total_hits: false,
    _source: ['id', 'live', 'created'],
  });
  const changes = hits.hits.map(({ _source, sort }): StoreChange => {
    const number = Number(sort![0]);
    const { id, live, created = number } = _source!;
    const kind = !live ? 'withdrawn' : created >= first ? 'created' : 'changed';
    return { seq: changesBefore + number + 1, id, kind };
  });
  return { changes, next: changes.at(-1)?.seq ?? since };
}

const NO_HISTORY = { changesBefore: 0 };

/** The last operation that is on all copies, with all before it; -1 before the first. */
export async function globalCheckpoint(client: Client, index: string): Promise<number> {
  const { indices } = await client.indices.stats({ index, level: 'shards', metric: 'docs' });
  const shards = Object.values(indices ?? {}).flatMap(({ shards }) => Object.values(shards ?? {}).flat());
  const primary = shards.find(({ routing }) => routing?.primary);
  if (primary?.seq_no === undefined) throw new PermanentError(index, 'has no shard that numbers its writes');
  return primary.seq_no.global_checkpoint;
}
