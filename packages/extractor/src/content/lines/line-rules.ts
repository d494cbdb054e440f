// Boilerplate lines: what a line says by itself tells that it is no part of the article.
import { BadDataError } from '@giaoban/records';
import { type Row, readList } from '@giaoban/resources';
import { fold, nfc } from '@giaoban/text';
import { z } from 'zod';
import { FIGURE, firstWords } from '../../matching/first-words.ts';
import { kindAt, LETTER } from '../../matching/letters.ts';
import { firstKey } from '../../matching/word-forms.ts';

export const LineRule = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower case, words joined by hyphens'),
    effect: z.enum(['drop', 'picture', 'list', 'cut', 'footer']),
    /** Regular expression for the whole folded line … */
    pattern: z.string().min(1).optional(),
    /** … or phrases of which, with numbers and marks, it is made. */
    phrases: z.array(z.string().min(1)).min(1).optional(),
    /** So many of them at least. */
    atLeast: z.number().int().min(1).default(1),
    because: z.string().optional(),
    examples: z.array(z.string()).min(1),
    counterexamples: z.array(z.string()),
  })
  .refine((rule) => (rule.pattern === undefined) !== (rule.phrases === undefined), 'needs either pattern or phrases');
export type LineRule = z.infer<typeof LineRule>;

export const LINE_RULES: readonly Row<LineRule>[] = readList('content/boilerplate.yaml', LineRule);

/** Longer lines are prose, unless they are the percent-encoded name of a file. */
const LONGEST = 320;
const LONGEST_NAME = 2000;
const ENCODED = /^\S*(?:%[0-9a-f]{2}){3}/;

interface Compiled {
  readonly rule: Row<LineRule>;
  readonly meets: (line: string) => boolean;
  /** First words of the lines that can meet it; null where they cannot be listed. */
  readonly words: ReadonlySet<string> | null;
}

const COMPILED: readonly Compiled[] = LINE_RULES.map((rule) => ({
  rule,
  meets: compile(rule, rule.atLeast),
  words: rule.pattern === undefined ? openings(rule.phrases!) : firstWords(rule.pattern),
}));
/** The rules that a line which begins with the word can meet, in the order of their rows. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Compiled[]> = new Map(
  [...new Set(COMPILED.flatMap(({ words }) => [...(words ?? [])]))].map((first) => [
    first,
    COMPILED.filter(({ words }) => words === null || words.has(first)),
  ]),
);
/** Those for lines that begin with any other word. */
const EVERYWHERE: readonly Compiled[] = COMPILED.filter(({ words }) => words === null);

/** What a line of phrases begins with; numbers may stand before the first. */
function openings(phrases: readonly string[]): ReadonlySet<string> {
  return new Set([FIGURE, ...phrases.map((phrase) => firstKey(fold(phrase)))]);
}

function compile(rule: Row<LineRule>, atLeast: number): (line: string) => boolean {
  if (rule.phrases) {
    const forms = [...rule.phrases].sort((a, b) => b.length - a.length).map((form) => RegExp.escape(fold(form)));
    const next = new RegExp(`[^\\p{L}]*(?<![\\p{L}\\d])(?:${forms.join('|')})(?![\\p{L}\\d])`, 'uy');
    const rest = /[^\p{L}]*$/uy;
    return (line) => {
      let count = 0;
      let end = 0;
      for (next.lastIndex = 0; next.test(line); count += 1) end = next.lastIndex;
      rest.lastIndex = end;
      return count >= atLeast && rest.test(line);
    };
  }
  try {
    const regexp = new RegExp(`^(?:${rule.pattern})$`, 'u');
    return (line) => regexp.test(line);
  } catch (cause) {
    throw new BadDataError(rule.at, `field "pattern": ${(cause as Error).message}`, { cause });
  }
}

/** The first rule that the whole line meets, or null. @param folded the folded line */
export function boilerplateRule(folded: string): Row<LineRule> | null {
  if (folded.length > LONGEST && (folded.length > LONGEST_NAME || !ENCODED.test(folded))) return null;
  const line = withoutMarks(folded);
  if (line === '') return null;
  const rules = BY_FIRST_WORD.get(firstKey(line.slice(0, OPENING))) ?? EVERYWHERE;
  for (const { rule, meets } of rules) if (meets(line)) return rule;
  return null;
}
/** Without bullets before the first word and marks behind the last. */
function withoutMarks(folded: string): string {
  let end = folded.length;
  while (end > 0 && CLOSING.has(folded[end - 1]!)) end -= 1;
  let start = 0;
  while (start < end && OPENING_MARKS.has(folded[start]!)) start += 1;
  const from = start > 0 && kindAt(folded, start) === LETTER ? start : 0;
  return folded.slice(from, end);
}
const CLOSING = new Set(' \t\n:.!|*');
const OPENING_MARKS = new Set(' \t\n•·▪►»>');

/** So far its first word is sought; behind a longer run of marks stands none. */
const OPENING = 60;

const MENU = COMPILED.find(({ rule }) => rule.id === 'menu-line');
const meetsMenu = MENU ? compile(MENU.rule, 1) : () => false;

/** Whether a line is the name of a column of the portal, "TIN HOẠT ĐỘNG": as a heading it stands above many articles. */
export function namesColumn(folded: string): boolean {
  return folded.length < 60 && meetsMenu(folded);
}

const PICTURES = COMPILED.filter(({ rule }) => rule.effect === 'picture');

/** Whether a line of a dump stands for a picture: "Anh-tin-bai", a file name. @param folded the folded line */
export function standsForPicture(folded: string): boolean {
  return folded.length <= 100 && PICTURES.some(({ meets }) => meets(folded));
}

/** As `boilerplateRule`, of a line as it stands. */
export function boilerplateRuleOf(text: string): Row<LineRule> | null {
  return boilerplateRule(fold(nfc(text).replace(/\s+/g, ' ').trim()));
}
