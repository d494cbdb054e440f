// The events of a work schedule: each row or line that names a meeting, its day carried down, its hour giving the part of day.
import type { PartOfDay, Span } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Annotation, Annotations } from '../../document/annotations.ts';
import type { Block, Document } from '../../document/document.ts';
import { LexiconMatcher } from '../../matching/lexicon-matcher.ts';
import { compilePattern, viewsOf } from '../../matching/rule-compiler.ts';
import { phraseAt } from '../../normalise/meeting-event.ts';
import { meetingKind } from '../../normalise/meeting-kind.ts';
import { namedMeeting } from '../../normalise/named-meeting.ts';
import { type Event, type Events, meetingDates, mentionsIn } from './event.ts';
import { schedulePieces } from './schedule-pieces.ts';

const forms = (name: string) =>
  readTable(`lexicon/${name}.tsv`, z.object({ form: z.string().min(1) })).map(({ form }) => form);
const SCHEDULE = new LexiconMatcher(forms('schedule-words').map((form) => [form, form]));
const HEADS = new LexiconMatcher(
  [...forms('event-heads'), ...forms('event-verbs'), ...forms('inspection-verbs')].map((form) => [form, form]),
);
/** "Thứ Hai 28/9	7h30": a day followed by a cell, an hour or a part of day. */
const BEHIND_DAY = compilePattern(
  '[ ):]{0,2}(?:\\t|[,:]? ?(?:{plain-clock}|{parts-of-day})(?=[\\s:,]))',
  'folded',
  'stage meetings',
);
const ROWS_OF_SCHEDULE = 2;
/** "Dự Hội nghị …", "Chủ trì họp …": how far into its cell the event begins. */
const HEAD_REACH = 16;
/** A line names its day before anything else. */
const DAY_REACH = 30;
/** "…, điểm tại phòng họp số 3", "… (Giấy mời riêng)": where, and who is asked to come, is no part of the name. */
const NOTE = new RegExp(
  `(?:[,;.] ?| ?\\()(?:${forms('schedule-notes')
    .map((form) => RegExp.escape(fold(form)))
    .join('|')})(?!\\p{L})`,
  'u',
);
const NO_MEETINGS = forms('no-meetings').map(fold);

/** By its headline, or by rows that begin with a day and an hour or further cells. */
export function isSchedule({ page, folded, blocks }: Document, annotations: Annotations): boolean {
  if (page.title !== null && SCHEDULE.first(viewsOf(page.title)) !== null) return true;
  const rows = blocks.filter(({ span }) => {
    const day = annotations.within('date', span).find((date) => date.span.start - span.start <= 1);
    return day && BEHIND_DAY.test(folded.slice(day.span.end, span.end));
  });
  return rows.length >= ROWS_OF_SCHEDULE;
}

export function scheduledEvents(document: Document, annotations: Annotations): Events {
  const events: Event[] = [];
  let day: Annotation<'date'> | null = null;
  let carried: PartOfDay | null = null;
  for (const block of document.blocks) {
    const stated = meetingDates(document, annotations, block.span).find(
      ({ span }) => span.start - block.span.start <= DAY_REACH,
    );
    if (stated) {
      day = stated;
      carried = stated.value.partOfDay;
    }
    if (!day) continue;
    for (const { part, cells } of schedulePieces(document.folded, block, stated?.span.end ?? block.span.start)) {
      if (part !== undefined) carried = part ?? carried;
      const content = contentOf(document, annotations, cells);
      if (!content) continue;
      const partOfDay = part === undefined ? carried : part;
      events.push(eventOf(document, block, content, { ...day, value: { ...day.value, partOfDay } }));
    }
  }
  return { events, main: events.length === 1 ? events[0]! : null };
}

/** The event of a piece, in the first cell that has one; without further cells up to an office or the sentence's end. */
function contentOf(document: Document, annotations: Annotations, cells: readonly Span[]): Span | null {
  for (const cell of cells) {
    const start = eventStart(document, cell);
    if (start === null) continue;
    const note = NOTE.exec(document.folded.slice(start, cell.end))?.index ?? cell.end - start;
    if (cells.length > 1) return { start, end: start + note };
    const office = annotations.within('title', cell).find(({ span }) => span.start > start)?.span.start ?? cell.end;
    return { start, end: Math.min(office, start + phraseAt(document.folded, start).length, start + note) };
  }
  return null;
}

/** Where a cell tells its event: at its beginning, or behind the person who leads it ("Chủ tịch … chủ trì họp …"). */
function eventStart(document: Document, cell: Span): number | null {
  const { folded } = document;
  const head = HEADS.first(document, cell);
  const first = head !== null && head.start - cell.start <= HEAD_REACH ? head.start : null;
  const start = first ?? mentionsIn(document, cell)[0]?.head ?? null;
  if (start === null || NO_MEETINGS.some((form) => folded.startsWith(form, start))) return null;
  return meetingKind(folded.slice(start, cell.end)) === null ? null : start;
}

function eventOf({ text, folded }: Document, block: Block, content: Span, date: Annotation<'date'>): Event {
  const name = text.slice(content.start, content.end).replace(/[\s,;:.–-]+$/u, '');
  return {
    evidence: block.span,
    date,
    mention: {
      span: content,
      head: content.start,
      rule: 'schedule-row',
      value: namedMeeting(
        meetingKind(folded.slice(content.start, content.end))!.kind,
        name[0]!.toUpperCase() + name.slice(1),
      ),
    },
  };
}
