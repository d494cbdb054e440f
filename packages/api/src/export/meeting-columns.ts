// A meeting as a row.
import type { MeetingItem } from '@giaoban/indexer';
import { type Column, joined, RECORD_REF_COLUMNS } from './column.ts';

export const MEETING_COLUMNS: readonly Column<MeetingItem>[] = [
  { name: 'id', type: 'string', description: 'Id of the meeting', of: ({ id }) => id },
  { name: 'kind', type: 'string', description: 'Kind of meeting', of: ({ kind }) => kind },
  { name: 'name', type: 'string', description: 'Name as the page gives it', of: ({ name }) => name },
  { name: 'start', type: 'date', description: 'First day', of: ({ date }) => date?.start ?? null },
  { name: 'end', type: 'date', description: 'Last day', of: ({ date }) => date?.end ?? null },
  {
    name: 'date_precision',
    type: 'string',
    description: 'What the days are exact to: day, month, quarter, year',
    of: ({ date }) => date?.precision ?? null,
  },
  {
    name: 'part_of_day',
    type: 'string',
    description: 'morning, afternoon, evening',
    of: ({ date }) => date?.partOfDay ?? null,
  },
  {
    name: 'period_start',
    type: 'date',
    description: 'First day of the period reported on',
    of: ({ reportingPeriod }) => reportingPeriod?.start ?? null,
  },
  {
    name: 'period_end',
    type: 'date',
    description: 'Last day of the period reported on',
    of: ({ reportingPeriod }) => reportingPeriod?.end ?? null,
  },
  {
    name: 'period',
    type: 'string',
    description: 'The period reported on, in words of the page',
    of: ({ reportingPeriod }) => reportingPeriod?.label ?? null,
  },
  {
    name: 'next_period',
    type: 'string',
    description: 'The period planned for, in words of the page',
    of: ({ nextPeriod }) => nextPeriod?.label ?? null,
  },
  { name: 'organiser', type: 'string', description: 'Organ that holds it', of: ({ organiser }) => organiser },
  {
    name: 'co_organisers',
    type: 'string',
    description: 'Other organs, joined by "; "',
    of: ({ coOrganisers }) => joined(coOrganisers),
  },
  { name: 'status', type: 'string', description: 'announced, held, postponed, cancelled', of: ({ status }) => status },
  { name: 'format', type: 'string', description: 'in-person, online, hybrid', of: ({ format }) => format },
  { name: 'place', type: 'string', description: 'Where it was held', of: ({ place }) => place?.text ?? null },
  {
    name: 'participants',
    type: 'integer',
    description: 'Officials with a role in it',
    of: ({ participants }) => participants.length,
  },
  { name: 'confidence', type: 'number', description: '0 to 1', of: ({ confidence }) => confidence },
  { name: 'rule', type: 'string', description: 'What rule read it', of: ({ rule }) => rule },
  ...RECORD_REF_COLUMNS,
];
