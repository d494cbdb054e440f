// The events that a report tells: its main one, and in a digest one for each item.
import type { Span } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Annotation, Annotations } from '../../document/annotations.ts';
import type { Document, Sentence } from '../../document/document.ts';
import { LexiconMatcher } from '../../matching/lexicon-matcher.ts';
import { viewsOf } from '../../matching/rule-compiler.ts';
import { daysBetween } from '../../normalise/calendar.ts';
import { meetingKind } from '../../normalise/meeting-kind.ts';
import { namedMeeting } from '../../normalise/named-meeting.ts';
import { type Event, type Events, type Mention, meetingDates, mentionsIn, VERBS } from './event.ts';
import { dayPutOffTo, isNear, withOwnDay } from './own-day.ts';

/** A report tells its meeting in the first sentences; a digest each in the first two of its item. */
const OPENING = { blocks: 4, sentences: 7 };
const ITEM_SENTENCES = 2;
/** "* Ngày 22 tháng 7 …", "Nhân dịp Tết …, ngày 5/3": how far from its start a sentence names its day. */
const DAY_AT_START = 60;
/** A heading is a short line that does not end like a sentence. */
const HEADING_LENGTH = 110;

const words = (name: string) =>
  new LexiconMatcher(
    readTable(`lexicon/${name}.tsv`, z.object({ form: z.string().min(1) })).map(({ form }) => [form, form]),
  );
const DIGEST = words('digest-words');
const RECENTLY = words('recent-words');
const LASTING = words('lasting-words');
const REPORT_TITLES = words('report-titles');
/** "Xã Tân Lập: Kết quả …": how far into the headline its first word may stand. */
const TITLE_START = 30;

export function reportedEvents(document: Document, annotations: Annotations): Events {
  const items = digestItems(document, annotations);
  if (items.length > 0) return { events: items, main: items.length === 1 ? items[0]! : null };
  const main = mainEvent(document, annotations);
  return { events: main ? [main, ...furtherEvents(document, annotations, main)] : [], main };
}

/** The main event: the first sentence of the opening with a day and a mention, else a mention the headline confirms. */
function mainEvent(document: Document, annotations: Annotations): Event | null {
  const blocks = isOfFigures(document) ? 1 : OPENING.blocks;
  const opening = document.sentences.filter(({ block }, i) => block < blocks && i < OPENING.sentences);
  const undated: Event[] = [];
  for (const sentence of opening) {
    const told = eventOf(sentence, document, annotations);
    if (told && isOnlyDecided(told, document, opening)) continue;
    const named = told?.mention.rule === 'told-at' && undated.find(({ evidence }) => isRecent(document, evidence));
    // "Huyện ủy vừa sơ kết công tác dân vận. Tại hội nghị diễn ra ngày 11/7, …"
    if (told?.date && named) return { ...named, date: told.date };
    if (told?.date) return lasting(told, document, annotations, opening);
    if (told) undated.push(told);
  }
  const sure = undated.find(
    ({ evidence, mention }) =>
      isRecent(document, evidence) || BY_ITSELF.has(mention.rule) || confirmedByTitle(document, mention),
  );
  const told =
    sure ?? undated.find(({ mention: { span } }) => CHAIRS.test(document.folded.slice(span.start, span.end)));
  const date = told ? dayOfOpening(document, annotations, opening) : null;
  // "Chiều 29/5, UBND tỉnh thảo luận các nội dung. Đồng chí A chủ trì hội nghị.": who chairs tells it together with a day
  if (told && (sure || date)) return { ...told, date };
  return eventOfTitle(document, annotations, opening);
}

/** Rules whose words tell of the page's meeting without a day. */
const BY_ITSELF: ReadonlySet<string> = new Set(['session-itself', 'figure-told-at']);

/** "Đại hội XIII xác định …" is told by the way, unless the page goes on with who spoke there. */
function isOnlyDecided({ mention, evidence }: Event, { folded }: Document, opening: readonly Sentence[]): boolean {
  if (mention.rule !== 'session-itself') return false;
  const head = SESSION.exec(folded.slice(mention.head))![0];
  return !opening.some(
    ({ span }) => span.start > evidence.start && SPOKEN.exec(folded.slice(span.start, span.end))?.[1] === head,
  );
}
const SESSION = /^(?:đại hội|kỳ họp|hội nghị|phiên họp)/u;
const SPOKEN = /^(?:phát biểu|báo cáo|kết luận)[^.;:]{0,40} tại (đại hội|kỳ họp|hội nghị|phiên họp)/u;

const CHAIRS = /^(?:đồng )?(?:chủ trì|chủ tọa|điều hành) /u;

/**
 * "Ngày 05/7 … khai mạc kỳ họp. Kỳ họp diễn ra trong 3 ngày, từ ngày 05 đến ngày 07/7", or told from its end ("Chiều 11/12, sau 3 ngày
 * làm việc (từ ngày 9 đến ngày 11/12), kỳ họp đã bế mạc"): the days it lasts.
 */
