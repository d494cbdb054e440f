// The events of a work schedule: each row or line that names a meeting, its day carried down, its hour giving the part of day.
import type { PartOfDay, Span } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Annotation, Annotations } from '../../document/annotations.ts';
import type { Block, Document } from '../../document/document.ts';
import { LexiconMatcher } from '../../matching/lexicon-matcher.ts';
import { compilePattern } from '../../matching/rule-compiler.ts';
import { partOfTime } from '../../normalise/dates.ts';
import { phraseAt } from '../../normalise/meeting-event.ts';
import { meetingKind } from '../../normalise/meeting-kind.ts';
import { type Event, meetingDates } from './event.ts';

const forms = (name: string) =>
  readTable(`lexicon/${name}.tsv`, z.object({ form: z.string().min(1) })).map(({ form }) => form);
const SCHEDULE = new LexiconMatcher(forms('schedule-words').map((form) => [form, form]));
const HEADS = new LexiconMatcher(
  [...forms('event-heads'), ...forms('event-verbs'), ...forms('inspection-verbs')].map((form) => [form, form]),
);
const TIME = compilePattern('{clock}|(?<part>{parts-of-day})(?= ?[:,.;\\t\\n–-]| \\d|$)', 'folded', 'stage meetings');
/** "Dự Hội nghị …", "Chủ trì họp …": how far into its cell the event begins. */
const HEAD_REACH = 16;
/** A line names its day before anything else. */
const DAY_REACH = 30;
const MAX_ROW = 1500;

export function isSchedule({ page }: Document): boolean {
  return page.title !== null && !SCHEDULE.matchAll(fold(page.title)).next().done;
}

export function scheduledEvents(document: Document, annotations: Annotations): Event[] {
  const events: Event[] = [];
  let day: Annotation<'date'> | null = null;
  let carried: PartOfDay | null = null;
  for (const block of document.blocks) {
    const stated = meetingDates(document, annotations, block.span).find(
      ({ span }) => span.start - block.span.start <= DAY_REACH,
    );
    if (stated) {
      day = stated;
      carried = null;
    }
    const rest = stated ? stated.span.end : block.span.start;
    const time = timeOf(document.folded.slice(rest, block.span.end));
    const content = day && contentOf(document, annotations, block, rest + (time?.end ?? 0));
    const partOfDay: PartOfDay | null = time ? time.part : (stated?.value.partOfDay ?? carried);
    if (day && content) events.push(eventOf(document, block, content, { ...day, value: { ...day.value, partOfDay } }));
    else if (time?.start === 0) carried = time.part;
  }
  return events;
}

/** The hour or part of day that a row gives first, and where it ends. */
function timeOf(folded: string): { part: PartOfDay | null; start: number; end: number } | null {
  const [match] = folded.slice(0, DAY_REACH).matchAll(TIME);
  if (!match) return null;
  return { part: partOfTime(match.groups ?? {}), start: match.index, end: match.index + match[0].length };
}

/** The cell that begins with an event, or in a line without cells the words up to the first office or person. */
function contentOf(document: Document, annotations: Annotations, block: Block, from: number): Span | null {
  const cells = block.cells.length > 1 ? block.cells : [{ start: from, end: block.span.end }];
  const cell = cells.find(({ start, end }) => {
    const head = HEADS.matchAll(document.folded.slice(start, end)).next().value;
    return head !== undefined && head.start <= HEAD_REACH;
  });
  if (!cell) return null;
  const head = HEADS.matchAll(document.folded.slice(cell.start, cell.end)).next().value!;
  const start = cell.start + head.start;
  if (meetingKind(document.folded.slice(start, cell.end)) === null) return null;
  const office =
    block.cells.length > 1 ? undefined : annotations.within('title', cell).find(({ span }) => span.start > start);
  const phrase = block.cells.length > 1 ? cell.end : start + phraseAt(document.folded, start).length;
  return { start, end: Math.min(office?.span.start ?? cell.end, phrase, cell.end) };
}

function eventOf({ text, folded }: Document, block: Block, content: Span, date: Annotation<'date'>): Event {
  const name = text.slice(content.start, content.end).replace(/[\s,;:.–-]+$/u, '');
  return {
    evidence: { start: block.span.start, end: Math.min(block.span.end, block.span.start + MAX_ROW) },
    date,
    mention: {
      span: content,
      head: content.start,
      rule: 'schedule-row',
      value: {
        kind: meetingKind(folded.slice(content.start, content.end))!.kind,
        name: name[0]!.toUpperCase() + name.slice(1),
        date: null,
        reportingPeriod: null,
        nextPeriod: null,
        organiser: null,
        status: 'held',
        place: null,
        format: null,
        coOrganisers: [],
      },
    },
  };
}
