// Whether a server has the indices of a store.
import { TABLE_OF } from '../rows/index-row.ts';
import { withElasticsearch } from './elasticsearch-failure.ts';
import { indexNames } from './mappings.ts';
import { openClient } from './open-client.ts';

/** @throws RetryableError where the server is away */
export async function hasIndices(url: string, prefix: string): Promise<boolean> {
  const client = openClient(url);
  try {
    return await withElasticsearch(url, () =>
      client.indices.exists({ index: indexNames(prefix, TABLE_OF.records).alias }),
    );
  } finally {
    await client.close();
  }
}