function lasting(event: Event, document: Document, annotations: Annotations, opening: readonly Sentence[]): Event {
  const at = opening.findIndex(({ span }) => span.start === event.evidence.start);
  for (const { span } of opening.slice(at, at + LASTING_SENTENCES)) {
    if (LASTING.first(document, span) === null) continue;
    const days = meetingDates(document, annotations, span).find(
      ({ value: { start, end } }) =>
        end > start && (start === event.date!.value.start || end === event.date!.value.end),
    );
    if (days) return { ...event, date: days };
  }
  return event;
}
const LASTING_SENTENCES = 3;

/** "Tình hình kinh tế - xã hội tháng 5": such pages tell of meetings by the way. */
function isOfFigures({ page }: Document): boolean {
  if (page.title === null) return false;
  const title = viewsOf(page.title);
  const start = REPORT_TITLES.first(title)?.start;
  return start !== undefined && start <= TITLE_START && meetingKind(title.folded) === null;
}

/** What a sentence tells: its day and the mention behind it, or before where none follows. */
function eventOf({ span }: Sentence, document: Document, annotations: Annotations): Event | null {
  const here = mentionsIn(document, span).filter((mention) => !isPartOfName(mention, annotations, span));
  if (here.length === 0) return null;
  const dates = meetingDates(document, annotations, span);
  const putOff = dayPutOffTo(span, document, annotations);
  const own = putOff ? null : withOwnDay(here, dates, document);
  if (own) return { ...own, evidence: span };
  const date = putOff ?? dates[0] ?? null;
  const behind = here.find((mention) => date && mention.span.start >= date.span.end);
  const mention =
    behind ?? here.find(({ rule, head }) => date !== null || !VERBS.has(rule) || isJustDone(document, head)) ?? null;
  if (mention === null) return null;
  if (RETOLD.has(mention.rule) && !isNear(date, document)) return null;
  return { mention, evidence: span, date };
}

/** "Huyện ủy vừa sơ kết …": a verb tells it without a day. */
function isJustDone({ folded }: Document, head: number): boolean {
  return folded.slice(0, head).endsWith('vừa ');
}

/** What was said at a meeting may be said of an old one. */
const RETOLD: ReadonlySet<string> = new Set(['told-at', 'told-of-dated']);

/** A verb within the name of an organ or an office is none: "Ban Chỉ đạo tổng kết thực hiện Nghị quyết số 18-NQ/TW". */
function isPartOfName({ head, rule }: Mention, annotations: Annotations, within: Span): boolean {
  if (!VERBS.has(rule)) return false;
  const names = [...annotations.within('organ', within), ...annotations.within('title', within)];
  return names.some(({ span }) => span.start < head && head < span.end);
}

/** A headline that names a meeting, over an opening that gives its day or says who was there, without naming it again. */
function eventOfTitle(
  { page, ...document }: Document,
  annotations: Annotations,
  opening: readonly Sentence[],
): Event | null {
  if (page.title === null) return null;
  const mention = mentionOfTitle(page.title);
  if (!mention || meetingKind(fold(page.title))?.general) return null;
  const dated = opening.find(({ span }) =>
    meetingDates({ page, ...document }, annotations, span).some((date) => date.span.start - span.start <= DAY_AT_START),
  );
  const told = dated ?? opening.find(({ span }) => ATTENDED.test(document.folded.slice(span.start, span.end)));
  if (!told) return null;
  const at = dated?.span.end ?? told.span.start;
  return {
    mention: { ...mention, span: { start: at, end: at }, head: at },
    evidence: told.span,
    date: dated ? meetingDates({ page, ...document }, annotations, dated.span)[0]! : null,
  };
}
/** What a headline says is held or begins with: "Hội nghị sơ kết …", "Tân Lập: Lễ phát động …". */
function mentionOfTitle(title: string): Mention | null {
  const folded = fold(title);
  const [told] = mentionsIn({ text: title, folded }, { start: 0, end: title.length });
  if (told) return told;
  const head = NAMED_FIRST.exec(folded)?.[1]?.length;
  const kind = head === undefined ? null : meetingKind(folded.slice(head));
  if (head === undefined || kind === null || kind.general) return null;
  const value = namedMeeting(kind.kind, title.slice(head));
  return { span: { start: head, end: title.length }, head, value, rule: 'named-by-title' };
}
const NAMED_FIRST = /^((?:[^:.;]{2,40}: )?)(?:hội nghị|lễ|buổi|đại hội|hội thảo|tọa đàm|phiên họp|kỳ họp) /u;

/** "Dự lễ có ông A", "phát biểu tại buổi gặp mặt", "lãnh đạo các xã về tham dự.": somebody was there. */
const ATTENDED =
  /^(?:(?:cùng|cùng tham|đến|tới|về|tham) )?dự(?!\p{L})[^.;:]{0,40} (?:có|gồm)(?!\p{L})|(?:phát biểu|báo cáo|kết luận)[^.;:]{0,40} tại (?:hội nghị|buổi|đại hội|lễ|chương trình|cuộc)| (?:về|đến|tới|cùng) (?:tham )?dự[.…]*$/u;

