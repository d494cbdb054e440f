// Rule rows: a pattern with named groups, the normaliser that turns a match into a value, and the examples that prove it.
import { BadDataError } from '@giaoban/records';
import { z } from 'zod';
import { readList } from './list.ts';
import type { Row } from './table.ts';

export const RuleRow = z.strictObject({
  /** Names the rule in records and in `giaoban explain`: lower case, words joined by hyphens. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower case, words joined by hyphens'),
  /** Type of the annotation it makes. */
  type: z.string(),
  /**
   * JavaScript regular expression with named groups over the folded text (lower case, new tone placement); a space
   * matches one space; `{name}` stands for any form of the lexicon of that name. Letter look-arounds are added.
   */
  pattern: z.string().min(1),
  /** `folded` (default) or `text`: rules that need capitals read the text as it is. */
  on: z.enum(['folded', 'text']).default('folded'),
  /** Name of the function that turns the groups into a value. */
  normaliser: z.string(),
  /** What the normaliser needs to know beside the groups. */
  args: z.record(z.string(), z.unknown()).default({}),
  /** Why the rule exists, where the pattern does not say it. */
  because: z.string().optional(),
  /** `reference` is the day of publication the example is read at. */
  examples: z
    .array(z.strictObject({ text: z.string(), value: z.unknown(), reference: z.iso.date().optional() }))
    .min(1),
  counterexamples: z.array(z.string()).default([]),
});
export type RuleRow = z.infer<typeof RuleRow>;

/** Reads one file of rules; ids are unique within it. */
export function readRules(name: string): Row<RuleRow>[] {
  const rules = readList(name, RuleRow);
  const seen = new Map<string, string>();
  for (const rule of rules) {
    const first = seen.get(rule.id);
    if (first) throw new BadDataError(rule.at, `field "id": "${rule.id}" stands at ${first} already`);
    seen.set(rule.id, rule.at);
  }
  return rules;
}
