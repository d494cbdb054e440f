// Which version the indices behind an alias are of, and whether this program may use them.
import { type Client, errors } from '@elastic/elasticsearch';
import { newerStore, olderStore } from '../store-version.ts';
import { type IndexMeta, MAPPING_VERSION } from './mappings.ts';

/** By the name of the index; empty where there is no such alias or index. */
export async function metaOf(client: Client, alias: string): Promise<ReadonlyMap<string, IndexMeta>> {
  try {
    const found = await client.indices.getMapping({ index: alias });
    return new Map(
      Object.entries(found).map(([index, { mappings }]) => [
        index,
        { version: 1, changesBefore: 0, ...(mappings._meta as Partial<IndexMeta> | undefined) },
      ]),
    );
  } catch (error) {
    if (error instanceof errors.ResponseError && error.statusCode === 404) return new Map();
    throw error;
  }
}

/** @throws PermanentError saying what to do, where the indices are older or newer than this program */
export function checkVersion(name: string, { version }: IndexMeta): void {
  if (version > MAPPING_VERSION) throw newerStore(name, version, MAPPING_VERSION);
  if (version < MAPPING_VERSION) throw olderStore(name, version, MAPPING_VERSION);
}
