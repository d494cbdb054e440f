// A meeting of which kind and name are known so far; the stages fill in what else the page tells.
import type { MeetingKind } from '@giaoban/records';
import type { MeetingValue } from '../document/values.ts';

export function namedMeeting(kind: MeetingKind, name: string | null): MeetingValue {
  return {
    kind,
    name,
    date: null,
    reportingPeriod: null,
    nextPeriod: null,
    organiser: null,
    status: 'held',
    place: null,
    format: null,
    coOrganisers: [],
  };
}
