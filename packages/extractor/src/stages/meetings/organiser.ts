// Who held a meeting: the organ that is the subject of its sentence; with "phối hợp với" the others beside it.
import type { Span } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Annotation, Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import { phraseAt } from '../../normalise/meeting-event.ts';
import type { Event } from './event.ts';
import { placeEnd } from './place.ts';

type Organ = Annotation<'organ'>;
const Row = z.object({
  form: z.string().min(1),
  sense: z.enum(['place', 'together', 'delegation', 'of', 'and', 'basis', 'cluster']),
});
const WORDS = readTable('lexicon/subject-leads.tsv', Row).map(({ form, sense }) => ({ form: fold(form), sense }));
const formsOf = (sense: z.infer<typeof Row>['sense']) =>
  WORDS.filter((row) => row.sense === sense).map(({ form }) => form);
const LEADS = WORDS.flatMap(({ form, sense }) => (sense === 'place' || sense === 'together' ? [{ form, sense }] : []));
const DELEGATIONS = formsOf('delegation');
const OF = formsOf('of');
const AND = formsOf('and');
/** "Thực hiện Kế hoạch số 45-KH/HU của Huyện ủy, UBND huyện tổ chức": what the organ acts on is told before it. */
const BASIS = new RegExp(`^[\\s,]*(?:${formsOf('basis').map(RegExp.escape).join('|')})(?!\\p{L})`, 'u');
/** "Cụm thi đua số 2 Hội Cựu chiến binh tỉnh": what brings several branches of the organ together stands before its name. */
const CLUSTER = new RegExp(
  `(?<!\\p{L})(?:${formsOf('cluster').map(RegExp.escape).join('|')})(?: số)?(?: \\d{1,2}| [ivx]{1,4})?(?: của)? $`,
  'u',
);
const SIGNING = readTable('lexicon/signing-words.tsv', z.object({ form: z.string().min(1) })).map(({ form }) =>
  fold(form),
);
/** "Hội Liên hiệp Phụ nữ (LHPN) huyện Cầu Ngang". */
const BRACKETS = /^ \(\p{Lu}[\p{Lu}&-]*\)/u;
const SUBJECT_ENDS = readTable('lexicon/subject-ends.tsv', z.object({ form: z.string().min(1) }));
const SUBJECT_END = new RegExp(
  `[,;:(–]| - | (?:${SUBJECT_ENDS.map(({ form }) => RegExp.escape(fold(form))).join('|')})(?!\\p{L})`,
  'u',
);
const SENTENCE_END = /(?<!(?<!\p{L})(?:TP|TX|TT))\. (?=\p{Lu})/u;
const LONGEST_REST = 60;
const LONGEST_TITLE = 200;
/** "Hội nghị giao ban Thường trực Đảng ủy": the organ stands this near behind the head. */
const MEETS_WITHIN = 20;
/** "Kỳ họp thứ 8 (kỳ họp chuyên đề) HĐND tỉnh". */
const BODY_WITHIN = 50;
/** "Lễ ký kết", "hội nghị ký kết". */
const SIGNED_WITHIN = 25;

/** The organisers, the first-named first; empty where the page names none. Names are expanded as the organ stage does. */
export function organisersOf(event: Event, document: Document, annotations: Annotations): string[] {
  const { rule, value, head } = event.mention;
  if (rule === 'schedule-row') return scheduledOrganiser(event, document, annotations);
  const subject = subjectOf(event);
  const titles = annotations.within('title', { start: subject.start, end: subject.end + LONGEST_TITLE });
  const organs = annotations
    .within('organ', subject)
    .filter(({ span }) => !titles.some((title) => overlaps(title.span, span)) && !isAgencyTag(span, event, document));
  const led = Map.groupBy(organs, (organ) => leadOf(organ, document, subject, annotations));
  const free = (led.get(null) ?? []).filter(
    (organ) => !isBareDelegation(organ) && !tells(organ, document) && !isIssuer(organ, document),
  );
  const own = actors(free, subject, document);
  const beside = led.get('together') ?? [];
  const first = own[0];
  if (first === undefined) return namedHolder(event, document, annotations);
  const body = sender(first, own, document);
  // Two that sign together hold the ceremony together.
  const joint = value.kind === 'le' && isJoined(first, own[1], document, head);
  if (joint) return [`${body.value.canonical} và ${own[1]!.value.canonical}`];
  const name = `${clusterBefore(body, subject, document)}${fullName(body, subject, document, annotations)}`;
  const names = [
    withBody(withUnit(name, body, own, document), body, own, document),
    ...beside.map((organ) => organ.value.canonical),
  ];
  return [...new Set(names)];
}

/** Behind a basis the organs that begin a clause: the others issued what the page acts on. */
function actors(organs: readonly Organ[], subject: Span, { folded }: Document): readonly Organ[] {
  if (!BASIS.test(folded.slice(subject.start, subject.end))) return organs;
  const acting = organs.filter(({ span }) => folded.startsWith(', ', span.start - 2));
  return acting.length > 0 ? acting : organs;
}

