// What a sentence says that its actors do: cues before a list, before a speaker, and verbs behind.
import { type MeetingKind, ROLES, type Role, type Span } from '@giaoban/records';
import { type Token, tokenise } from '../tokens.ts';
import type { Actor } from './actors.ts';
import { adverbs, type CueRow, cuesBefore, cuesBehind, eventHeads, orders } from './role-lexicons.ts';

export interface Part {
  readonly official: string;
  readonly role: Role;
  readonly at: number;
  readonly rule: string;
  readonly onBehalfOf?: string | null;
}

/** A cue before counts where it opens the clause or stands this near to the person. */
const NEAR_START = 5;
const NEAR_PERSON = 9;
const LONGEST_SKIP = 9;
/** "trao Bằng công nhận theo Quyết định … và phát biểu": the object stands between the verbs. */
const LONGEST_OBJECT = 40;
const LONGEST_ENDING = 40;

const LONGEST_JOINT = 60;

/** Between persons of one list. */
const JOINT =
  /^[\s,;:]*(?:và|cùng|cùng với|&)?\s*(?:các\s+)?(?:đồng chí|đ\/c|ông|bà|anh|chị|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thiếu tướng|ts\.?|ths\.?|pgs\.?ts\.?|bsck\S*)?[\s:.]*$/u;

/** Roles of the actors of one sentence, in a meeting of `kind`. `folded` is the folded text. */
export function rolesIn(folded: string, sentence: Span, actors: readonly Actor[], kind: MeetingKind): Part[] {
  const parts: Part[] = [];
  const silent: Actor[] = [];
  let list: CueRow | null = null;
  let from = sentence.start;
  for (let i = 0; i < actors.length; ) {
    const end = groupEnd(folded, actors, i);
    const group = actors.slice(i, end);
    const before = cueBefore(folded, from, group[0]!.span.start, i === 0, kind);
    if (before?.scope === 'list') list = before;
    const until = actors[end]?.span.start ?? sentence.end;
    const behind = cueBehind(folded, group.at(-1)!.span.end, until, kind);
    // "Dưới sự chủ trì của đồng chí A, đồng chí B trình bày": the verb is the last one's alone
    const apart = before && behind.cue && group.length > 1 && isNewSubject(folded, group.at(-2)!, group.at(-1)!);
    const shares = apart
      ? [
          { members: group.slice(0, -1), cues: [before] },
          { members: group.slice(-1), cues: [behind.cue] },
        ]
      : [{ members: group, cues: [before, behind.cue, list] }];
    for (const { members, cues } of shares) {
      const best = strongest(cues);
      if (best) parts.push(...partsFor(members, best));
      else silent.push(...members);
    }
    // a verb behind ends the list: "Dự có A; B. Ông C chủ trì; ông D dự"
    if (behind.cue) list = isShared(folded.slice(behind.end, until)) ? behind.cue : null;
    from = behind.end;
    i = end;
  }
  // "Các ông: A; B; lãnh đạo các sở cùng tham dự": the verb of all stands at the end
  const last = silent.length > 0 ? cueAtEnd(folded, sentence) : null;
  return last ? [...parts, ...partsFor(silent, last)] : parts;
}

/** "A chủ trì | hội nghị cùng các đồng chí: | B; C": they do it together. */
function isShared(between: string): boolean {
  return /^[^.,;:]{0,40} cùng các đồng chí:? $/u.test(between) && !/ (?:dự|đi|tiếp)(?!\p{L})/u.test(between);
}

/** The cue of a line that opens a list of lines: "Chủ trì hội nghị có các đồng chí:"; null where it opens none. */
export function headOfList(folded: string, line: Span): CueRow | null {
  if (!folded.slice(line.start, line.end).trimEnd().endsWith(':')) return null;
  const cue = cueBefore(folded, line.start, line.end, true, 'hoi-nghi');
  return cue?.scope === 'list' ? cue : null;
}

/** A comma and an honorific of his own, no "và". */
function isNewSubject(folded: string, last: Actor, next: Actor): boolean {
  const gap = folded.slice(last.span.end, next.span.start);
  return /^\s*,\s*\p{L}/u.test(gap) && !/và|cùng/.test(gap);
}

function partsFor(group: readonly Actor[], cue: CueRow): Part[] {
  return group.map(({ official, span }) => ({ official, role: cue.role, at: span.start, rule: cue.at }));
}

