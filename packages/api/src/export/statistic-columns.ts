// A figure as a row.
import type { StatisticItem } from '@giaoban/indexer';
import { type Column, RECORD_REF_COLUMNS } from './column.ts';

export const STATISTIC_COLUMNS: readonly Column<StatisticItem>[] = [
  { name: 'id', type: 'string', description: 'Id of the figure', of: ({ id }) => id },
  {
    name: 'value',
    type: 'number',
    description: 'The figure, magnitude words multiplied out',
    of: ({ value }) => value,
  },
  { name: 'upper', type: 'number', description: 'Upper end of a range', of: ({ upper }) => upper },
  { name: 'unit', type: 'string', description: 'The thing counted, or the measure', of: ({ unit }) => unit },
  {
    name: 'subject',
    type: 'string',
    description: 'What it measures, in words of the page',
    of: ({ subject }) => subject,
  },
  {
    name: 'qualifier',
    type: 'string',
    description: 'over, under, about, at-least, at-most',
    of: ({ qualifier }) => qualifier,
  },
  { name: 'modality', type: 'string', description: 'reported or target', of: ({ modality }) => modality },
  {
    name: 'change',
    type: 'string',
    description: 'increase or decrease where it is a change',
    of: ({ change }) => change,
  },
  { name: 'kind', type: 'string', description: 'flow, stock, rate, change', of: ({ kind }) => kind },
  {
    name: 'cumulative',
    type: 'boolean',
    description: 'Since the start of the year',
    of: ({ cumulative }) => cumulative,
  },
  {
    name: 'period_start',
    type: 'date',
    description: 'First day of its period',
    of: ({ period }) => period?.start ?? null,
  },
  { name: 'period_end', type: 'date', description: 'Last day of its period', of: ({ period }) => period?.end ?? null },
  {
    name: 'period',
    type: 'string',
    description: 'Its period in words of the page',
    of: ({ period }) => period?.label ?? null,
  },
  { name: 'part_of', type: 'string', description: 'Id of the figure that is its total', of: ({ partOf }) => partOf },
  { name: 'organ', type: 'string', description: 'Organ it belongs to', of: ({ organ }) => organ },
  {
    name: 'place',
    type: 'string',
    description: 'Place it belongs to, where not that of the page',
    of: ({ place }) => place,
  },
  { name: 'raw', type: 'string', description: 'As the page has it', of: ({ rawText }) => rawText },
  { name: 'confidence', type: 'number', description: '0 to 1', of: ({ confidence }) => confidence },
  { name: 'rule', type: 'string', description: 'What rule read it', of: ({ rule }) => rule },
  ...RECORD_REF_COLUMNS,
];
