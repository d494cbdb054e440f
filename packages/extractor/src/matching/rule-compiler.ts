// The rule compiler: a rule row becomes one regular expression that knows Vietnamese letters.
import { BadDataError } from '@giaoban/records';
import type { Row, RuleRow } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { digitReach } from './digit-reach.ts';
import { expandPlaceholders } from './lexicon-forms.ts';

/** `\b` does not see "đ" as a letter: a match neither starts nor ends within a word or a number. */
const NOT_BEHIND_LETTER = '(?<![\\p{L}\\p{M}\\p{N}])';
const NOT_BEFORE_LETTER = '(?![\\p{L}\\p{M}\\p{N}])';

export interface CompiledRule {
  readonly row: Row<RuleRow>;
  /** The pattern with its placeholders filled in. */
  readonly pattern: string;
  /** Flags `gu`; use `matchRule`. */
  readonly regexp: RegExp;
  /** Most code units of a match before its first figure; infinite where it may have none. */
  readonly digitReach: number;
  /** Flags `uy`, for where a word begins: what stands before is not looked at again. Use `matchAt`. */
  readonly sticky: RegExp;
}

/** What a rule found: where, and what its named groups caught. */
export interface RuleMatch {
  readonly row: Row<RuleRow>;
  readonly span: { readonly start: number; readonly end: number };
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The text it was found in, for normalisers that look around. */
  readonly views: Views;
}

/** The text a rule reads, in both views. */
export interface Views {
  readonly text: string;
  readonly folded: string;
}

/** Both views of a text by itself. */
export function viewsOf(text: string): Views {
  return { text, folded: fold(text) };
}

/**
 * Compiles a rule row. `{name}` in the pattern becomes the fragment or the forms of the lexicon of that name.
 *
 * @throws BadDataError naming the row, where the pattern is no expression or names an unknown lexicon
 */
export function compileRule(row: Row<RuleRow>): CompiledRule {
  const regexp = compilePattern(row.pattern, row.on, row.at);
  const pattern = expandPlaceholders(row.pattern, row.on, row.at);
  return {
    row,
    pattern,
    regexp,
    digitReach: digitReach(pattern),
    sticky: new RegExp(regexp.source.slice(NOT_BEHIND_LETTER.length), 'uy'),
  };
}

/** A pattern by itself. @throws BadDataError naming `at` */
export function compilePattern(pattern: string, on: RuleRow['on'], at: string): RegExp {
  const body = expandPlaceholders(pattern, on, at);
  try {
    return new RegExp(`${NOT_BEHIND_LETTER}(?:${body})${NOT_BEFORE_LETTER}`, 'gu');
  } catch (cause) {
    throw new BadDataError(at, `field "pattern": ${(cause as Error).message}`, { cause });
  }
}

/** How sure a match of a rule is, 0 to 1: `confidence` among its args; 1 where the row gives none. */
export function confidenceOf({ row }: { row: RuleRow }): number {
  return typeof row.args.confidence === 'number' ? row.args.confidence : 1;
}

/** All matches of a rule in a text, in order. */
export function* matchRule(rule: CompiledRule, views: Views): Generator<RuleMatch> {
  for (const match of views[rule.row.on].matchAll(rule.regexp)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[0] !== '') yield { row: rule.row, span, groups: match.groups ?? {}, views };
  }
}

/** The match of a rule that begins at an offset, where a word begins; or null. */
export function matchAt({ row, sticky }: CompiledRule, views: Views, at: number): RuleMatch | null {
  sticky.lastIndex = at;
  const match = sticky.exec(views[row.on]);
  if (match === null || match[0] === '') return null;
  return { row, span: { start: at, end: at + match[0].length }, groups: match.groups ?? {}, views };
}
