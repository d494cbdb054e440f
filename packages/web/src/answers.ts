// What the API answers, by the types that are made from its schemas.
import type { components } from '@giaoban/client';
import type { Correction, Meeting, PageRecord, Statistic } from '@giaoban/records';

type Answers = components['schemas'];

export type FacetCount = Answers['FacetCount'];
export type Health = Answers['Health'];
export type Session = Answers['Session'];
/** A record as a search answers it. */
export type RecordItem = Omit<PageRecord, 'text' | 'places'> & Pick<Answers['RecordItem'], 'snippet' | 'highlights'>;
/** Where an item of another target comes from. */
export type RecordRef = Answers['RecordRef'];
export type MeetingItem = Meeting & Pick<Answers['MeetingItem'], 'record'>;
export type PersonItem = Answers['PersonItem'];
export type StatisticItem = Statistic & Pick<Answers['StatisticItem'], 'record'>;

export type Comparison = Answers['Comparison'];
export type CompareCell = NonNullable<Comparison['rows'][number]['cells'][number]>;
/** A measure at a place over a period: where each value stands, and sums that are off. */
export type SeriesRow = Answers['SeriesRow'];
export type Person = Answers['Person'];
/** A meeting, with the pages that tell it. */
export type EventRow = Answers['Event'];
/** One text with all pages that carry it, earliest first. */
export type ReprintRow = Answers['ReprintGroup'];
/** What a page was from one fetch to another, and what it then said otherwise than before. */
export type Version = Answers['PageVersion'];
export type Portal = Answers['Portal'];
/** What a reviewer said, and what became of it. */
export type Corrected = Correction & Required<Pick<Answers['Correction'], 'state' | 'extracted'>>;
/** Whether an organ's report for a period is there. */
export type CoverageRow = Answers['CoverageRow'];

export interface ResolvedPage<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}