/** "cùng tham dự", "cùng đi" that ends the sentence, or null. */
function cueAtEnd(folded: string, sentence: Span): CueRow | null {
  const tokens = tokenise(folded, Math.max(sentence.start, sentence.end - LONGEST_ENDING), sentence.end);
  const end = beforeEvent(tokens, tokens.findLastIndex(({ word }) => word) + 1);
  for (let i = Math.max(0, end - 4); i < end; i += 1) {
    const match = cuesBehind.all(tokens, i).find((found) => found.end === end && found.row.role === 'attendee');
    if (match) return match.row;
  }
  return null;
}

/** "tham dự | kỳ họp", "cùng dự | buổi lễ": the word for the event says nothing more. */
function beforeEvent(tokens: readonly Token[], end: number): number {
  for (let from = Math.max(0, end - 3); from < end; from += 1)
    if (eventHeads.all(tokens, from).some((match) => match.end === end)) return beforeEvent(tokens, from);
  return end;
}

function fits(cue: CueRow, kind: MeetingKind): boolean {
  return cue.kinds.length === 0 || cue.kinds.includes(kind);
}

function strongest(cues: readonly (CueRow | null)[]): CueRow | null {
  return ROLES.flatMap((role) => cues.find((cue) => cue?.role === role) ?? [])[0] ?? null;
}

function groupEnd(folded: string, actors: readonly Actor[], i: number): number {
  let end = i + 1;
  while (end < actors.length) {
    const gap = folded.slice(actors[end - 1]!.span.end, actors[end]!.span.start);
    // "Thừa lệnh Chỉ huy trưởng, Thượng tá A": the title alone is no member of the list
    const listed = actors[end - 1]!.named || /và|cùng/.test(gap);
    if (!listed || !joins(gap)) break;
    end += 1;
  }
  return end;
}

/** Two persons of one list stand this near, or only the rest of a long title stands between them. */
function joins(gap: string): boolean {
  if (gap.length <= LONGEST_JOINT && JOINT.test(gap)) return true;
  const rest = TITLE_REST.exec(gap)?.[1];
  return rest !== undefined && tokenise(rest).every((_, i, tokens) => !isVerb(tokens, i));
}
/** ", đô thị văn minh, giảm nghèo bền vững huyện và đồng chí"; a new honorific must open the next person. */
const TITLE_REST = /^((?:,| \()[^.:;]{2,90}?)(?:;| và| cùng)\s*(?:đồng chí|đ\/c|ông|bà)\s*$/u;

function isVerb(tokens: readonly Token[], i: number): boolean {
  return cuesBehind.longest(tokens, i) !== null || adverbs.longest(tokens, i) !== null;
}

/** The cue before the first person of a group that opens the clause or stands near: of a list the first, of a speech the strongest. */
function cueBefore(folded: string, from: number, to: number, opens: boolean, kind: MeetingKind): CueRow | null {
  const tokens = tokenise(folded, from, to);
  const lastComma = tokens.findLastIndex((token) => token.folded === ',');
  let list: CueRow | null = null;
  let leads = false;
  let speech: CueRow[] = [];
  let aside: 'place' | 'heard' | null = null;
  for (let i = 0; i < tokens.length; ) {
    const match = cuesBefore.all(tokens, i).find(({ row }) => fits(row, kind));
    // "Dự phiên bế mạc có": the session is named, nobody closes it
    const named =
      match !== undefined && i > 0 && NAMED.has(tokens[i - 1]!.folded) && OPENS_OR_CLOSES.test(match.row.form);
    if (!match || named) {
      aside = asideAt(tokens[i]!.folded, aside);
      i += 1;
      continue;
    }
    const left = tokens.length - match.end;
    const near = match.row.scope === 'adjacent' ? left <= 2 : (opens && i < NEAR_START) || left <= NEAR_PERSON;
    if (aside === 'heard' && ACTS.test(match.row.form)) aside = null;
    if (near && !(aside !== null && match.end <= lastComma)) {
      if (match.row.scope === 'list') {
        list ??= match.row;
        leads ||= i === 0;
        speech = [];
      } else speech.push(match.row);
    }
    aside = asideAt(tokens[match.end - 1]!.folded, aside);
    i = match.end;
  }
  // "Chủ trì và phát biểu tại hội nghị, ông A"
  return strongest(leads ? [...speech, list] : speech) ?? list;
}

/** What others do or have done is said aside: "tại hội nghị quán triệt Nghị quyết, ông A"; "sau khi nghe báo cáo, trao đổi, ông A". */
function asideAt(word: string, before: 'place' | 'heard' | null): 'place' | 'heard' | null {
  if (HEARD.has(word)) return 'heard';
  if (before === 'heard') return before;
  if (PLACE.has(word)) return 'place';
  return word === ',' || word === ';' || word === 'và' ? null : before;
}
const NAMED = new Set(['phiên', 'lễ', 'buổi']);
const OPENS_OR_CLOSES = /^(?:khai|bế) (?:mạc|giảng)/;
const HEARD = new Set(['sau', 'nghe', 'qua', 'cơ', 'căn']);
const PLACE = new Set(['tại', 'trong', 'nhân']);
const ACTS = /^(?:phát biểu|kết luận|chủ trì|chủ tọa|tổng kết|dự)/;

/** The verbs behind the last person of a group; further verbs joined by "và" or a comma count as long as they come soon. */
function cueBehind(folded: string, from: number, to: number, kind: MeetingKind): { cue: CueRow | null; end: number } {
  const tokens = tokenise(folded, from, Math.min(to, from + 160));
  const found: CueRow[] = [];
  let at = skipAdverbs(tokens, 0);
  let end = from;
  for (;;) {
    const match = cuesBehind.all(tokens, at).find(({ row }) => fits(row, kind));
    // "và tham luận của ông B" is said of the next one
    // "đồng chí A chủ trì, phối hợp với Phòng B": what he is told to do later
    if (!match || orders.longest(tokens, at) || (SAID.test(match.row.form) && tokens[match.end]?.folded === 'của'))
      break;
    found.push(match.row);
    end = tokens[match.end - 1]!.end;
    const next = nextVerb(tokens, match.end);
    if (next === null) break;
    at = next;
  }
  return { cue: strongest(found), end };
}

const SAID = /^(?:tham luận|báo cáo|ý kiến|phát biểu|chất vấn|đề xuất|kiến nghị)/;

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  if (tokens[at]?.folded === ')') at += 1;
  if (MARKS.has(tokens[at]?.folded ?? '')) at += 1;
  at = behindAside(tokens, at);
  for (let match = adverbs.longest(tokens, at); match; match = adverbs.longest(tokens, at)) {
    if (cuesBehind.longest(tokens, at)) return at;
    at = match.end;
    // "cùng đoàn công tác của Cục Thủy lợi | kiểm tra"
    if (tokens[at]?.folded === 'của') at = verbWithin(tokens, at, LONGEST_SENDER) ?? at;
    // "thay mặt chiến sĩ hứa": whom he speaks for stands between
    if (match.row.form.startsWith('thay mặt') || match.row.form.startsWith('thừa')) {
      const verb = verbWithin(tokens, at, LONGEST_SKIP);
      if (verb !== null) return verb;
    }
  }
  return at;
}
const MARKS = new Set([',', '-']);
const LONGEST_SENDER = 24;

