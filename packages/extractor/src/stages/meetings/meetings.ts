// Stage `meetings`: what met, when, of which kind, about which period, held by whom.
import type { MeetingKind, Span } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import type { Stage } from '../../document/stage.ts';
import type { MeetingValue } from '../../document/values.ts';
import { LexiconMatcher } from '../../matching/lexicon-matcher.ts';
import { saysNoMore } from '../../normalise/meeting-event.ts';
import { meetingKind } from '../../normalise/meeting-kind.ts';
import { type Event, VERBS } from './event.ts';
import { meetingFormat } from './format.ts';
import { meetingName } from './name.ts';
import { organisersOf } from './organiser.ts';
import { periodsOf } from './periods.ts';
import { meetingPlace } from './place.ts';
import { reportedEvents } from './reported-events.ts';
import { isSchedule, scheduledEvents } from './scheduled-events.ts';
import { meetingStatus } from './status.ts';

export const meetings: Stage = {
  name: 'meetings',
  requires: ['date', 'period', 'place', 'organ', 'title', 'person'],
  provides: ['meeting'],
  run(document, annotations) {
    const { events, main } = isSchedule(document, annotations)
      ? scheduledEvents(document, annotations)
      : reportedEvents(document, annotations);
    for (const event of events)
      annotations.add(
        'meeting',
        evidenceOf(event),
        describe(event, document, annotations, event === main),
        event.mention.rule,
        confidenceOf(event),
      );
  },
};

/** The sentence or row; of one without end the part about day and head; of a row too short to show anything its day too. */
function evidenceOf({ evidence, date, mention }: Event): Span {
  const { start, end } = evidence;
  if (end - start < SHORTEST && date) return { start: Math.min(start, date.span.start), end };
  if (end - start <= LONGEST) return evidence;
  const first = Math.max(start, Math.min(date?.span.start ?? mention.span.start, mention.span.start));
  return { start: first, end: Math.min(end, first + LONGEST) };
}
const SHORTEST = 10;
const LONGEST = 1500;

/** All that the page tells of an event; `main` where headline and report speak of it. */
function describe(told: Event, document: Document, annotations: Annotations, main: boolean): MeetingValue {
  const kind = inspects(told, document) ? 'kiem-tra' : main ? kindOf(told, document) : told.mention.value.kind;
  const event = { ...told, mention: { ...told.mention, value: { ...told.mention.value, kind } } };
  const { date } = event;
  const [organiser = null, ...coOrganisers] = organisersOf(event, document, annotations);
  return {
    kind,
    name: meetingName(event, document, main),
    date: date && { ...date.value, text: document.text.slice(date.span.start, date.span.end) },
    ...periodsOf(event, document, annotations, main),
    organiser,
    status: meetingStatus(event, document),
    place: meetingPlace(event, document, annotations),
    format: meetingFormat(event, document),
    coOrganisers,
  };
}

/** "Đoàn giám sát của HĐND tỉnh làm việc với …": what a delegation sent to inspect does is an inspection. */
function inspects({ mention, evidence }: Event, document: Document): boolean {
  if (mention.value.kind !== 'lam-viec' || mention.head <= evidence.start) return false;
  return DELEGATIONS.first(document, { start: evidence.start, end: mention.head }) !== null;
}
const DELEGATIONS = new LexiconMatcher(
  readTable('lexicon/inspecting-delegations.tsv', z.object({ form: z.string().min(1) })).map(({ form }) => [
    form,
    form,
  ]),
);

/** The kind its words tell; where they say only "hội nghị" the headline may tell more ("Sơ kết công tác quý I"). */
function kindOf({ mention }: Event, { page, folded }: Document): MeetingKind {
  const { kind } = mention.value;
  if (!GENERAL.has(kind) || page.title === null || !saysNoMore(folded, mention.head)) return kind;
  const titled = meetingKind(fold(page.title));
  // "Đoàn giám sát họp thảo luận báo cáo": who met is told, not what was done
  if (titled === null || titled.general || (kind === 'hop' && titled.kind === 'kiem-tra')) return kind;
  return titled.kind;
}
/** "lễ" is no more said by a headline. */
const GENERAL: ReadonlySet<MeetingKind> = new Set(['hoi-nghi', 'hop', 'quan-triet']);

/** A meeting without its day, or told by a bare verb, is less sure. */
function confidenceOf({ mention, date }: Event): number {
  if (date === null) return 0.8;
  return VERBS.has(mention.rule) ? 0.9 : 0.95;
}
