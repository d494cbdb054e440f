// Actors: the places of a line where an official stands, with name or by title alone, and the titles around the name.
import type { Span } from '@giaoban/records';
import { fold } from '@giaoban/text';
import type { Annotation, Annotations } from '../../../document/annotations.ts';

export interface Actor {
  readonly official: string;
  /** By name, not by title alone. */
  readonly named: boolean;
  /** From the first title or the name to the last title. */
  readonly span: Span;
}

interface Part {
  readonly span: Span;
  readonly official: string | null;
  readonly canonical: string | null;
}

/** What joins a name and its titles: nothing, a comma, a dash, a bracket. */
const WITHIN = /^[\s,–—\-()]*(?:kiêm\s*)?$/;

/** Actors of a line in text order. */
export function actorsOf(text: string, annotations: Annotations, line: Span): Actor[] {
  const officials = annotations.all('official');
  const parts = partsOf(text, annotations, officials, line);
  const actors: Actor[] = [];
  for (let i = 0; i < parts.length; ) {
    const end = blockEnd(text, parts, i);
    const block = parts.slice(i, end);
    const official =
      block.find((part) => part.official !== null)?.official ??
      holderOf(
        officials,
        block.flatMap(({ canonical }) => canonical ?? []),
      );
    if (official)
      actors.push({
        official,
        named: block.some((part) => part.official !== null),
        span: { start: block[0]!.span.start, end: block.at(-1)!.span.end },
      });
    i = end;
  }
  return actors;
}

function partsOf(
  _text: string,
  annotations: Annotations,
  officials: readonly Annotation<'official'>[],
  line: Span,
): Part[] {
  const parts: Part[] = [];
  for (const { value } of officials)
    for (const span of value.mentions)
      if (span.start >= line.start && span.end <= line.end) parts.push({ span, official: value.name, canonical: null });
  for (const { span, value } of annotations.within('person', line)) {
    if (parts.some((part) => part.span.start <= span.start && part.span.end >= span.end)) continue;
    parts.push({ span, official: ownerOf(officials, value.name, span.start), canonical: null });
  }
  for (const { span, value } of annotations.within('title', line)) {
    if (!parts.some((part) => part.span.start < span.end && part.span.end > span.start))
      parts.push({ span, official: null, canonical: value.canonical });
  }
  return parts.sort((a, b) => a.span.start - b.span.start);
}

/** "bà Nhung": the official whose name ends so and who stands before. */
function ownerOf(officials: readonly Annotation<'official'>[], name: string, at: number): string | null {
  const ending = ` ${fold(name)}`;
  const owners = officials.filter(({ value, span }) => span.start < at && fold(value.name).endsWith(ending));
  return owners.at(-1)?.value.name ?? null;
}

/** Index behind the block that starts at `i`: titles, one name, titles. */
function blockEnd(text: string, parts: readonly Part[], i: number): number {
  let end = i;
  let named = false;
  while (end < parts.length) {
    const part = parts[end]!;
    if (end > i) {
      const gap = text.slice(parts[end - 1]!.span.end, part.span.start);
      const isName = part.canonical === null;
      if (isName ? named || !/^\s*$/.test(gap) : !WITHIN.test(gap)) break;
      if (!isName && named && opensNext(text, parts, end)) break;
    }
    if (part.canonical === null) named = true;
    end += 1;
  }
  return end;
}

/** The title stands right before another name: it is the next one's. */
function opensNext(text: string, parts: readonly Part[], at: number): boolean {
  const next = parts[at + 1];
  return next !== undefined && next.canonical === null && /^ $/.test(text.slice(parts[at]!.span.end, next.span.start));
}

/** The one official who holds the titles that stand without a name: "đồng chí Bí thư Huyện ủy yêu cầu". */
function holderOf(officials: readonly Annotation<'official'>[], canonicals: readonly string[]): string | null {
  for (const canonical of canonicals) {
    const wanted = fold(canonical).split(' ');
    const exact = officials.filter(({ value }) =>
      value.titles.some((title) => fold(title.canonical) === fold(canonical)),
    );
    const near =
      exact.length > 0
        ? exact
        : officials.filter(({ value }) => value.titles.some((title) => says(fold(title.canonical).split(' '), wanted)));
    if (near.length === 1) return near[0]!.value.name;
  }
  return null;
}

/** True where the fuller title begins like the shorter and has all of its words in order. */
function says(full: readonly string[], short: readonly string[]): boolean {
  if (full[0] !== short[0] || short.length < 2) return false;
  let at = 0;
  for (const word of short) {
    at = full.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
