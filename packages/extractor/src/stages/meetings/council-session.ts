// The year or half-year that a session of a council reports on, told by its season.
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Document } from '../../document/document.ts';
import { fragmentSource } from '../../matching/lexicon-forms.ts';
import { monthOf, monthSpan, yearOf } from '../../normalise/calendar.ts';
import type { Event } from './event.ts';
import { type Both, NEITHER } from './reviewed-and-planned.ts';

const YEAR = fragmentSource('year-word').slice(3, -1);

/**
 * A council's session in November to January reports on the year and plans the next; one in June to August reports on
 * the first half and plans the second, where the page speaks of such a report.
 */
export function ofCouncilSession(event: Event, document: Document): Both {
  const { date, evidence } = event;
  if (date === null || seasonNamed(event, document) === 'none') return NEITHER;
  if (!COUNCIL_REPORT.some((word) => document.folded.slice(evidence.start).includes(word))) return NEITHER;
  const month = monthOf(date.value.start);
  if (month >= 11 || month <= 1) return ofSeason('year', sessionYear(date.value.start));
  return month < 6 || month > 8 ? NEITHER : ofSeason('first-half', sessionYear(date.value.start));
}
const COUNCIL_REPORT = readTable('lexicon/council-report-words.tsv', z.object({ form: z.string().min(1) })).map(
  ({ form }) => fold(form),
);

type Season = 'first-half' | 'year';

/** "Kỳ họp thường lệ giữa năm 2022": the session itself is named after its season. */
export function ofNamedSeason(event: Event, document: Document): Both | null {
  const season = seasonNamed(event, document);
  return event.date === null || !season || season === 'none'
    ? null
    : ofSeason(season, sessionYear(event.date.value.start));
}

/** `none` is a session on one subject. */
function seasonNamed({ mention, evidence }: Event, { folded, page }: Document): Season | 'none' | undefined {
  const told = [folded.slice(mention.head, evidence.end), fold(page.title ?? '')];
  return COUNCIL_SEASONS.find(({ form }) => told.some((text) => text.includes(form)))?.season;
}
const COUNCIL_SEASONS = readTable(
  'lexicon/council-seasons.tsv',
  z.object({ form: z.string().min(1), season: z.enum(['first-half', 'year', 'none']), example: z.string().min(1) }),
).map(({ form, season }) => ({ form: fold(form), season }));

/** A session in January closes the year before. */
function sessionYear(day: string): number {
  return monthOf(day) <= 1 ? yearOf(day) - 1 : yearOf(day);
}

function ofSeason(season: Season, year: number): Both {
  if (season === 'year')
    return {
      reportingPeriod: { ...monthSpan(year, 1, 12), label: `${YEAR} ${year}` },
      nextPeriod: { ...monthSpan(year + 1, 1, 12), label: `${YEAR} ${year + 1}` },
    };
  return {
    reportingPeriod: { ...monthSpan(year, 1, 6), label: `6 tháng đầu ${YEAR} ${year}` },
    nextPeriod: { ...monthSpan(year, 7, 12), label: `6 tháng cuối ${YEAR} ${year}` },
  };
}
