// What speaks for two sightings being one event, as points with their reasons.
import { gapBetween } from '../days.ts';
import { seatRelation } from '../places/seat-relation.ts';
import { SAME_TEXT } from './excludes.ts';
import { kindsAgree } from './kinds-agree.ts';
import { isOneVisit } from './one-visit.ts';
import { seenFromPoints } from './seen-from-points.ts';
import { daysOf, type Sighting, unitName } from './sighting.ts';
import { sharedText } from './text-sketch.ts';
import { sharedWeight, type Weigh } from './word-weights.ts';

export interface Likeness {
  readonly points: number;
  readonly reasons: readonly string[];
}

/** So many points make two sightings one event. */
export const ENOUGH = 6;

export function likeness(a: Sighting, b: Sighting, weigh: Weigh): Likeness {
  const found = [
    ofText(a, b),
    ofNames(a, b, weigh),
    ofDays(a, b),
    ofKinds(a, b),
    ofOrganisers(a, b),
    ofPeople(a, b),
    ofPeriods(a, b),
    ofPlaces(a, b),
    ofVisit(a, b),
  ];
  return {
    points: found.reduce((sum, [points]) => sum + points, 0),
    reasons: found.flatMap(([points, reason]) => (points === 0 ? [] : [reason])),
  };
}

type Finding = readonly [points: number, reason: string];
const NOTHING: Finding = [0, ''];

function ofText(a: Sighting, b: Sighting): Finding {
  const shared = sharedText(a.sketch, b.sketch);
  if (shared >= SAME_TEXT) return [6, `${Math.round(shared * 100)} % of the text in common`];
  return shared >= 0.2 ? [2, 'passages in common'] : NOTHING;
}

function ofNames(a: Sighting, b: Sighting, weigh: Weigh): Finding {
  const shared = sharedWeight(a.words, b.words, weigh);
  if (shared >= 0.75) return [3, 'same name'];
  if (shared >= 0.5) return [2, 'similar name'];
  return shared >= 0.35 ? [1, 'words of the name in common'] : NOTHING;
}

function ofDays(a: Sighting, b: Sighting): Finding {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x !== null && y !== null && gapBetween(x, y) === 0 ? [2, 'same day'] : NOTHING;
}

function ofKinds(a: Sighting, b: Sighting): Finding {
  const agree = kindsAgree(a.meeting.kind, b.meeting.kind);
  if (agree === 'same') return [1, 'same kind'];
  return agree === 'different' ? [-2, 'different kinds'] : NOTHING;
}

function ofOrganisers(a: Sighting, b: Sighting): Finding {
  const [x, y] = [a.organiser, b.organiser];
  if (x === null || y === null) return NOTHING;
  const relation = seatRelation(x.seat, y.seat);
  if (x.line === y.line && relation === 'same') return [2, 'same organiser'];
  if (x.line.includes(y.line) || y.line.includes(x.line)) return [1, 'similar organiser'];
  return relation === 'same' ? [-2, 'different organisers of one unit'] : NOTHING;
}

function ofPeople(a: Sighting, b: Sighting): Finding {
  const shared = [...a.officials].filter((official) => b.officials.has(official)).length;
  if ([...a.chairs].some((chair) => b.chairs.has(chair))) return [Math.min(3, shared) + 1, 'same chair'];
  const others = a.chairs.size > 0 && b.chairs.size > 0;
  if (others && !seenFromPoints(a, b)) return [Math.min(2, shared) - 2, 'other people in the chair'];
  return shared > 0 ? [Math.min(3, shared), 'people in common'] : NOTHING;
}

function ofPeriods(a: Sighting, b: Sighting): Finding {
  const [x, y] = [a.meeting.reportingPeriod, b.meeting.reportingPeriod];
  if (x === null || y === null) return NOTHING;
  return x.start === y.start && x.end === y.end ? [1, 'same period reported'] : [-2, 'different periods reported'];
}

function ofPlaces(a: Sighting, b: Sighting): Finding {
  const [x, y] = [unitName(a.page), unitName(b.page)];
  if (x === null || y === null) return NOTHING;
  if (x === y) return [1, 'same place'];
  const oneLevel = a.page.type !== null && a.page.type === b.page.type;
  const apart = oneLevel && a.page.type !== 'province' && !seenFromPoints(a, b);
  return apart ? [-3, 'different places'] : NOTHING;
}

function ofVisit(a: Sighting, b: Sighting): Finding {
  return isOneVisit(a, b) ? [2, 'one delegation in one place'] : NOTHING;
}
