// The rule compiler: a rule row becomes one regular expression that knows Vietnamese letters.
import { BadDataError } from '@giaoban/records';
import type { Row, RuleRow } from '@giaoban/resources';
import { fold } from '@giaoban/text';

/** `\b` does not see "đ" as a letter: a match neither starts nor ends within a word or a number. */
const NOT_BEHIND_LETTER = '(?<![\\p{L}\\p{M}\\p{N}])';
const NOT_BEFORE_LETTER = '(?![\\p{L}\\p{M}\\p{N}])';

export interface CompiledRule {
  readonly row: Row<RuleRow>;
  /** Flags `gu`; use `matchAll` only. */
  readonly regexp: RegExp;
}

/**
 * Compiles a rule row. `{name}` in the pattern becomes an alternation of the forms in `lexicons`, longest first, folded
 * where the rule reads folded text; a leading or trailing `(?<…` or `(?=…` of the pattern's own goes before ours.
 *
 * @throws BadDataError naming the row, where the pattern is no expression or names an unknown lexicon
 */
export function compileRule(row: Row<RuleRow>, lexicons: ReadonlyMap<string, readonly string[]>): CompiledRule {
  const body = row.pattern.replace(/\{([a-z][a-z-]*)\}/g, (_, name: string) => {
    const forms = lexicons.get(name);
    if (!forms) throw new BadDataError(row.at, `field "pattern": no lexicon "{${name}}"`);
    return alternation(row.on === 'folded' ? forms.map(fold) : forms);
  });
  try {
    return { row, regexp: new RegExp(`${NOT_BEHIND_LETTER}(?:${body})${NOT_BEFORE_LETTER}`, 'gu') };
  } catch (cause) {
    throw new BadDataError(row.at, `field "pattern": ${(cause as Error).message}`, { cause });
  }
}

/** The forms as one non-capturing group, longest first so that "ban thường vụ tỉnh ủy" goes before "ban thường vụ". */
export function alternation(forms: readonly string[]): string {
  const escaped = [...new Set(forms)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((form) => RegExp.escape(form));
  return `(?:${escaped.join('|')})`;
}

/** All matches of a rule in a text, in order, with the named groups. Pass the view that the rule reads. */
export function* matchRule(
  rule: CompiledRule,
  view: string,
): Generator<{ start: number; end: number; groups: Record<string, string | undefined> }> {
  for (const match of view.matchAll(rule.regexp)) {
    yield { start: match.index, end: match.index + match[0].length, groups: match.groups ?? {} };
  }
}