/** "ông A, người phụ trách mô hình, | cho biết"; "ông A và các đồng chí trong Thường trực Huyện ủy | chủ trì". */
function behindAside(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.folded;
  if (first === 'người') {
    const comma = tokens.findIndex((token, i) => i > from && token.folded === ',');
    return comma === -1 || comma > from + LONGEST_ASIDE ? from : comma + 1;
  }
  if ((first !== 'và' && first !== 'cùng') || !OTHERS.has(tokens[from + 1]?.folded ?? '')) return from;
  // "cùng các đại biểu" is said as a whole
  if ((adverbs.longest(tokens, from)?.end ?? 0) > from + 1) return from;
  return verbWithin(tokens, from + 2, LONGEST_ASIDE) ?? from;
}
const OTHERS = new Set(['các', 'lãnh', 'đại', 'một', 'nhiều', 'tập', 'toàn']);
const LONGEST_ASIDE = 14;

/** The next verb of a role within so many words and one clause, or null. */
function verbWithin(tokens: readonly Token[], from: number, most: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + most); i += 1) {
    if (/[;:.]/.test(tokens[i]!.folded)) return null;
    if (cuesBehind.longest(tokens, i)) return i;
  }
  return null;
}

/** Token of a further verb behind "và" or a comma within a few words, or null. */
function nextVerb(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_OBJECT); i += 1) {
    const { folded } = tokens[i]!;
    if (folded === ';' || folded === ':' || folded === '.') return null;
    if (folded !== 'và' && folded !== ',') continue;
    const next = skipAdverbs(tokens, i + 1);
    const verb = cuesBehind.longest(tokens, next)?.row;
    // far from the first verb only what nobody else does there
    if (verb && (i < from + LONGEST_SKIP || /^(?:phát biểu|chủ trì|kết luận)/.test(verb.form))) return next;
  }
  return null;
}
