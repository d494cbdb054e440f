// The words a pattern can begin with, so that a rule is tried only where one of them stands.
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Key of every word that begins with a figure. */
export const FIGURE = '#';

interface Paths {
  /** First words that are complete: something other than a letter follows. */
  readonly closed: Set<string>;
  /** Beginnings of first words that may go on. */
  readonly open: Set<string>;
}

/** A pattern that can begin with a mark ("(", "“"), which no word begins with. */
const MARK = Symbol('begins with a mark');
/** A pattern that can begin with any letter. */
const ANY = Symbol('begins with any letter');
type Result = Paths | typeof MARK | typeof ANY;

/**
 * The first words of everything that a pattern matches, in lower case; figures as `FIGURE`. Null where it can begin with
 * words that cannot be listed ("[A-Z]…") or with a mark: such a rule is tried everywhere.
 */
export function firstWords(pattern: string): ReadonlySet<string> | null {
  const parsed = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
  const paths = alternatives(parsed.alternatives, new Set(['']));
  if (typeof paths === 'symbol' || paths.open.has('')) return null;
  return new Set([...paths.closed, ...paths.open]);
}

function alternatives(list: readonly AST.Alternative[], from: Set<string>): Result {
  const all: Paths = { closed: new Set(), open: new Set() };
  for (const alternative of list) {
    const paths = sequence(alternative.elements, from);
    if (typeof paths === 'symbol') return paths;
    for (const word of paths.closed) all.closed.add(word);
    for (const word of paths.open) all.open.add(word);
  }
  return all;
}

function sequence(elements: readonly AST.Element[], from: Set<string>): Result {
  const closed = new Set<string>();
  let open = from;
  for (const element of elements) {
    if (open.size === 0) break;
    const paths = step(element, open);
    if (typeof paths === 'symbol') return paths;
    for (const word of paths.closed) closed.add(word);
    open = paths.open;
  }
  return { closed, open };
}

function step(element: AST.Element, open: Set<string>): Result {
  switch (element.type) {
    case 'Assertion':
      return { closed: new Set(), open };
    case 'Group':
    case 'CapturingGroup':
      return alternatives(element.alternatives, open);
    case 'Quantifier': {
      const once = step(element.element, open);
      if (element.min > 0) return once;
      // A match that would begin with the optional mark is found without it, at the word behind.
      if (once === MARK) return { closed: new Set(), open };
      return typeof once === 'symbol' ? once : { closed: once.closed, open: new Set([...open, ...once.open]) };
    }
    case 'Character':
      return character(String.fromCodePoint(element.value), open);
    case 'CharacterSet':
    case 'CharacterClass':
      return charactersOf(element, open);
    default:
      return ANY;
  }
}

/** A letter makes the word longer, anything else ends it. */
function character(char: string, open: Set<string>): Result {
  if (DIGIT.test(char)) return end(open, FIGURE);
  if (LETTER.test(char))
    return { closed: new Set(), open: new Set([...open].map((start) => start + char.toLowerCase())) };
  return open.has('') ? MARK : { closed: open, open: new Set() };
}

/** All open words end; what had not begun begins with `first`. */
function end(open: Set<string>, first: string): Paths {
  return { closed: new Set([...open].map((start) => start || first)), open: new Set() };
}

function charactersOf(element: AST.CharacterSet | AST.CharacterClass, open: Set<string>): Result {
  if (element.type === 'CharacterSet') return element.kind === 'digit' && !element.negate ? end(open, FIGURE) : ANY;
  if (element.negate) return ANY;
  const parts = element.elements;
  if (parts.every((part) => all(part, DIGIT))) return end(open, FIGURE);
  if (parts.every((part) => all(part, MARKS))) return open.has('') ? MARK : { closed: open, open: new Set() };
  return ANY;
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\d/;
const MARKS = /[^\p{L}\p{M}\p{N}]/u;
/** True where every character of a part of a class fits. */
function all(part: AST.CharacterClass['elements'][number], kind: RegExp): boolean {
  if (part.type === 'Character') return kind.test(String.fromCodePoint(part.value));
  if (part.type === 'CharacterSet') return kind === DIGIT && part.kind === 'digit' && !part.negate;
  if (part.type !== 'CharacterClassRange') return false;
  return [part.min.value, part.max.value].every((value) => DIGIT.test(String.fromCodePoint(value))) && kind === DIGIT;
}
