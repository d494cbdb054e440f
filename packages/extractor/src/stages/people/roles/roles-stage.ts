// The stage that says what each official does in which meeting.
import type { Span } from '@giaoban/records';
import type { Annotations } from '../../../document/annotations.ts';
import type { Document } from '../../../document/document.ts';
import type { Stage } from '../../../document/stage.ts';
import { reveredPersons } from '../lexicons.ts';
import { type Actor, actorsOf } from './actors.ts';
import { type Part, rolesIn } from './role-of-actor.ts';
import { CHAIR_COLUMN, chairColumns } from './schedule-chairs.ts';
import { sentenceSpans } from './sentence-spans.ts';

export const rolesStage: Stage = {
  name: 'roles',
  requires: ['official', 'person', 'title', 'meeting'],
  provides: ['role'],
  run(document, annotations) {
    const meetings = annotations.all('meeting');
    if (meetings.length === 0) return;
    for (const part of partsOf(document, annotations)) {
      annotations.add(
        'role',
        { start: part.at, end: part.at + part.official.length },
        { official: part.official, role: part.role, meeting: meetingAt(meetings, part.at), onBehalfOf: null },
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
  for (const [index, block] of blocks.entries()) {
    const actors = actorsOf(text, annotations, block.span).filter(({ official }) => !reveredPersons.has(official));
    if (actors.length === 0) continue;
    const column = chairs.get(index);
    const found: Part[] = [];
    for (const sentence of sentenceSpans(text, block.span, actors)) {
      const inside = actors.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
      found.push(...rolesIn(folded, sentence, inside, meetings[meetingAt(meetings, sentence.end)]!.value.kind));
    }
    parts.push(...found);
    for (const { official, span } of actors) {
      if (column && span.start >= column.start && span.end <= column.end)
        parts.push({ official, role: 'chair', at: span.start, rule: CHAIR_COLUMN });
    }
    // a line of a table, or one that says nothing of those whom it names: they were there
    if (block.kind === 'table-row' || (found.length === 0 && isCaption(text, block.span, actors))) {
      for (const { official, span } of actors)
        parts.push({ official, role: 'attendee', at: span.start, rule: 'role-of-caption' });
    }
  }
  return parts;
}

/** "tại hội nghị", "(bìa trái)" beside the names. */
const LONGEST_ASIDE = 12;

/** A line that names officials and says nothing of them. */
function isCaption(text: string, line: Span, actors: readonly Actor[]): boolean {
  let rest = text.slice(line.start, line.end);
  for (const { span } of [...actors].reverse())
    rest = rest.slice(0, span.start - line.start) + rest.slice(span.end - line.start);
  return rest.replace(/đồng chí|đ\/c|ông|bà|[^\p{L}]/giu, '').length <= LONGEST_ASIDE;
}

/** The meeting told last before the place; the first one where none is. */
function meetingAt(meetings: readonly { readonly span: Span }[], at: number): number {
  let found = 0;
  for (const [i, { span }] of meetings.entries())
    if (span.start <= at && span.start >= meetings[found]!.span.start) found = i;
  return found;
}