/** "vừa tổ chức", "mới đây": told without its day. */
function isRecent(document: Document, { start, end }: Span): boolean {
  return RECENTLY.first(document, { start, end }) !== null;
}

/** The headline names a meeting of the same kind, or one of which the text says only that it was a conference. */
function confirmedByTitle({ page }: Document, { value, rule }: Mention): boolean {
  if (page.title === null || VERBS.has(rule)) return false;
  const kind = meetingKind(fold(page.title));
  return kind !== null && (kind.kind === value.kind || (!kind.general && value.kind === 'hoi-nghi'));
}

/** The day that a sentence of the opening begins with ("Sáng 5/3, tại hội trường …"; "Thời gian: 8 giờ ngày 5/3"). */
function dayOfOpening(
  document: Document,
  annotations: Annotations,
  opening: readonly Sentence[],
): Annotation<'date'> | null {
  for (const { span } of opening) {
    const date = meetingDates(document, annotations, span).find(
      ({ span: at }) => at.start - span.start <= DAY_AT_START,
    );
    if (date) return date;
  }
  return null;
}

/** The items of a digest ("Tin vắn"): paragraphs that begin with a day and tell of an event. */
function digestItems(document: Document, annotations: Annotations): Event[] {
  const isDigest = DIGEST.first(viewsOf(document.page.title ?? '')) !== null;
  const sentencesOf = Map.groupBy(document.sentences, ({ block }) => block);
  const items = document.blocks.flatMap(({ span }, index) => {
    if (!isDigest && !startsItem(document, index)) return [];
    const sentences = (sentencesOf.get(index) ?? []).slice(0, ITEM_SENTENCES);
    const event = sentences.map((sentence) => eventOf(sentence, document, annotations)).find((told) => told?.date);
    if (!event?.date) return [];
    if (!isDigest && event.date.span.start - span.start > DAY_AT_START) return [];
    return [event];
  });
  return isDigest || items.length > 1 ? items : [];
}

/** A bullet or number before the paragraph, or a heading above it. */
function startsItem({ text, blocks }: Document, index: number): boolean {
  const { span } = blocks[index]!;
  if (/^(?:[*+•\-–]|\d{1,2}[.)/]) ?/u.test(text.slice(span.start, span.start + 4))) return true;
  const above = blocks[index - 1];
  if (!above || above.kind === 'caption') return false;
  const line = text.slice(above.span.start, above.span.end);
  return line.length <= HEADING_LENGTH && /^\d{1,2}[.)/] /u.test(line);
}

/**
 * Sentences that tell of a further event: they open their paragraph with "Chiều cùng ngày", or with a later day or part of the day under a
 * headline that names no one meeting and say that it was held; or they begin with "tiếp đó", "trước đó" and such a day.
 */
function furtherEvents(document: Document, annotations: Annotations, main: Event): Event[] {
  const many = !meetingKindOfTitle(document);
  return document.sentences.flatMap((sentence, i) => {
    const { span, block } = sentence;
    if (span.start <= main.evidence.start) return [];
    const day = annotations.within('date', { start: span.start, end: span.start + DAY_AT_START })[0];
    if (!day) return [];
    const lead = document.folded.slice(span.start, day.span.start).replace(/[\s,]+$/u, '');
    const opens = document.sentences[i - 1]?.block !== block;
    const again = opens && day.rule === 'same-day' && lead.length <= 3;
    const sense = FURTHER.get(lead);
    const after = (sense === 'after' || (opens && lead === '' && many)) && isSoon(main.date, day);
    const before = sense === 'before' && isSoon(day, main.date);
    if (!again && !after && !before) return [];
    const event = eventOf(sentence, document, annotations);
    if (!event?.date || event.mention.span.start <= event.date.span.end) return [];
    return again || sense || event.mention.rule === 'held' ? [event] : [];
  });
}
const FURTHER = new Map(
  readTable(
    'lexicon/further-events.tsv',
    z.object({ form: z.string().min(1), sense: z.enum(['after', 'before']), example: z.string().min(1) }),
  ).map(({ form, sense }) => [fold(form), sense]),
);

function meetingKindOfTitle({ page }: Document): boolean {
  return page.title !== null && meetingKind(fold(page.title)) !== null;
}

/** The second later on the same day as the first, or within the next days. */
function isSoon(first: Annotation<'date'> | null, second: Annotation<'date'> | null): boolean {
  if (!first || !second) return false;
  const [a, b] = [first.value, second.value];
  if (b.start < a.start || daysBetween(a.start, b.start) > SOON) return false;
  return b.start > a.start || (b.partOfDay !== null && b.partOfDay !== a.partOfDay);
}
const SOON = 7;
