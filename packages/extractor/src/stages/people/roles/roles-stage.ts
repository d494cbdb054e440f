// The stage that says what each official does in which meeting.
import type { Span } from '@giaoban/records';
import type { Annotations } from '../../../document/annotations.ts';
import type { Document } from '../../../document/document.ts';
import type { Stage } from '../../../document/stage.ts';
import { reveredPersons } from '../lexicons.ts';
import { type Actor, actorsOf } from './actors.ts';
import { behalvesIn } from './on-behalf-of.ts';
import { headOfList, type Part, rolesIn } from './role-of-actor.ts';
import { CHAIR_COLUMN, chairColumns } from './schedule-chairs.ts';
import { sentencesOf } from './sentences-of.ts';

export const rolesStage: Stage = {
  name: 'roles',
  requires: ['official', 'person', 'title', 'organ', 'meeting'],
  provides: ['role'],
  run(document, annotations) {
    const meetings = annotations.all('meeting');
    if (meetings.length === 0) return;
    for (const part of partsOf(document, annotations)) {
      annotations.add(
        'role',
        { start: part.at, end: part.at + part.official.length },
        {
          official: part.official,
          role: part.role,
          meeting: meetingAt(meetings, part.at),
          onBehalfOf: part.onBehalfOf ?? null,
        },
        part.rule,
        0.9,
      );
    }
  },
};

function partsOf(document: Document, annotations: Annotations): Part[] {
  const { text, folded, blocks } = document;
  const parts: Part[] = [];
  const chairs = chairColumns(document);
  const meetings = annotations.all('meeting');
  const actors = actorsOf(text, annotations).filter(({ official }) => !reveredPersons.has(official));
  let head: { cue: ReturnType<typeof headOfList>; last: number } = { cue: null, last: -1 };
  for (const { item: block, index, inside } of distribute(blocks, actors)) {
    const found = distribute(sentencesOf(text, block.span, inside), inside).flatMap(({ item, inside: speakers }) => {
      const behalves = behalvesIn(folded, item.span, speakers, annotations);
      const kind = meetings[meetingAt(meetings, item.span.end)]!.value.kind;
      return rolesIn(folded, item.span, speakers, kind).map((part) => ({
        ...part,
        onBehalfOf: behalves.get(part.official) ?? null,
      }));
    });
    parts.push(...found);
    const column = chairs.get(index);
    for (const { official, span } of inside) {
      if (column && span.start >= column.start && span.end <= column.end)
        parts.push({ official, role: 'chair', at: span.start, rule: CHAIR_COLUMN });
    }
    // a line of a table, or one that says nothing of those whom it names: they were there, or did what the line above the list says
    if (index - head.last > 1)
      head = { cue: index > 0 ? headOfList(folded, blocks[index - 1]!.span) : null, last: index };
    else head = { ...head, last: index };
    if (head.cue && found.length === 0 && isCaption(text, block.span, inside)) {
      for (const { official, span } of inside)
        parts.push({ official, role: head.cue.role, at: span.start, rule: head.cue.at });
    } else if (block.kind === 'table-row' || (found.length === 0 && isCaption(text, block.span, inside))) {
      for (const { official, span } of inside)
        parts.push({ official, role: 'attendee', at: span.start, rule: 'role-of-caption' });
    }
  }
  return parts;
}

/** Each item with the actors that start within it; items without any are left out. Both in text order. */
function distribute<T extends { readonly span: Span }>(
  items: readonly T[],
  actors: readonly Actor[],
): { item: T; index: number; inside: Actor[] }[] {
  let next = 0;
  return items
    .map((item, index) => {
      const from = next;
      while (next < actors.length && actors[next]!.span.start < item.span.end) next += 1;
      return { item, index, inside: actors.slice(from, next) };
    })
    .filter(({ inside }) => inside.length > 0);
}

/** "tại hội nghị", "(bìa trái)" beside the names. */
const LONGEST_ASIDE = 12;

/** A line that names officials and says nothing of them. */
function isCaption(text: string, line: Span, actors: readonly Actor[]): boolean {
  let rest = '';
  let from = line.start;
  for (const { span } of actors) {
    rest += text.slice(from, span.start);
    from = span.end;
  }
  rest += text.slice(from, line.end);
  return rest.replace(/đồng chí|đ\/c|ông|bà|[^\p{L}]/giu, '').length <= LONGEST_ASIDE;
}

/** The meeting told last before the place; the first one where none is. */
function meetingAt(meetings: readonly { readonly span: Span }[], at: number): number {
  let found = 0;
  for (const [i, { span }] of meetings.entries())
    if (span.start <= at && span.start >= meetings[found]!.span.start) found = i;
  return found;
}
