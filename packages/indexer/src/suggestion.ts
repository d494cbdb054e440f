// Suggestions while someone types: people, organs and places, by the beginnings of their words.
import { BadDataError } from '@giaoban/records';
import { canon } from '@giaoban/text';
import { askedWords } from './asking/plan-words.ts';
import { remembered } from './rows/remembered.ts';
import { SUGGESTION_KINDS, type SuggestedName, type SuggestionKind } from './rows/suggested-names.ts';
import { tokens } from './rows/tokens.ts';

export interface Suggestion {
  readonly kind: SuggestionKind;
  /** As most records write it. */
  readonly name: string;
  readonly records: number;
}
export interface SuggestOptions {
  /** All where none is given. */
  readonly kinds?: readonly SuggestionKind[] | undefined;
  /** 1 to 50; 10 where none is given. */
  readonly limit?: number | undefined;
}

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 50;
const MAX_WORDS = 10;
/** So many of the most frequent names are looked at for the accents that were typed. */
export const SUGGESTION_CANDIDATES = 200;

export interface SuggestPlan {
  readonly kinds: readonly SuggestionKind[];
  readonly limit: number;
  /** What the words of a name start with: lower case, without accents. Empty: nothing answers. */
  readonly starts: readonly string[];
  /** The same with the accents that were typed. */
  readonly accented: readonly string[];
}

/** @throws BadDataError for a limit or a kind that is none, and for more words than a name has */
export function planSuggest(
  prefix: string,
  { kinds = SUGGESTION_KINDS, limit = DEFAULT_LIMIT }: SuggestOptions,
): SuggestPlan {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new BadDataError('limit', `is a whole number from 1 to ${MAX_LIMIT}`);
  }
  const unknown = kinds.find((kind) => !SUGGESTION_KINDS.includes(kind));
  if (unknown !== undefined) throw new BadDataError('kinds', `"${unknown}" is none of ${SUGGESTION_KINDS.join(', ')}`);
  if (prefix.length > 300) throw new BadDataError('prefix', 'has at most 300 characters');
  const words = askedWords(canon(prefix));
  if (words.length > MAX_WORDS)
    throw new BadDataError('prefix', `at most ${MAX_WORDS} words, these are ${words.length}`);
  return { kinds, limit, starts: words.map(({ plain }) => plain), accented: words.map(({ word }) => word) };
}

/** A spelling of a name with the number of records that have it. */
export interface CountedName extends SuggestedName {
  readonly records: number;
}

/** @param names the most frequent candidates of every kind, spelling by spelling */
export function rankSuggestions(names: readonly CountedName[], plan: SuggestPlan): Suggestion[] {
  return [...bySpelling(names).values()]
    .map((one) => ({ ...one, typed: hasStarts(one.key, plan.accented) ? 1 : 0 }))
    .sort((a, b) => b.typed - a.typed || b.records - a.records || compare(a.key, b.key) || compare(a.kind, b.kind))
    .slice(0, plan.limit)
    .map(({ kind, shown, records }) => ({ kind, name: shown, records }));
}

/** Spellings of one name counted together; shown is the most frequent. */
function bySpelling(names: readonly CountedName[]): Map<string, CountedName> {
  const found = new Map<string, CountedName>();
  const ordered = [...names].sort((a, b) => b.records - a.records || compare(a.shown, b.shown));
  for (const name of ordered) {
    const id = `${name.kind} ${name.key}`;
    const known = found.get(id);
    found.set(id, known === undefined ? name : { ...known, records: known.records + name.records });
  }
  return found;
}

/** Who types asks at every letter, and meets the same frequent names again. */
const wordsOf = remembered((key) => tokens(key).map(({ word }) => word));

function hasStarts(key: string, starts: readonly string[]): boolean {
  const words = wordsOf(key);
  return starts.every((start) => words.some((word) => word.startsWith(start)));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
