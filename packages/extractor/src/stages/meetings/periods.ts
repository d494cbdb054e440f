// The period that a meeting reviews and the one that it plans for.
import type { MeetingKind, Period, Span } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import type { PeriodValue } from '../../document/values.ts';
import { fragmentSource } from '../../matching/lexicon-forms.ts';
import type { Views } from '../../matching/rule-compiler.ts';
import { yearOf } from '../../normalise/calendar.ts';
import { phraseAt } from '../../normalise/meeting-event.ts';
import { PLANNING_WORDS } from '../../normalise/planning-words.ts';
import { anchorDay } from '../time/anchor-day.ts';
import { type PeriodFound, readPeriods } from '../time/periods.ts';
import { ofCouncilSession, ofNamedSeason } from './council-session.ts';
import type { Event } from './event.ts';
import { type Both, NEITHER } from './reviewed-and-planned.ts';

/** Kinds that review a period where their phrase names one; the others name years of programmes and laws. */
const REVIEWING: ReadonlySet<MeetingKind> = new Set([
  'giao-ban',
  'so-ket',
  'tong-ket',
  'ky-hop',
  'hop',
  'lam-viec',
  'kiem-tra',
]);
/** Kinds that hardly go without a review: where their phrase names no period the report's first one is it. */
const ALWAYS_REVIEWING: ReadonlySet<MeetingKind> = new Set(['giao-ban', 'so-ket', 'tong-ket']);
const REVIEWABLE = new Set<PeriodValue['kind']>([
  'months',
  'quarter',
  'month',
  'year',
  'years',
  'school-year',
  'open',
  'week',
  'range',
  'season',
]);

/** Words this far before a period say whether it is reviewed or planned for. */
const REACH = 90;

/** Reads the event's phrase, then the headline, then for kinds that always review the report behind it. */
export function periodsOf(event: Event, document: Document, annotations: Annotations, main: boolean): Both {
  const { kind } = event.mention.value;
  const phrase = {
    start: event.mention.head,
    end: event.mention.head + phraseAt(document.folded, event.mention.head).length,
  };
  const stated = annotations
    .within('period', phrase)
    .filter(({ span }) => !isQuoted(document.text, phrase.start, span));
  if (kind === 'dai-hoi') return termsOf(event, document, annotations, stated);
  if (kind === 'le' || kind === 'gap-mat') return { ...NEITHER, nextPeriod: signedFor(phrase, document, stated) };
  if (!REVIEWING.has(kind)) return NEITHER;
  let found = sort(stated, document, event);
  if (main) found = fill(found, () => fromTitle(event, document, annotations));
  if (kind === 'ky-hop' && main)
    found = ofNamedSeason(event, document) ?? withCouncilYear(found, ofCouncilSession(event, document));
  found = fill(found, () => reviewedTerm(phrase, document, stated));
  found = fill(found, () => purposeOf(event, document, annotations));
  if (ALWAYS_REVIEWING.has(kind) && main) found = fill(found, () => fromReport(event, document, annotations));
  return found;
}

/** "thảo luận đề cương “Lịch sử Đảng bộ tỉnh giai đoạn 2000 – 2020”": within the name of a work nothing is reviewed. */
function isQuoted(text: string, from: number, { start, end }: Span): boolean {
  const opened = text.lastIndexOf('“', start);
  return opened >= from && text.lastIndexOf('”', start) < opened && text.indexOf('”', end) !== -1;
}

function fill(found: Both, more: () => Both): Both {
  if (found.reportingPeriod !== null) return found;
  const { reportingPeriod, nextPeriod } = more();
  return { reportingPeriod, nextPeriod: found.nextPeriod ?? nextPeriod };
}

/** "Để đánh giá kết quả công tác năm 2009, Ban Dân vận tổ chức hội nghị": what it reviews is told before it. */
function purposeOf({ evidence, mention }: Event, { folded }: Document, annotations: Annotations): Both {
  const told = annotations.within('period', { start: evidence.start, end: mention.span.start });
  const reviewed = told.find(
    ({ span, value }) =>
      !value.compared &&
      REVIEWABLE.has(value.kind) &&
      PURPOSE.test(folded.slice(evidence.start, span.start)) &&
      senseOf(folded.slice(evidence.start, span.start)) === 'review',
  );
  return { ...NEITHER, reportingPeriod: reviewed ? label(reviewed.value, told) : null };
}
const PURPOSE = /(?<!\p{L})(?:để|nhằm) /u;

