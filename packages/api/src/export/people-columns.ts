// A person, by name over all records, as a row.
import type { PersonItem } from '@giaoban/indexer';
import { type Column, joined } from './column.ts';

export const PEOPLE_COLUMNS: readonly Column<PersonItem>[] = [
  { name: 'name', type: 'string', description: 'Name without honorific', of: ({ name }) => name },
  { name: 'titles', type: 'string', description: 'Titles, joined by "; "', of: ({ titles }) => joined(titles) },
  { name: 'records', type: 'integer', description: 'Records that name them', of: ({ records }) => records },
  {
    name: 'first_seen',
    type: 'date',
    description: 'First day of a page or meeting with them',
    of: ({ firstSeen }) => firstSeen?.slice(0, 10) ?? null,
  },
  {
    name: 'last_seen',
    type: 'date',
    description: 'Last day of a page or meeting with them',
    of: ({ lastSeen }) => lastSeen?.slice(0, 10) ?? null,
  },
  {
    name: 'newest_record',
    type: 'string',
    description: 'Id of the newest record that names them',
    of: ({ appearances }) => appearances[0]?.record.id ?? null,
  },
];
