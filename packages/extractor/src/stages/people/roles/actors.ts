// Actors: the places of a page where an official stands, with name or by title alone, and the titles around the name.
import type { Span } from '@giaoban/records';
import type { Annotations } from '../../../document/annotations.ts';
import { OfficialIndex } from './official-index.ts';

export interface Actor {
  /** `OfficialValue.key` */
  readonly official: string;
  /** By name, not by title alone. */
  readonly named: boolean;
  /** From the first title or the name to the last title. */
  readonly span: Span;
}

interface Part {
  readonly span: Span;
  /** The name as it stands; null of a title. */
  readonly name: string | null;
  readonly canonical: string | null;
}

/** What joins a name and its titles: nothing, a comma, a dash, a bracket; letters that nobody knows, a place in a delegation. */
const WITHIN = /^[\s,–—\-()]*(?:(?:\p{Lu}{2,6}|[Pp]hó [Tt]rưởng đoàn \p{L}[^,;.:()]{2,30})\s*[,–-]\s*)?(?:kiêm\s*)?$/u;

/** All actors of a page in text order. A block of name and titles never reaches past a line. */
export function actorsOf(text: string, annotations: Annotations): Actor[] {
  const officials = new OfficialIndex(annotations.all('official'));
  const parts = partsOf(annotations);
  const actors: Actor[] = [];
  let shared: Span | null = null;
  for (let i = 0; i < parts.length; ) {
    const end = blockEnd(text, parts, i);
    const block = parts.slice(i, end);
    const name = block.find((part) => part.name !== null);
    const titles = block.flatMap(({ canonical }) => canonical ?? []);
    const official = name ? officials.named(name.name!, name.span.start, titles) : officials.holding(titles);
    const span = { start: block[0]!.span.start, end: block.at(-1)!.span.end };
    if (official !== null) {
      // "các Phó Chủ tịch: A, B": the title of several belongs to the first of them
      const opens = shared !== null && /^\s*:\s*$/.test(text.slice(shared.end, span.start));
      actors.push({
        official,
        named: name !== undefined,
        span: { start: opens ? shared!.start : span.start, end: span.end },
      });
    }
    shared = official === null && name === undefined ? span : null;
    i = end;
  }
  return actors;
}

/** Names and titles in text order, none overlapping; of those that start together the name stays. */
function partsOf(annotations: Annotations): Part[] {
  const mentions = annotations
    .all('official')
    .flatMap(({ value }) => value.mentions.map((span) => ({ span, name: value.name, canonical: null })));
  const persons = annotations.all('person').map(({ span, value }) => ({ span, name: value.name, canonical: null }));
  const titles = annotations.all('title').map(({ span, value }) => ({ span, name: null, canonical: value.canonical }));
  let end = 0;
  return [...mentions, ...persons, ...titles]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
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
      if (gap.includes('\n') || (isName ? named || !/^\s*$/.test(gap) : !WITHIN.test(gap))) break;
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
