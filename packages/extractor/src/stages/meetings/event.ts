// An event: the words of a page that tell of a meeting, with the day they give.
import type { Span } from '@giaoban/records';
import type { Annotation, Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import type { MeetingValue } from '../../document/values.ts';
import { keepLongest } from '../../matching/overlap.ts';
import type { RuleMatch, Views } from '../../matching/rule-compiler.ts';
import { loadRuleSet, matchRules } from '../../matching/rule-set.ts';
import { daysBetween } from '../../normalise/calendar.ts';
import { eventStart } from '../../normalise/meeting-event.ts';
import { NO_CONTEXT } from '../../normalise/normaliser.ts';
import { normaliserOf } from '../../normalise/registry.ts';
import { isOfSomethingElse } from '../time/anchor-day.ts';

const RULES = loadRuleSet('meetings');
/** Rules of bare verbs and of what is told by the way: less sure than those of nouns that are held. */
export const VERBS: ReadonlySet<string> = new Set(['does', 'inspects', 'told-there', 'told-at']);
/** Meetings last some days; longer runs are periods of another kind. */
const LONGEST_DAYS = 20;

export interface Mention {
  /** From the verb to the head. */
  readonly span: Span;
  /** Offset of the head: "hội nghị", "làm việc với". */
  readonly head: number;
  readonly value: MeetingValue;
  readonly rule: string;
}

export interface Event {
  readonly mention: Mention;
  /** The sentence or row that tells it. */
  readonly evidence: Span;
  readonly date: Annotation<'date'> | null;
}

/** The events of a page; `main` is the one that headline and report speak of, null where each stands for itself. */
export interface Events {
  readonly events: readonly Event[];
  readonly main: Event | null;
}

/** Everything that begins in a span of a text and may tell of a meeting, in order. */
export function mentionsIn(views: Views, within: Span): Mention[] {
  return keepLongest(matchRules(RULES, views, within)).flatMap((match: RuleMatch) => {
    const value = normaliserOf(match.row).normalise(match, NO_CONTEXT) as MeetingValue | null;
    return value === null ? [] : [{ span: match.span, head: eventStart(match), value, rule: match.row.id }];
  });
}

/** The dates within a span that can be the day of a meeting: not of documents, deadlines, long periods. */
export function meetingDates(document: Document, annotations: Annotations, within: Span): Annotation<'date'>[] {
  return annotations
    .within('date', within)
    .filter(
      ({ span, value }) =>
        !isOfSomethingElse(document, span.start) && daysBetween(value.start, value.end) <= LONGEST_DAYS,
    );
}
