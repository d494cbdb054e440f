// The elements of a line: honorifics, persons, titles and organs in text order, and what stands between them.

import { capitalRun } from './capital-run.ts';
import { type Gap, joinedBy } from './gaps.ts';
import {
  honorifics,
  nameGivers,
  notOrgans,
  offices,
  quotingBefore,
  quotingBehind,
  reveredPersons,
  statuses,
} from './lexicons.ts';
import { type OrganMatch, organAt } from './organ-grammar.ts';
import { standardName } from './person-name.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import { readsAsPerson } from './place-names.ts';
import { type TitleMatch, titleAt } from './title-grammar.ts';
import { shown, type Token } from './tokens.ts';

/** How sure the words around a name are that it is a person. */
export type Footing = 'named' | 'listed' | 'bare' | 'layman';

interface At {
  /** Token indexes, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Number of the sentence within the line. */
  readonly sentence: number;
}
export interface PersonElement extends At {
  readonly kind: 'person';
  readonly name: string;
  readonly honorific: string | null;
  readonly comrade: boolean;
  /** By "đồng chí", "ông" or "bà", not by a rank alone. */
  readonly addressed: boolean;
  readonly plural: boolean;
  /** First token of the honorific or rank before it. */
  readonly outer: number;
  readonly footing: Footing;
}
export interface TitleElement extends At {
  readonly kind: 'title';
  readonly title: TitleMatch;
  /** "các đồng chí Ủy viên …": several hold it. */
  readonly plural: boolean;
  readonly outer: number;
  /** Its holder stands before it: "bà A, Bí thư Đảng ủy xã …". */
  readonly held: boolean;
}
export interface OrganElement extends At {
  readonly kind: 'organ';
  readonly organ: OrganMatch;
  readonly outer: number;
}
export type Element = PersonElement | TitleElement | OrganElement;

interface Honour {
  readonly start: number;
  readonly end: number;
  readonly layman: boolean;
  readonly plural: boolean;
  readonly comrade: boolean;
  readonly shown: string;
  /** A degree or rank alone: a single capital behind it is no name ("Thạc sĩ Luật"). */
  readonly weak: boolean;
}

const LONGEST_NAME = 6;
const SENTENCE_END = new Set(['.', '!', '?', '…']);
const PLURALS = new Set(['các', 'những', 'hai', 'ba']);

/** Reads a line from left to right; each token belongs to one element at most. */
export function elementsOf(text: string, tokens: readonly Token[]): Element[] {
  const found: Element[] = [];
  let sentence = 0;
  let honour: Honour | null = null;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const next = honourAt(text, tokens, i, honour);
    if (next) {
      honour = next;
      i = next.end;
      continue;
    }
    if (SENTENCE_END.has(token.folded) && startsSentence(tokens, i + 1)) sentence += 1;
    const element = token.word ? elementAt(text, tokens, i, honour, sentence, found.at(-1)) : null;
    if (element) {
      found.push(element);
      i = element.end;
    } else i = Math.max(i + 1, compoundEnd(tokens, i), reveredEnd(text, tokens, i));
    honour = null;
  }
  return found;
}

/** Index behind a compound that must not be cut: "giữ chức vụ | Trưởng phòng" is no "Vụ trưởng". */
function compoundEnd(tokens: readonly Token[], i: number): number {
  return tokens[i]!.capital ? i : (notOrgans.longest(tokens, i)?.end ?? i);
}

/** Index behind a revered name that stands for a thing: of "TP. Hồ Chí Minh" no "Chí Minh" is left. */
function reveredEnd(text: string, tokens: readonly Token[], i: number): number {
  if (!tokens[i]!.capital) return i;
  const end = capitalRun(tokens, i, LONGEST_NAME);
  return end > i + 1 && reveredPersons.has(standardName(text, tokens, i, end)) ? end : i;
}

function startsSentence(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  if (!next) return false;
  if (next.spaced) return next.capital || next.number || !next.word;
  // "tặng hoa chúc mừng đại hội.Đồng chí B": captions run into each other
  const before = tokens[i - 2];
  return next.capital && !next.upper && before !== undefined && before.word && !before.capital && !before.number;
}

/** An honorific or rank, joined with those right before it: "đồng chí Đại tá, TS." */
function honourAt(text: string, tokens: readonly Token[], i: number, before: Honour | null): Honour | null {
  const match = honorifics.longest(tokens, i);
  if (!match) return null;
  const { kind, form } = match.row;
  const token = tokens[i]!;
  // "Bà Rịa", "Anh Sơn", "Cô Tô" within a sentence are places, unless a whole name follows
  if (kind === 'polite' && token.capital && !opensClause(tokens, i) && !isWholeName(tokens, match.end)) return null;
  // "bà Anna Schmidt" bears her own name; a saint's stands before a Vietnamese one
  if (kind === 'baptismal' && !isWholeName(tokens, match.end)) return null;
  if ((kind === 'baptismal' || kind === 'academic' || kind === 'rank') && !behindMatch(tokens, match.end)) return null;
  let end = match.end;
  if (tokens[end]?.folded === '.' && kind !== 'polite' && kind !== 'plural') end += 1;
  if (kind === 'plural' && tokens[end]?.folded === ':') end += 1;
  return {
    start: before?.start ?? i,
    end,
    layman: (before?.layman ?? false) || kind === 'layman',
    plural: (before?.plural ?? false) || kind === 'plural' || form.startsWith('các '),
    comrade: (before?.comrade ?? false) || kind === 'comrade' || (kind === 'plural' && form.includes('đồng chí')),
    shown: shown(text, tokens, before?.start ?? i, match.end),
    weak: (before?.weak ?? true) && kind !== 'comrade' && kind !== 'polite',
  };
}

