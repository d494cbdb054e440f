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

export function meetingName(event: Event, { page, text }: Document, main: boolean): string | null {
  const { mention } = event;
  const { kind } = mention.value;
  // "Sáng 17/3, tại hội nghị giao ban, ông A cho biết"
  const name = mention.rule === 'told-there' ? (mention.value.name?.split(', ')[0] ?? null) : mention.value.name;
  const thin = VERBS.has(mention.rule) || BODIES.has(kind) || name === null || name.length <= SHORT;
  // "Phiên họp thường kỳ tháng 10 năm 2025": a session that its month and year name
  const session = kind === 'hop' && name !== null ? SESSION_OF_MONTH.exec(fold(name))?.[0].length : undefined;
  if (session !== undefined) return name!.slice(0, session);
  if (!thin) return name;
  if (main && page.title !== null && meetingKind(fold(page.title))?.kind === kind)
    return page.title.replace(AGENCY_TAG, '');
  return kind === 'ky-hop' && name !== null ? withBody(name, event, text) : name;
}

const SESSION_OF_MONTH = /^(?:phiên )?họp (?:thường kỳ|thường lệ|định kỳ) tháng \d{1,2}(?:\/| năm )\d{4}(?=,|$)/u;

/** "(TTV) Phiên họp …". */
const AGENCY_TAG = /^\(\p{Lu}{2,8}\) *[-–]? */u;

/** "Kỳ họp thứ 11" of the "HĐND huyện khóa XIX": the subject of the sentence belongs to the name. */
function withBody(name: string, { date, mention }: Event, text: string): string {
  if (!date || date.span.end > mention.span.start) return name;
  if (!UNNAMED.test(fold(name))) return name;
  const subject = text
    .slice(date.span.end, mention.span.start)
    .replace(/^[\s,:)–-]+|(?: (?:đã|vừa|sẽ|đang|cũng|tiếp tục))?[\s,:(–-]*$/gu, '');
  const body = fold(subject).split(' ').slice(0, 2).join(' ');
  if (fold(name).includes(body)) return name;
  const bare = name.replace(/ *\([^)]*\)/u, '');
  return subject !== '' && subject.length <= LONGEST_BODY ? `${bare} ${subject}` : name;
}
const LONGEST_BODY = 120;
/** A session that its words number and do not ascribe to anybody. */
const UNNAMED =
  /^(?:hội nghị|kỳ họp|phiên họp|họp)(?: (?:trực tuyến|toàn thể|thường kỳ|thường lệ|chuyên đề|bất thường))? (?:lần )?(?:thứ|\d|\()/u;
