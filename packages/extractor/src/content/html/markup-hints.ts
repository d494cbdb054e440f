// What class names and ids say of their element: breadcrumb, related list, title, date, body.
import { readTable } from '@giaoban/resources';
import { z } from 'zod';

const HintRow = z.object({
  hint: z.string().regex(/^[a-z_-]+$/, 'lower case'),
  /** `class`: the whole name, for "overflow-hidden" and "field-label-hidden" hide nothing. */
  match: z.enum(['part', 'word', 'class']),
  meaning: z.enum(['chrome', 'aside', 'hidden', 'title', 'date', 'author', 'lead', 'caption', 'body']),
  example: z.string().min(1),
});
export type Hint = z.infer<typeof HintRow>['meaning'];

const PATTERNS = compileHints();

function compileHints(): readonly (readonly [Hint, RegExp])[] {
  const forms = new Map<Hint, string[]>();
  for (const row of readTable('content/markup-hints.tsv', HintRow)) {
    const form = RegExp.escape(row.hint);
    const list = forms.get(row.meaning) ?? [];
    list.push(around(form, row.match));
    forms.set(row.meaning, list);
  }
  return [...forms].map(([meaning, list]) => [meaning, new RegExp(list.join('|'))] as const);
}

function around(form: string, match: z.infer<typeof HintRow>['match']): string {
  if (match === 'part') return form;
  return match === 'word' ? `(?<![a-z0-9])${form}(?![a-z0-9])` : `(?<!\\S)${form}(?!\\S)`;
}

const NONE: ReadonlySet<Hint> = new Set();
const remembered = new Map<string, ReadonlySet<Hint>>();

/** @param names value of `class` and `id` of an element */
export function hintsOf(names: string): ReadonlySet<Hint> {
  if (names === '' || names.length > 500) return NONE;
  const known = remembered.get(names);
  if (known) return known;
  const lower = names.toLowerCase();
  const found = new Set<Hint>();
  for (const [meaning, pattern] of PATTERNS) if (pattern.test(lower)) found.add(meaning);
  const hints = found.size === 0 ? NONE : found;
  // Portals have a few hundred names; a page with made-up ones must not fill the memory.
  if (remembered.size > 5000) remembered.clear();
  remembered.set(names, hints);
  return hints;
}
