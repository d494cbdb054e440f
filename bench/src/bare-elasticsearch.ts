// The same documents by helpers.bulk alone, made beforehand, into empty indices of the same mappings: what the server can take.
import { Client } from '@elastic/elasticsearch';
import { openStore } from '@giaoban/indexer';
import { recordDocuments } from '@giaoban/indexer/rows';
import type { BareWriter } from './bare-writer.ts';

export async function bareElasticsearch(url: string, prefix: string): Promise<BareWriter> {
  await (await openStore(`${url}/${prefix}`)).close();
  const client = new Client({ node: url });
  return {
    workOut(records) {
      const worked = records.map(recordDocuments);
      return () => {
        const documents = worked.flatMap(({ document, rows }) =>
          [...rows, document].map(({ table, id, json }) => ({
            target: { _index: `${prefix}-${table}`, _id: id },
            document: JSON.parse(json) as object,
          })),
        );
        return async () => {
          await client.helpers.bulk<(typeof documents)[number]>({
            datasource: documents,
            flushBytes: 5 * 1024 * 1024,
            concurrency: 2,
            onDocument: ({ target, document }) => [{ index: target }, document],
          });
        };
      };
    },
    async end() {
      await client.indices.refresh({ index: `${prefix}-*` });
      const mine = await client.indices.get({ index: `${prefix}-*`, features: 'aliases' });
      for (const index of Object.keys(mine)) await client.indices.delete({ index });
      await client.close();
    },
  };
}

/** Bytes of a store's indices. */
export async function indexBytes(url: string, prefix: string): Promise<number> {
  const client = new Client({ node: url });
  const { indices = {} } = await client.indices.stats({ index: `${prefix}-*`, metric: 'store' });
  await client.close();
  return Object.values(indices).reduce((sum, index) => sum + (index.primaries?.store?.size_in_bytes ?? 0), 0);
}
