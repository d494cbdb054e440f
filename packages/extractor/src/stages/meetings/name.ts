// The name of a meeting: its own words, or the headline's where the text tells it only by a verb.
import type { MeetingKind } from '@giaoban/records';
import { fold } from '@giaoban/text';
import type { Document } from '../../document/document.ts';
import { meetingKind } from '../../normalise/meeting-kind.ts';
import { type Event, VERBS } from './event.ts';

/** A phrase of two words ("Hội nghị giao ban", "buổi làm việc") is no name where the headline has more to say. */
const SHORT = 22;

/** Sessions and congresses are named after their body, which the headline tells with them. */
const BODIES: ReadonlySet<MeetingKind> = new Set(['ky-hop', 'hop', 'dai-hoi']);

export function meetingName({ mention }: Event, { page }: Document, alone: boolean): string | null {
  const { name, kind } = mention.value;
  if (!alone || page.title === null) return name;
  const thin = VERBS.has(mention.rule) || BODIES.has(kind) || name === null || name.length <= SHORT;
  if (!thin) return name;
  return meetingKind(fold(page.title))?.kind === kind ? page.title : name;
}
