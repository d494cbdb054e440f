// A Frictionless data package: the description of an export as a table with types, whose data stand at the CSV address.
import type { QueryTarget } from '@giaoban/indexer';
import { columnsOf } from './table.ts';

/** @param csvUrl absolute address of the same question as CSV */
export function dataPackage(target: QueryTarget, csvUrl: string): object {
  const columns = columnsOf(target);
  return {
    name: `giaoban-${target}`,
    title: `Giao Ban: ${target}`,
    profile: 'data-package',
    resources: [
      {
        name: target,
        path: csvUrl,
        profile: 'tabular-data-resource',
        scheme: new URL(csvUrl).protocol.replace(':', ''),
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
