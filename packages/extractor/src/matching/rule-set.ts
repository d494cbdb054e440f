// A set of rules: the rows of one file, compiled once, run over a text together.
import type { Span } from '@giaoban/records';
import { readRules } from '@giaoban/resources';
import { firstWords } from './first-words.ts';
import { type CompiledRule, compileRule, matchAt, matchRule, type RuleMatch, type Views } from './rule-compiler.ts';
import { openings } from './word-forms.ts';
import { firstFrom, wordsOf } from './words.ts';

export interface RuleSet {
  /** By a word that a match can begin with, in row order. */
  readonly byWord: ReadonlyMap<string, readonly CompiledRule[]>;
  /** Its place among the numbers of a word. */
  readonly opens: number;
  /** Rules whose first words cannot be listed. */
  readonly everywhere: readonly CompiledRule[];
}

/** Reads and compiles `rules/NAME.yaml`. @throws BadDataError naming the row that is wrong */
export function loadRuleSet(name: string): RuleSet {
  return ruleSet(readRules(`rules/${name}.yaml`).map(compileRule));
}

export function ruleSet(rules: readonly CompiledRule[]): RuleSet {
  const byWord = new Map<string, CompiledRule[]>();
  const everywhere: CompiledRule[] = [];
  for (const rule of rules) {
    const words = firstWords(rule.pattern);
    if (words === null) everywhere.push(rule);
    for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return { byWord, opens: openings.registerKeys(byWord.keys()), everywhere };
}

/**
 * The matches of all rules, those of one rule without overlap; those of several may overlap (`keepLongest` decides). A
 * rule is tried only at words that it can begin with: a page has a thousand words, a rule some dozen.
 *
 * @param within where matches begin; all of the text where it is left out
 */
export function matchRules({ byWord, opens, everywhere }: RuleSet, views: Views, within?: Span): RuleMatch[] {
  const { start, end } = within ?? { start: 0, end: views.text.length };
  const matches = everywhere.flatMap((rule) =>
    [...matchRule(rule, views)].filter(({ span }) => start <= span.start && span.start < end),
  );
  const ends = new Map<CompiledRule, number>();
  const words = wordsOf(views);
  /** Offset of the next figure. */
  let digit = -1;
  for (let i = firstFrom(words, start); i < words.starts.length && words.starts[i]! < end; i += 1) {
    const form = words.forms[i]!;
    if (form.opens[opens] === 0) continue;
    const at = words.starts[i]!;
    if (digit < at) digit = digitFrom(views.folded, at);
    for (const rule of byWord.get(form.key) ?? []) {
      if (digit - at > rule.digitReach || at < (ends.get(rule) ?? 0)) continue;
      const match = matchAt(rule, views, at);
      if (match === null) continue;
      ends.set(rule, match.span.end);
      matches.push(match);
    }
  }
  return matches;
}

/** Offset of the first figure at or behind `from`; infinite where none follows. */
function digitFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return at;
  }
  return Number.POSITIVE_INFINITY;
}