/** "tổng kết hoạt động nhiệm kỳ 2016 - 2021": a term is reviewed where the words say so themselves. */
function reviewedTerm({ start }: Span, { folded }: Document, stated: readonly PeriodFound[]): Both {
  const term = stated.find(
    ({ span, value }) => value.kind === 'term' && REVIEWS_TERM.test(folded.slice(start, span.start + TERM_WORD)),
  );
  return { ...NEITHER, reportingPeriod: term ? label(term.value, stated) : null };
}
const REVIEWS_TERM = /(?:tổng kết|sơ kết|đánh giá|kiểm điểm)[^,;.]{0,50} nhiệm kỳ$/u;
const TERM_WORD = 'nhiệm kỳ'.length;

/** What the season of a council's session tells, where the words do not contradict it. */
function withCouncilYear(found: Both, season: Both): Both {
  if (found.reportingPeriod === null) return { ...season, nextPeriod: found.nextPeriod ?? season.nextPeriod };
  const same = season.reportingPeriod?.end === found.reportingPeriod.end;
  return same ? { ...found, nextPeriod: found.nextPeriod ?? season.nextPeriod } : found;
}

/** The first period that the words before it review, else the first they do not plan for; and the first they do. */
function sort(periods: readonly PeriodFound[], views: Views, event: Event): Both {
  let reviewed: Period | null = null;
  let named: Period | null = null;
  let nextPeriod: Period | null = null;
  let from = 0;
  for (const { span, value } of periods) {
    if (value.compared || !REVIEWABLE.has(value.kind) || isNoReview(value, span.start, views, event)) continue;
    const sense = senseOf(views.folded.slice(Math.max(from, span.start - REACH), span.start));
    if (sense === 'plan') nextPeriod ??= { ...label(value, periods), ...forward(value, event) };
    else if (sense === 'review') reviewed ??= label(value, periods);
    else if (!isNameOfSession(value, event)) named ??= label(value, periods);
    from = span.end;
  }
  return { reportingPeriod: reviewed ?? named, nextPeriod };
}

/** The last word of planning or reviewing before a period decides. */
function senseOf(words: string): 'plan' | 'review' | null {
  const before = NAMES.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), words);
  let last: { at: number; end: number; sense: 'plan' | 'review' } | null = null;
  for (const { form, sense } of PLANNING_WORDS) {
    if (sense === 'name') continue;
    const at = before.lastIndexOf(form);
    if (at === -1) continue;
    const end = at + form.length;
    // "kế hoạch" within "kết quả thực hiện kế hoạch": the first word of a run governs it.
    if (last === null || at > last.end + 1 || governs(before, end, last.at)) last = { at, end, sense };
  }
  // "triển khai công tác lãnh đạo thực hiện nhiệm vụ năm 2019"
  if (last?.sense === 'review' && CARRIES_OUT.test(before.slice(0, last.at))) return 'plan';
  return last?.sense ?? null;
}
const CARRIES_OUT = /(?<!\p{L})triển khai (?:thực hiện )?$/u;
const NAMES = PLANNING_WORDS.filter(({ sense }) => sense === 'name').map(({ form }) => form);

/** Near before it, in one clause. */
function governs(before: string, end: number, at: number): boolean {
  return end < at && at - end <= GOVERNS && !/[,;]/u.test(before.slice(end, at));
}
const GOVERNS = 22;

/** The words of the page, with the year where another period of the phrase states it. */
function label(value: PeriodValue, others: readonly PeriodFound[]): Period {
  const { start, end } = value;
  const stated = others.some((other) => other.value.yearStated && yearOf(other.value.end) === yearOf(end));
  const bare = !/\d{4}/u.test(value.label);
  return { start, end, label: bare && stated ? withYear(value.label, yearOf(end)) : value.label };
}