function clusterBefore({ span }: Organ, subject: Span, { text, folded }: Document): string {
  const cluster = CLUSTER.exec(folded.slice(subject.start, span.start));
  if (!cluster) return '';
  return text.slice(subject.start + cluster.index, span.start).replace(/ của $/u, ' ');
}

/** "Đảng ủy, Bộ Chỉ huy Bộ đội Biên phòng tỉnh": in the armed forces the committee is named with its unit. */
function withUnit(name: string, body: Organ, own: readonly Organ[], { text }: Document): string {
  const unit = own.find(({ span }) => span.start > body.span.end);
  if (unit?.value.branch !== 'armed-forces' || body.value.branch !== 'party' || body.value.place !== null) return name;
  return text.slice(body.span.end, unit.span.start) === ', ' ? `${name}, ${unit.value.canonical}` : name;
}

/** "Ban Chấp hành, Ban Thường vụ Đảng bộ UBND tỉnh": the second says of what both are. */
function withBody(name: string, body: Organ, own: readonly Organ[], { text }: Document): string {
  if (!ELECTED.test(body.value.canonical)) return name;
  const next = own.find(({ span }) => span.start > body.span.end);
  if (!next || !/^(?:,| và) $/u.test(text.slice(body.span.end, next.span.start))) return name;
  const whole = ELECTED_OF.exec(next.value.canonical)?.[1];
  return whole === undefined ? name : `${body.value.canonical} ${whole}`;
}
const ELECTED = /^(?:Ban Chấp hành|Ban Thường vụ|Thường trực)$/u;
const ELECTED_OF = /^(?:Ban Chấp hành|Ban Thường vụ|Thường trực) (.+)$/u;