function isWholeName(tokens: readonly Token[], from: number): boolean {
  const end = capitalRun(tokens, from, LONGEST_NAME);
  return end > from + 1 && readsAsPerson(tokens, from, end);
}

/** Ranks and degrees count only before a name or a further rank: "Thạc sĩ Luật" is a degree. */
function behindMatch(tokens: readonly Token[], end: number): boolean {
  let at = end;
  while (tokens[at] && !tokens[at]!.word && at < end + 2) at += 1;
  return tokens[at]?.capital ?? false;
}

function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || !before.word;
}

function elementAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  honour: Honour | null,
  sentence: number,
  before: Element | undefined,
): Element | null {
  const outer = honour?.start ?? i;
  const token = tokens[i]!;
  const title =
    offices.opensWith(token) || statuses.opensWith(token)
      ? titleAt(text, tokens, i, holderBefore(tokens, outer, sentence, before) ? 'place' : 'person')
      : null;
  const organ = title ? null : organAt(text, tokens, i, false);
  const other = title?.end ?? organ?.end ?? i;
  const person = personAt(text, tokens, i, honour, sentence, before);
  if (person && person.end > other) return person;
  if (person && organ && honour && person.end === other) return person;
  if (title) {
    const plural = (honour?.plural ?? false) || isPlural(tokens[outer - 1]);
    const held = holderBefore(tokens, outer, sentence, before);
    return { kind: 'title', start: i, end: title.end, sentence, title, plural, outer, held };
  }
  if (organ) return { kind: 'organ', start: i, end: organ.end, sentence, organ, outer };
  return null;
}

/** "các Phó Chủ tịch", "2 Ủy viên". */
function isPlural(before: Token | undefined): boolean {
  return before !== undefined && (PLURALS.has(before.folded) || (before.number && Number(before.text) > 1));
}

const HOLDS: readonly Gap[] = ['comma', 'dash', 'bracket', 'space', 'also'];

function holderBefore(tokens: readonly Token[], outer: number, sentence: number, before: Element | undefined): boolean {
  if (before === undefined || before.sentence !== sentence || before.kind === 'organ') return false;
  if (before.kind === 'title' ? !before.held : before.footing !== 'named') return false;
  const gap = joinedBy(tokens, before.end, outer);
  return gap !== null && HOLDS.includes(gap);
}

function personAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  honour: Honour | null,
  sentence: number,
  before: Element | undefined,
): PersonElement | null {
  if (!tokens[i]!.capital) return null;
  const end = capitalRun(tokens, i, LONGEST_NAME);
  const whole = readsAsPerson(tokens, i, end);
  const behindTitle =
    before?.kind === 'title' &&
    before.sentence === sentence &&
    joinedBy(tokens, before.end, honour?.start ?? i) === 'space';
  const named = honour !== null || behindTitle;
  const inList = !named && end - i > 1 && isListed(text, tokens, i, end);
  if (!whole && !named && !inList) return null;
  const opens = behindTitle ? before.outer : (honour?.start ?? i);
  if (isNameGiver(tokens, opens)) return null;
  const name = standardName(text, tokens, i, end);
  if (reveredPersons.has(name) && !isQuoted(tokens, opens, end)) return null;
  if (named && !whole && end - i === 1 && (honour?.weak ?? true) && !/'/.test(tokens[i]!.folded)) return null;
  return {
    kind: 'person',
    start: i,
    end,
    sentence,
    name,
    honorific: honour?.shown ?? null,
    comrade: honour?.comrade ?? false,
    addressed: honour !== null && !honour.weak,
    plural: honour?.plural ?? false,
    outer: honour?.start ?? i,
    footing: honour?.layman ? 'layman' : named ? 'named' : listed(tokens, i) ? 'listed' : 'bare',
  };
}

/** "đường Nguyễn Huệ", "Trường THPT Lê Hồng Phong": the name belongs to a thing. */
function isNameGiver(tokens: readonly Token[], i: number): boolean {
  return endsAt(nameGivers, tokens, i);
}

function isQuoted(tokens: readonly Token[], start: number, end: number): boolean {
  return quotingBehind.longest(tokens, end) !== null || endsAt(quotingBefore, tokens, start);
}

/** True where a phrase of up to four words ends right before token `i`. */
function endsAt(phrases: PhraseTrie<unknown>, tokens: readonly Token[], i: number): boolean {
  for (let from = Math.max(0, i - 4); from < i; from += 1) {
    if (phrases.all(tokens, from).some(({ end }) => end === i)) return true;
  }
  return false;
}

/** "…: A – Bí thư; Ngọc Kim Nam – Trưởng Ban": between the marks of a list even a rare surname is a name. */
function isListed(text: string, tokens: readonly Token[], i: number, end: number): boolean {
  const before = tokens[i - 1]?.folded;
  const behind = tokens[end]?.folded;
  if (before !== undefined && ![':', ';', 'gồm', '-', '+', '*'].includes(before)) return false;
  return (behind === '-' || behind === ',' || behind === '(') && titleAt(text, tokens, end + 1) !== null;
}

function listed(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before === undefined ||
    [':', ';', ',', '-', '+', '*', '(', 'và', 'cùng', 'gồm', 'có', 'với'].includes(before.folded)
  );
}
