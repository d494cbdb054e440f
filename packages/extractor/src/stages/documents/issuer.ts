// Who issued a document: the organ or office behind "của", or the one before that issues it, as the people stage reads it.
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import { fragmentSource } from '../../matching/lexicon-forms.ts';

const OF = new RegExp(`^${fragmentSource('of-issuer')}`, 'u');
/** An organ's name in the page's own words ends where the sentence goes on. */
const NAME_END = new RegExp(fragmentSource('issuer-end'), 'u');
const ISSUING = readTable('lexicon/issuing-words.tsv', z.object({ form: z.string().min(1) })).map(
  ({ form }) => ` ${fold(form)} `,
);

const LONGEST_ISSUER = 160;

interface Issuer {
  readonly name: string;
  readonly end: number;
}

/** The issuer named behind an offset and before `limit`, where the next document begins; null where none is. */
export function issuerBehind(document: Document, annotations: Annotations, from: number, limit: number): Issuer | null {
  const until = Math.min(from + LONGEST_ISSUER, limit);
  const behind = document.folded.slice(from, until);
  const of = OF.exec(behind);
  if (!of) return null;
  const start = from + of[0].length;
  const named = [
    ...annotations.within('organ', { start, end: until }),
    ...annotations.within('title', { start, end: until }),
  ]
    .filter(({ span }) => span.start === start)
    .sort((a, b) => b.span.end - a.span.end)[0];
  if (named) return { name: named.value.canonical, end: named.span.end };
  const words = behind.slice(of[0].length);
  const length = NAME_END.exec(words)?.index ?? words.length;
  const name = document.text.slice(start, start + length).trim();
  return /^\p{Lu}/u.test(name) ? { name, end: start + name.length } : null;
}

/** "Ban Thường vụ Thành ủy Huế vừa ban hành Quyết định số …", "Bằng khen của Chủ tịch UBND tỉnh (Quyết định số …)". */
export function issuerBefore(
  { folded }: Document,
  annotations: Annotations,
  start: number,
): { readonly name: string; readonly start: number; readonly issues: boolean } | null {
  const before = { start: Math.max(0, start - LONGEST_ISSUER), end: start };
  const named = [...annotations.within('organ', before), ...annotations.within('title', before)]
    .filter(({ span }) => start - span.end < 20)
    .sort((a, b) => b.span.end - a.span.end || a.span.start - b.span.start)[0];
  if (!named) return null;
  const between = folded.slice(named.span.end, start);
  const issues = ISSUING.includes(between);
  return issues || between === ' (' ? { name: named.value.canonical, start: named.span.start, issues } : null;
}
