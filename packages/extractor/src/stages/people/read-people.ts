// All persons and titles of a document, line by line: what stands where, and who holds what.
import type { Span } from '@giaoban/records';
import type { Document } from '../../document/document.ts';
import { wordsOf } from '../../matching/words.ts';
import { completeTitles } from './complete-titles.ts';
import { type Element, elementsOf, type PersonElement, type TitleElement } from './elements.ts';
import { type HeldTitle, heldTitle } from './held-title.ts';
import { assigningWords, biographyWords, footerLeads, honorifics, reveredPersons } from './lexicons.ts';
import { type Holding, linkTitles } from './link-titles.ts';
import { type Token, tokenise } from './tokens.ts';

/** How many elements away an organ may stand that completes a title; how many titles one line gives a person. */
const FARTHEST = 40;
const MOST_TITLES = 16;

/** One line, or one cell of a table row. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly elements: readonly Element[];
  /** Index of its block: cells of one row share it. */
  readonly row: number;
}

/** A person as one place of the text names him, with the titles held there. */
export interface Appearance {
  readonly person: PersonElement;
  readonly line: Line;
  readonly span: Span;
  readonly titles: readonly HeldTitle[];
  /** Titles said once for a group, which count where he has no other. */
  readonly shared: readonly HeldTitle[];
}

export interface People {
  readonly lines: readonly Line[];
  readonly appearances: readonly Appearance[];
}

/** Reads the whole document. */
export function readPeople(document: Document): People {
  const lines = linesOf(document);
  const appearances: Appearance[] = [];
  /** Organs named so far, nearest first. */
  let named: readonly string[] = [];
  let subject: PersonElement | null = null;
  let biography = false;
  for (const [k, line] of lines.entries()) {
    const holdings = linkTitles(line.tokens, line.elements);
    holdings.push(...ofNextCell(lines, k));
    if (subject !== null) holdings.push(...ofSubject(line, subject, holdings));
    if (opensBiography(line)) biography = true;
    const persons = line.elements.filter((element) => element.kind === 'person');
    if (biography && persons.length === 0 && subject && isEntry(line)) {
      for (const element of line.elements)
        if (element.kind === 'title') holdings.push({ person: subject, title: element, how: 'own' });
    }
    appearances.push(...appearancesOf(line, holdings, named));
    named = [...organsOf(line.elements), ...named].slice(0, FARTHEST);
    if (persons.length > 0) subject = persons.find(({ footing }) => footing === 'named') ?? persons[0]!;
  }
  return { lines, appearances };
}

function linesOf(document: Document): Line[] {
  const { text, blocks } = document;
  const words = wordsOf(document);
  return blocks.flatMap((block, row) =>
    (block.cells.length > 0 ? block.cells : [block.span]).map(({ start, end }) => {
      const tokens = withoutShortForms(tokenise(text, start, end, words));
      return { tokens, elements: isFooter(tokens) ? [] : elementsOf(text, tokens), row };
    }),
  );
}

/** "Đoàn đại biểu Quốc hội (ĐBQH) tỉnh": how something is called from here on stands amid its name, and is no part of it. */
function withoutShortForms(tokens: Token[]): Token[] {
  if (!tokens.some(({ folded }) => folded === '(')) return tokens;
  const isShortForm = (i: number) =>
    tokens[i]?.folded === '(' &&
    tokens[i + 1]?.upper === true &&
    tokens[i + 1]!.text.length > 1 &&
    tokens[i + 2]?.folded === ')' &&
    tokens[i + 3]?.word === true;
  return tokens.filter((_, i) => !isShortForm(i) && !isShortForm(i - 1) && !isShortForm(i - 2));
}

/** "Chịu trách nhiệm chính: ông A, Chánh Văn phòng": the portal's staff. */
function isFooter(tokens: readonly Token[]): boolean {
  const lead = footerLeads.longest(tokens, 0);
  return lead !== null && tokens[lead.end]?.folded === ':';
}

/** "Nguyễn Văn Tới | Chủ tịch UBND xã": name and titles in cells side by side. */
function ofNextCell(lines: readonly Line[], k: number): Holding[] {
  const line = lines[k]!;
  const only = line.elements.length === 1 ? line.elements[0]! : null;
  if (only?.kind !== 'person' || only.outer > 0 || only.end < line.tokens.length) return [];
  for (const cell of [lines[k + 1], lines[k - 1]]) {
    if (cell?.row !== line.row || cell.elements.some(({ kind }) => kind === 'person')) continue;
    const titles = cell.elements.filter((element) => element.kind === 'title');
    if (titles[0]?.outer === 0) return titles.map((title) => ({ person: only, title, how: 'own', cell }));
  }
  return [];
}

