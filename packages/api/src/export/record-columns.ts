// A record as a row: what the page is, and how much was read from it.
import type { RecordItem } from '@giaoban/indexer';
import { type Column, joined } from './column.ts';

export const RECORD_COLUMNS: readonly Column<RecordItem>[] = [
  { name: 'id', type: 'string', description: 'Id of the record', of: ({ id }) => id },
  { name: 'title', type: 'string', description: 'Headline of the page', of: ({ title }) => title },
  { name: 'url', type: 'string', description: 'Address of the page', of: ({ source }) => source.url },
  {
    name: 'published',
    type: 'string',
    description: 'Day or instant of publication as the page states it, ISO 8601',
    of: ({ publishedAt }) => publishedAt,
  },
  { name: 'author', type: 'string', description: 'Byline', of: ({ author }) => author },
  {
    name: 'province',
    type: 'string',
    description: 'Province by its name on the day of the page',
    of: ({ place }) => place.province,
  },
  { name: 'district', type: 'string', description: 'District', of: ({ place }) => place.district },
  { name: 'commune', type: 'string', description: 'Commune', of: ({ place }) => place.commune },
  { name: 'topics', type: 'string', description: 'Ids of topics, joined by "; "', of: ({ topics }) => joined(topics) },
  {
    name: 'keywords',
    type: 'string',
    description: 'Key terms, joined by "; "',
    of: ({ keywords }) => joined(keywords),
  },
  { name: 'meetings', type: 'integer', description: 'Meetings read', of: ({ meetings }) => meetings.length },
  {
    name: 'meeting',
    type: 'string',
    description: 'Name of the main meeting',
    of: ({ meetings }) => meetings[0]?.name ?? null,
  },
  {
    name: 'meeting_date',
    type: 'date',
    description: 'First day of the main meeting',
    of: ({ meetings }) => meetings[0]?.date?.start ?? null,
  },
  {
    name: 'officials',
    type: 'string',
    description: 'Officials, joined by "; "',
    of: ({ officials }) => joined(officials.map(({ name }) => name)),
  },
  { name: 'statistics', type: 'integer', description: 'Figures read', of: ({ statistics }) => statistics.length },
  { name: 'snippet', type: 'string', description: 'A passage of the text', of: ({ snippet }) => snippet.text || null },
];
