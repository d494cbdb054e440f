// The name of a meeting: its own words, or the headline's where the text tells it only by a verb.
import type { MeetingKind } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Document } from '../../document/document.ts';
import { LexiconMatcher } from '../../matching/lexicon-matcher.ts';
import { viewsOf } from '../../matching/rule-compiler.ts';
import { meetingKind } from '../../normalise/meeting-kind.ts';
import { type Event, VERBS } from './event.ts';

/** A phrase of two words ("Hội nghị giao ban", "buổi làm việc") is no name where the headline has more to say. */
const SHORT = 22;

/** Sessions and congresses are named after their body, which the headline tells with them. */
const BODIES: ReadonlySet<MeetingKind> = new Set(['ky-hop', 'hop', 'dai-hoi']);

export function meetingName(event: Event, { page, text }: Document, main: boolean): string | null {
  const { mention } = event;
  const { kind } = mention.value;
  const name = BY_THE_WAY.has(mention.rule) ? nameToldByTheWay(event) : mention.value.name;
  const thin = VERBS.has(mention.rule) || BODIES.has(kind) || name === null || name.length <= SHORT;
  // "Phiên họp thường kỳ tháng 10 năm 2025": a session that its month and year name
  const session = kind === 'hop' && name !== null ? SESSION_OF_MONTH.exec(fold(name))?.[0].length : undefined;
  if (session !== undefined) return name!.slice(0, session);
  if (!thin) return name;
  if (main && page.title !== null && meetingKind(fold(page.title))?.kind === kind)
    return page.title.replace(AGENCY_TAG, '');
  return kind === 'ky-hop' && name !== null ? withBody(name, event, text) : name;
}

/**
 * "Sáng 17/3, tại hội nghị giao ban, ông A cho biết"; "Tại buổi tiếp xúc cử tri ngày 10/5 ở xã Tân Lập, cử tri đề nghị";
 * "Đại hội xã Tân Lập xác định …": the name ends where what was said or decided begins.
 */
function nameToldByTheWay({ mention: { value, head, rule }, date }: Event): string | null {
  if (value.name === null) return null;
  const day = date && date.span.start > head ? date.span.start - head : undefined;
  const decided = rule === 'session-itself' ? DECIDED.first(viewsOf(value.name))?.start : undefined;
  const name = value.name.slice(0, decided ?? day);
  return (decided ? name : name.split(', ')[0]!).replace(/[\s(]+(?:(?:vào|diễn ra|đã)\s*)*$/u, '');
}
const BY_THE_WAY: ReadonlySet<string> = new Set(['told-there', 'told-at', 'session-itself']);
const DECIDED = new LexiconMatcher(
  readTable('lexicon/deciding-words.tsv', z.object({ form: z.string().min(1) })).map(({ form }) => [form, form]),
);

const SESSION_OF_MONTH = /^(?:phiên )?họp (?:thường kỳ|thường lệ|định kỳ) tháng \d{1,2}(?:\/| năm )\d{4}(?=,|$)/u;

/** "(TTV) Phiên họp …". */
const AGENCY_TAG = /^\(\p{Lu}{2,8}\) *[-–]? */u;

/** "Kỳ họp thứ 11" of the "HĐND huyện khóa XIX": the subject of the sentence belongs to the name. */
function withBody(name: string, { date, mention }: Event, text: string): string {
  if (!date || date.span.end > mention.span.start) return name;
  if (!UNNAMED.test(fold(name))) return name;
  const subject = text
    .slice(date.span.end, mention.span.start)
    .replace(/^[\s,:)–-]+|(?:(?: |^)(?:đã|vừa|sẽ|đang|cũng|tiếp tục))*[\s,:(–-]*$/gu, '');
  const body = fold(subject).split(' ').slice(0, 2).join(' ');
  if (fold(name).includes(body)) return name;
  const bare = name.replace(/ *\([^)]*\)/u, '');
  return subject !== '' && subject.length <= LONGEST_BODY ? `${bare} ${subject}` : name;
}
const LONGEST_BODY = 120;
/** A session that its words number and do not ascribe to anybody. */
const UNNAMED =
  /^(?:hội nghị|kỳ họp|phiên họp|họp)(?: (?:trực tuyến|toàn thể|thường kỳ|thường lệ|chuyên đề|bất thường))? (?:lần )?(?:thứ|\d|\()/u;