/** "Trước đó, đồng chí từng là Bí thư Đoàn phường": the one who was spoken of last. */
function ofSubject(line: Line, subject: PersonElement, holdings: readonly Holding[]): Holding[] {
  const taken = new Set(holdings.map(({ title }) => title));
  const found: Holding[] = [];
  let before: PersonElement = subject;
  let chain = -1;
  for (const [k, element] of line.elements.entries()) {
    if (element.kind === 'person') before = element;
    if (element.kind !== 'title' || taken.has(element)) continue;
    const previous = line.elements[k - 1];
    const joined = previous?.kind === 'title' && chain === k - 1 && element.outer - previous.end <= 1;
    if (joined || isPronounOffice(line, element, previous)) {
      found.push({ person: before, title: element, how: 'own' });
      chain = k;
    }
  }
  return found;
}

/** True where an appointment of "đồng chí" or "bà" without a name stands right before the title. */
function isPronounOffice(line: Line, title: TitleElement, previous: Element | undefined): boolean {
  const { tokens } = line;
  const floor = previous && previous.sentence === title.sentence ? previous.end : Math.max(0, title.start - 12);
  for (let i = Math.max(floor, title.start - 4); i < title.start; i += 1) {
    const assigned = assigningWords
      .all(tokens, i)
      .some(({ row, end }) => end === title.start && row.direction === 'forward' && row.reach !== 'next');
    if (!assigned) continue;
    for (let p = floor; p < i; p += 1) {
      const kind = honorifics.longest(tokens, p)?.row.kind;
      if (kind === 'comrade' || kind === 'polite') return true;
    }
  }
  return false;
}

function opensBiography({ tokens }: Line): boolean {
  return tokens.some((_, i) => biographyWords.longest(tokens, i)?.row.part === 'heading');
}

/** "Từ tháng 5/2006 đến tháng 7/2012: …", "- 2006-2012: …". */
function isEntry({ tokens }: Line): boolean {
  const first = tokens.findIndex(({ word }) => word);
  return first >= 0 && (tokens[first]!.number || biographyWords.longest(tokens, first)?.row.part === 'entry');
}

function appearancesOf(line: Line, holdings: readonly Holding[], named: readonly string[]): Appearance[] {
  const persons = new Set<PersonElement>(line.elements.filter((element) => element.kind === 'person'));
  for (const { person } of holdings) persons.add(person);
  const held = Map.groupBy(holdings, ({ person }) => person);
  const indexOf = new Map(line.elements.map((element, i) => [element, i]));
  return [...persons].map((person) => {
    const own = held.get(person)?.slice(0, MOST_TITLES) ?? [];
    const titlesOf = (how: Holding['how']) =>
      complete(
        line,
        own.filter((holding) => holding.how === how),
        indexOf,
        named,
      );
    return {
      person,
      line,
      span: indexOf.has(person) ? spanOf(line.tokens, person) : ELSEWHERE,
      titles: titlesOf('own'),
      shared: titlesOf('shared'),
    };
  });
}

/** The subject of a biography stands in another line. */
const ELSEWHERE: Span = { start: -1, end: -1 };

function spanOf(tokens: readonly Token[], { start, end }: { start: number; end: number }): Span {
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}

function complete(
  line: Line,
  holdings: readonly Holding[],
  indexOf: ReadonlyMap<Element, number>,
  named: readonly string[],
): HeldTitle[] {
  if (holdings.length === 0) return [];
  const held = holdings.map(({ title, cell }) =>
    heldTitle(title.title, spanOf((cell ?? line).tokens, { start: title.start, end: title.title.said })),
  );
  const first = holdings[0]!.title;
  // "lời dạy của Chủ tịch Hồ Chí Minh" takes no organ from around
  if (reveredPersons.has(holdings[0]!.person.name)) return held;
  const at = indexOf.get(first) ?? 0;
  const before = line.elements.slice(Math.max(0, at - FARTHEST), at);
  const behind = line.elements.slice(at + 1, at + 1 + FARTHEST);
  const inSentence = before.filter(({ sentence }) => sentence === first.sentence);
  return completeTitles(held, {
    before: organsOf(inSentence),
    behind: organsOf(behind.filter(({ sentence }) => sentence === first.sentence)).reverse(),
    onPage: [...organsOf(before), ...named, ...organsOf(behind).reverse()],
  });
}

/** Organs of the elements, in titles too, nearest to the end first. */
function organsOf(elements: readonly Element[]): string[] {
  return elements
    .flatMap((element) =>
      element.kind === 'organ'
        ? element.organ.canonical
        : element.kind === 'title'
          ? (element.title.organisation ?? [])
          : [],
    )
    .reverse();
}
