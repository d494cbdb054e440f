// From the words that tell of a meeting to its kind and name; day, periods and organiser are read by the stage.
import type { MeetingKind } from '@giaoban/records';
import type { RuleMatch } from '../matching/rule-compiler.ts';
import { coreEnd, meetingKind } from './meeting-kind.ts';
import { namedMeeting } from './named-meeting.ts';
import type { Normaliser } from './normaliser.ts';
import { PLANNING_WORDS } from './planning-words.ts';

/** A phrase ends with its sentence; longer ones are no names. */
const PHRASE_END = /[.!?;](?=\s|$)|[\n\t]/gu;
const MAX_PHRASE = 400;
const MAX_NAME = 260;

/** Group `event`, the head, at the end of the match or before a look-ahead; args `kind`, `otherwise`. */
export const meetingEvent: Normaliser<'meeting'> = {
  type: 'meeting',
  normalise(match) {
    const start = eventStart(match);
    const phrase = phraseAt(match.views.folded, start);
    const { kind: fixed, otherwise } = match.row.args as { kind?: MeetingKind; otherwise?: MeetingKind };
    const found = fixed === undefined ? meetingKind(phrase) : { kind: fixed, general: false };
    if (found === null) return null;
    return namedMeeting(
      found.general && otherwise !== undefined ? otherwise : found.kind,
      eventName(shortened(match.views.text.slice(start, start + coreEnd(phrase)))),
    );
  },
};

/** True where the words say no more than that there was a conference, a ceremony or a session. */
export function saysNoMore(folded: string, head: number): boolean {
  return meetingKind(phraseAt(folded, head))?.general ?? true;
}

/** Offset of the event's head. */
export function eventStart({ views, span, groups }: RuleMatch): number {
  return views.folded.lastIndexOf(groups.event!, span.end - groups.event!.length);
}

/** The words from an offset to the end of their sentence; a plan behind a semicolon belongs to them. */
export function phraseAt(folded: string, start: number): string {
  const rest = folded.slice(start, start + MAX_PHRASE);
  for (const { 0: mark, index } of rest.matchAll(PHRASE_END)) {
    const plan = mark === ';' && PLANS.some((word) => rest.startsWith(word, index + 2));
    if (!plan) return rest.slice(0, index);
  }
  return rest;
}
const PLANS = PLANNING_WORDS.filter(({ sense }) => sense === 'plan').map(({ form }) => form);

/** Of a name without end what stands before its last comma within reach. */
function shortened(words: string): string {
  if (words.length <= MAX_NAME) return words;
  const comma = words.lastIndexOf(',', MAX_NAME);
  return words.slice(0, comma === -1 ? MAX_NAME : comma);
}

/** First letter a capital; what hangs over at the end goes ("Hội nghị lần thứ 6 đã | diễn ra"). */
function eventName(words: string): string | null {
  const name = words.replace(/(?: (?:cũng )?(?:đã|sẽ|vừa|đang|cũng|chính thức))?[\s,:–-]*$/u, '');
  return name === '' ? null : name[0]!.toUpperCase() + name.slice(1);
}