/** "(Cổng TTĐT) Vừa qua, Hội Nông dân tổ chức": who brings the news stands in brackets before it. */
function isAgencyTag({ start }: Span, { evidence }: Event, { text }: Document): boolean {
  return /^\s*\($/.test(text.slice(evidence.start, start));
}

/** "Đoàn giám sát thực hiện Nghị quyết số 25-NQ/TW ngày 25/7/2008 của Ban Chấp hành Trung ương": who issued a document. */
function isIssuer({ span }: Organ, { folded }: Document): boolean {
  return /\d[-/]\p{L}{2,}[^,;]{0,40} của $/u.test(folded.slice(Math.max(0, span.start - 70), span.start));
}

/** "Hội Người cao tuổi cho biết, đại hội sẽ được tổ chức": who brings the news. */
function tells({ span }: Organ, { folded }: Document): boolean {
  return /^ (?:vừa )?(?:(?:cho biết|cho hay)(?!\p{L})|(?:thông tin|thông báo)[,:])/u.test(
    folded.slice(span.end, span.end + 20),
  );
}

/** "Đoàn giám sát", "Đoàn": who sent it stands behind, or nowhere. */
function isBareDelegation({ value }: Organ): boolean {
  return DELEGATIONS.includes(fold(value.canonical));
}

/** Of an event told without a subject: "do Sở Công Thương tổ chức", or the body a session is named after: "Kỳ họp thứ 8 HĐND tỉnh". */
function namedHolder({ mention, evidence }: Event, { folded }: Document, annotations: Annotations): string[] {
  const phrase = { start: mention.head, end: mention.head + phraseAt(folded, mention.head).length };
  const organs = annotations.within('organ', phrase);
  const holder = organs.find(({ span }) => folded.slice(0, span.start).endsWith(' do ') && isHolding(folded, span.end));
  if (holder) return [holder.value.canonical];
  const body = organs[0];
  if (!SESSIONS.has(mention.value.kind) || !body || body.span.start - mention.head > BODY_WITHIN) return [];
  const cut = folded.startsWith(', chống', body.span.end);
  if (cut || NOT_OF.test(folded.slice(mention.head, body.span.start))) return [];
  if (!BARE_COMMITTEE.test(fold(body.value.canonical))) return [body.value.canonical];
  // "Trưởng Ban Chỉ đạo chuyển đổi số huyện chủ trì phiên họp Ban Chỉ đạo"
  const heads = annotations.within('title', evidence).map(({ value }) => value.organisation ?? '');
  return heads.filter((organ) => COMMITTEE.test(fold(organ))).slice(0, 1);
}
const SESSIONS = new Set(['ky-hop', 'hop', 'dai-hoi']);
/** What begins with a verb is cut short. */
const COMMITTEE = /^ban chỉ đạo (?!tổng kết|thực hiện|triển khai)./u;
/** Which one is said elsewhere. */
const BARE_COMMITTEE = /^ban chỉ đạo(?:$| triển khai nhiệm vụ)/u;
/** "cuộc họp với Sở Tài chính", "họp báo về": the organ is no holder. */
const NOT_OF =
  /(?<!\p{L})(?:có|với|tại|về|để|nhằm|nghe|do|giữa|cùng|báo|cho|ở|công bố|thẩm tra|đánh giá|bàn|xét)(?!\p{L})/u;

function isHolding(folded: string, from: number): boolean {
  return /^[^.;,]{0,100}? tổ chức(?!\p{L})/u.test(folded.slice(from, from + 120));
}

/** A delegation acts for the organ that sent it: "Đoàn công tác của Ban Dân vận Tỉnh ủy". */
function sender(first: Organ, organs: readonly Organ[], { folded }: Document): Organ {
  const next = organs.find(({ span }) => span.start > first.span.end);
  const isDelegation = DELEGATIONS.some((word) => fold(first.value.canonical).startsWith(word));
  if (!next || !isDelegation) return first;
  const between = folded.slice(first.span.start, next.span.start);
  return OF.some((word) => between.endsWith(` ${word} `)) ? next : first;
}

/**
 * The organ with what the organ stage left of its name: a place it does not know ("Thị ủy Long Thạnh Đông"), a number
 * ("Tổ đại biểu HĐND tỉnh đơn vị số 14"), what follows an abbreviation in brackets.
 */
function fullName({ span, value }: Organ, subject: Span, { text }: Document, annotations: Annotations): string {
  const behind = text.slice(span.end, subject.end);
  // "UBND tỉnh cho ý kiến về giá đất. Đồng chí A chủ trì hội nghị": what it does, no more of its name
  if (SENTENCE_END.test(behind)) return value.canonical;
  const bracket = BRACKETS.exec(behind)?.[0].length ?? 0;
  const words = ` ${behind.slice(bracket).trimStart()} `;
  const length = SUBJECT_END.exec(fold(words))?.index ?? words.length;
  const rest = words.slice(0, length).trim();
  if (rest === '' || rest.length > LONGEST_REST) return value.canonical;
  const named = { start: span.end + bracket, end: span.end + bracket + length };
  if (annotations.within('organ', named).length > 0) return value.canonical;
  return `${value.canonical} ${rest}`;
}

function isJoined(first: Organ, second: Organ | undefined, { folded }: Document, head: number): boolean {
  if (!second || !SIGNING.some((word) => folded.slice(head, head + SIGNED_WITHIN).includes(word))) return false;
  return AND.some((word) => folded.slice(first.span.end, second.span.start) === ` ${word} `);
}

/** In a schedule: the organ that meets ("Giao ban Thường trực UBND"), or the one that the cell behind names alone. */
function scheduledOrganiser({ mention, evidence }: Event, { text }: Document, annotations: Annotations): string[] {
  const own = annotations.within('organ', { start: mention.head, end: mention.span.end })[0];
  const { kind } = mention.value;
  if (own && (kind === 'giao-ban' || kind === 'hop') && own.span.start - mention.head <= MEETS_WITHIN)
    return [withParent(own, annotations)];
  if (own && kind === 'ky-hop' && !NOT_OF.test(text.slice(mention.head, own.span.start).toLowerCase()))
    return [own.value.canonical];
  const cellStart = mention.span.end + 1;
  if (text[mention.span.end] !== '\t') return [];
  const tab = text.indexOf('\t', cellStart);
  const cell = { start: cellStart, end: tab === -1 ? evidence.end : Math.min(tab, evidence.end) };
  const alone = annotations
    .within('organ', cell)
    .find(({ span }) => span.start === cell.start && span.end === cell.end);
  return alone ? [alone.value.canonical] : [];
}

/** "Thường trực Đảng ủy": an organ and the one it belongs to, side by side. */
function withParent(organ: Organ, annotations: Annotations): string {
  const start = organ.span.end + 1;
  const [parent] = annotations
    .within('organ', { start, end: start + LONGEST_TITLE })
    .filter(({ span }) => span.start === start);
  return parent && organ.value.place === null
    ? `${organ.value.canonical} ${parent.value.canonical}`
    : organ.value.canonical;
}

/** Between the day and the verb; where the day stands behind, from the start of the sentence. */
function subjectOf({ evidence, date, mention }: Event): Span {
  const before = date && date.span.end <= mention.span.start;
  return { start: before ? date.span.end : evidence.start, end: Math.max(mention.span.start, evidence.start) };
}

/** What the words before an organ make of it: part of a place ("tại hội trường Công an tỉnh"), a partner. */
function leadOf(
  { span }: Organ,
  document: Document,
  subject: Span,
  annotations: Annotations,
): 'place' | 'together' | null {
  const before = document.folded.slice(subject.start, span.start);
  const clause = ` ${before.slice(before.lastIndexOf(',') + 1).trimStart()}`;
  for (const { form, sense } of LEADS) {
    const at = clause.lastIndexOf(` ${form} `);
    if (at === -1) continue;
    const behind = at + form.length + 2;
    if (sense !== 'place' && behind < clause.length) continue;
    // "tại Đô Lương | Ban Dân vận Tỉnh ủy tổ chức"
    if (placeEnd(document, annotations, span.start - clause.length + behind) !== span.start - 1) return sense;
  }
  return null;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
