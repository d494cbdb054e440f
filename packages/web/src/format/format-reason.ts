// Reasons that the API gives in English, in the language of the page. What has no wording here stays as the API says it.
import type { Speech } from '../language.ts';

/** "3 months beside 6" → "{a} months beside {b}"; names after ": " and figures stay. */
export function formatReason(reason: string, { words, fill }: Speech): string {
  const [head = '', ...tail] = reason.split(': ');
  const numbers = head.match(/\b\d+\b/g) ?? [];
  const key = numbers.reduce((shape, number, i) => shape.replace(number, `{${'ab'[i]}}`), head);
  const known: Readonly<Record<string, string>> = words.reasons;
  const spoken = Object.hasOwn(known, key)
    ? fill(known[key]!, { a: numbers[0] ?? '', b: numbers[1] ?? '' })
    : liesIn(head, words.liesIn);
  return [spoken, ...tail].join(': ');
}

function liesIn(reason: string, wording: string): string {
  const [, province] = /^lies in (.+), which tells its own figure$/.exec(reason) ?? [];
  return province === undefined ? reason : wording.replace('{province}', () => province);
}
