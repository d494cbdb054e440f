// A set of rules: the rows of one file, compiled once, run over a text together.
import { readRules } from '@giaoban/resources';
import { type CompiledRule, compileRule, matchRule, type RuleMatch, type Views } from './rule-compiler.ts';

export type RuleSet = readonly CompiledRule[];

/** Reads and compiles `rules/NAME.yaml`. @throws BadDataError naming the row that is wrong */
export function loadRuleSet(name: string): RuleSet {
  return readRules(`rules/${name}.yaml`).map(compileRule);
}

/** All matches of all rules, in rule order; they may overlap (`keepLongest` decides). */
export function matchRules(rules: RuleSet, views: Views): RuleMatch[] {
  return rules.flatMap((rule) => [...matchRule(rule, views)]);
}
