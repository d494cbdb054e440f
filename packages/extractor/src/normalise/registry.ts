// The normalisers by the names that rule rows call them by.
import { BadDataError } from '@giaoban/records';
import type { Row, RuleRow } from '@giaoban/resources';
import { calendarDate, relativeDate } from './dates.ts';
import { documentNumber } from './document-number.ts';
import { lunarDate } from './lunar.ts';
import { meetingEvent } from './meeting-event.ts';
import type { Normaliser } from './normaliser.ts';
import {
  dayRange,
  month,
  months,
  openPeriod,
  pastYear,
  quarter,
  recentMonths,
  restOfYear,
  samePeriod,
  semester,
  week,
  year,
  years,
} from './periods.ts';

const NORMALISERS: Readonly<Record<string, Normaliser>> = {
  'calendar-date': calendarDate,
  'relative-date': relativeDate,
  'day-range': dayRange,
  'document-number': documentNumber,
  event: meetingEvent,
  'lunar-date': lunarDate,
  month,
  months,
  'open-period': openPeriod,
  'past-year': pastYear,
  quarter,
  'recent-months': recentMonths,
  'rest-of-year': restOfYear,
  'same-period': samePeriod,
  semester,
  week,
  year,
  years,
};

/** The normaliser a row names. @throws BadDataError where there is none or it makes another type */
export function normaliserOf(row: Row<RuleRow>): Normaliser {
  const normaliser = Object.hasOwn(NORMALISERS, row.normaliser) ? NORMALISERS[row.normaliser]! : null;
  if (!normaliser) throw new BadDataError(row.at, `field "normaliser": no normaliser "${row.normaliser}"`);
  if (normaliser.type !== row.type)
    throw new BadDataError(row.at, `field "type": "${row.normaliser}" makes ${normaliser.type}, not ${row.type}`);
  return normaliser;
}
