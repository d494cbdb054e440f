// What `{name}` in a rule's pattern stands for: the forms of `lexicon/name.tsv`, or a fragment of `rules/fragments.yaml`.
import { BadDataError } from '@giaoban/records';
import { readList, readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';

const Form = z.object({ form: z.string().min(1) });
const Fragment = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower case, words joined by hyphens'),
  /** Part of a pattern; may name lexicons and earlier fragments. */
  pattern: z.string().min(1),
  because: z.string().optional(),
});

const PLACEHOLDER = /\{([a-z][a-z0-9-]*)\}/g;
const fragments = new Map(readList('rules/fragments.yaml', Fragment).map((row) => [row.name, row]));
const forms = new Map<string, readonly string[]>();

/** Puts fragments and lexicons in the place of every `{name}`. @throws BadDataError naming the row that asks */
export function expandPlaceholders(pattern: string, on: 'folded' | 'text', at: string): string {
  return pattern.replace(PLACEHOLDER, (_, name: string) => {
    const fragment = fragments.get(name);
    if (fragment) return `(?:${expandPlaceholders(fragment.pattern, on, fragment.at)})`;
    return alternation(on === 'folded' ? lexiconForms(name, at).map(fold) : lexiconForms(name, at));
  });
}

/** A fragment by itself, its placeholders filled in, for code that looks around a match. @throws BadDataError if unknown */
export function fragmentSource(name: string): string {
  const fragment = fragments.get(name);
  if (!fragment) throw new BadDataError('rules/fragments.yaml', `no fragment "${name}"`);
  return `(?:${expandPlaceholders(fragment.pattern, 'folded', fragment.at)})`;
}

/** The forms of a lexicon in the order of its table. */
function lexiconForms(name: string, at: string): readonly string[] {
  let known = forms.get(name);
  if (!known) {
    try {
      known = readTable(`lexicon/${name}.tsv`, Form).map(({ form }) => form);
    } catch (cause) {
      if (cause instanceof BadDataError) throw cause;
      throw new BadDataError(at, `field "pattern": no lexicon or fragment "{${name}}"`, { cause });
    }
    forms.set(name, known);
  }
  return known;
}

/** The forms as one non-capturing group, longest first so that "ban thường vụ tỉnh ủy" goes before "ban thường vụ". */
export function alternation(list: readonly string[]): string {
  const escaped = [...new Set(list)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((form) => RegExp.escape(form));
  return `(?:${escaped.join('|')})`;
}