/** "6 tháng đầu năm" + 2024, "quý I" + "năm 2024". */
function withYear(words: string, year: number): string {
  return fold(words).endsWith(YEAR_WORD) ? `${words} ${year}` : `${words} ${YEAR_WORD} ${year}`;
}
const YEAR_WORD = fragmentSource('year-word').slice(3, -1);

/** A plan for "quý I" made in December is for the next year's. */
function forward(value: PeriodValue, { date }: Event): Partial<Period> {
  if (!date || value.yearStated || value.end >= date.value.start) return {};
  const year = yearOf(value.start) + 1;
  return { start: `${year}${value.start.slice(4)}`, end: `${year}${value.end.slice(4)}` };
}

/** The days the meeting lasts itself, or the name of another: "thẩm tra các báo cáo trình kỳ họp cuối năm 2021". */
function isNoReview(value: PeriodValue, start: number, { folded }: Views, { mention, date }: Event): boolean {
  if (value.kind === 'range' && date && value.start >= date.value.start) return true;
  return start - OTHER_SESSION.length > mention.head && folded.slice(0, start).endsWith(OTHER_SESSION);
}
const OTHER_SESSION = ' kỳ họp ';

/** "phiên họp thường kỳ tháng 9" on 12 September is named after its month and does not review it. */
function isNameOfSession(value: PeriodValue, { date, mention }: Event): boolean {
  if (value.kind !== 'month' || date === null || mention.value.kind !== 'hop') return false;
  return value.end > date.value.end && Number(date.value.end.slice(8)) < LATE_IN_MONTH;
}
const LATE_IN_MONTH = 20;

function fromTitle({ mention }: Event, document: Document, annotations: Annotations): Both {
  const { title } = document.page;
  if (title === null) return NEITHER;
  const views = { text: title, folded: fold(title) };
  const periods = readPeriods(views, anchorDay(document, annotations), []);
  return sort(periods, views, { mention: { ...mention, head: 0 }, evidence: { start: 0, end: 0 }, date: null });
}

/** The first period that the report behind the event speaks of. */
function fromReport(event: Event, document: Document, annotations: Annotations): Both {
  const behind = annotations
    .all('period')
    .filter(
      ({ span, value }) => span.start > event.evidence.end && REVIEWABLE.has(value.kind) && value.kind !== 'years',
    );
  return { ...NEITHER, reportingPeriod: sort(behind.slice(0, 1), document, event).reportingPeriod };
}

/** A congress of a term, or of a movement ("giai đoạn 2020 - 2025"). */
const TERMS: ReadonlySet<PeriodValue['kind']> = new Set(['term', 'years']);

/** A congress reports on the term that ends and plans for the one it is named after. */
function termsOf(event: Event, document: Document, annotations: Annotations, stated: readonly PeriodFound[]): Both {
  const fromName = stated.find(({ value }) => TERMS.has(value.kind))?.value ?? titleTerm(document, annotations);
  const terms = annotations.all('period').filter(({ value }) => TERMS.has(value.kind));
  const next = fromName ?? terms.find(({ span }) => span.start >= event.mention.head)?.value ?? null;
  if (next === null) return NEITHER;
  const old = terms.find(({ value }) => value.end < next.end && value.start < next.start)?.value ?? null;
  return { reportingPeriod: old && label(old, []), nextPeriod: label(next, []) };
}

function titleTerm(document: Document, annotations: Annotations): PeriodValue | null {
  const title = document.page.title ?? '';
  const periods = readPeriods({ text: title, folded: fold(title) }, anchorDay(document, annotations), []);
  return periods.find(({ value }) => TERMS.has(value.kind))?.value ?? null;
}

/** A signed programme plans for the years it names. */
function signedFor(phrase: Span, { folded }: Document, stated: readonly PeriodFound[]): Period | null {
  if (
    !SIGNING.some(
      (word) => folded.startsWith(word, phrase.start) || folded.slice(phrase.start, phrase.start + 30).includes(word),
    )
  )
    return null;
  const years = stated.find(({ value }) => value.kind === 'years' || value.kind === 'year');
  return years ? label(years.value, stated) : null;
}
const SIGNING = readTable('lexicon/signing-words.tsv', z.object({ form: z.string().min(1) })).map(({ form }) =>
  fold(form),
);
