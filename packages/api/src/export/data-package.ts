// A Frictionless data package: the table of an export as CSV with its description, in one ZIP file.
import type { ItemOf, QueryTarget } from '@giaoban/indexer';
import { csv } from './csv.ts';
import { columnsOf } from './table.ts';
import { zipped } from './zipped.ts';

export function dataPackage(
  items: AsyncIterable<ItemOf[QueryTarget]>,
  target: QueryTarget,
): AsyncGenerator<Uint8Array> {
  const description = `${JSON.stringify(descriptor(target), null, 2)}\n`;
  return zipped([
    ['datapackage.json', [description]],
    [`${target}.csv`, csv(items, columnsOf(target), false)],
  ]);
}

function descriptor(target: QueryTarget): object {
  const columns = columnsOf(target);
  return {
    name: `giaoban-${target}`,
    title: `Giao Ban: ${target}`,
    profile: 'data-package',
    resources: [
      {
        name: target,
        path: `${target}.csv`,
        profile: 'tabular-data-resource',
        scheme: 'file',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: columns.map(({ name, type, description }) => ({ name, type, description })),
          missingValues: [''],
          ...(columns[0]!.name === 'id' ? { primaryKey: ['id'] } : {}),
        },
      },
    ],
  };
}
