// A line: what a reader sees as one line or paragraph of the page, with all that tells whether it belongs to the article.
import { canon, fold, nfc } from '@giaoban/text';
import type { BlockKind } from '../../document/document.ts';
import type { Hint } from '../html/markup-hints.ts';

/** Where the markup puts a line: in the page's own frame, beside the article, or neither. */
export type Zone = 'open' | 'chrome' | 'aside' | 'hidden';

export interface Line {
  readonly kind: BlockKind;
  /** Canonical, one space between words; cells of a table row joined by tabs, empty ones included. */
  readonly text: string;
  /** `fold(text)`. */
  readonly folded: string;
  /** Of a table row: the running number of its table, else null. */
  readonly table: number | null;
  readonly head: boolean;
  /** Share of its characters that are link text, 0 to 1. */
  readonly linked: number;
  readonly zone: Zone;
  /** 1 to 6 within `h1` to `h6`, else 0. */
  readonly heading: number;
  readonly hints: ReadonlySet<Hint>;
  readonly align: 'right' | 'center' | null;
  readonly strong: boolean;
  readonly italic: boolean;
  /** A picture stands between it and the line before. */
  readonly afterImage: boolean;
  /** An empty line or a new block stands before it. */
  readonly gap: boolean;
}

/** A stretch of lines that one element holds, end exclusive; elements without lines have none. */
export interface Container {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly hints: ReadonlySet<Hint>;
}

export interface FileLink {
  readonly url: string;
  readonly name: string;
  /** Index of the line in which it stands or that follows it. */
  readonly line: number;
}

/** The page as lines; plain text has no containers and no links. */
export interface PageLines {
  readonly lines: readonly Line[];
  /** In document order, outer before inner. */
  readonly containers: readonly Container[];
  readonly links: readonly FileLink[];
  /** `datetime` of `<time>` elements by the line they stand in. */
  readonly times: ReadonlyMap<number, string>;
}

const NO_HINTS: ReadonlySet<Hint> = new Set();

/** A line from its text alone, everything else as plain as can be. */
export function plainLine(text: string, more: Partial<Line> = {}): Line {
  return {
    kind: 'paragraph',
    text,
    folded: fold(text),
    table: null,
    head: false,
    linked: 0,
    zone: 'open',
    heading: 0,
    hints: NO_HINTS,
    align: null,
    strong: false,
    italic: false,
    afterImage: false,
    gap: false,
    ...more,
  };
}

/** Canonical characters, one space for runs of them, none at the ends. */
export function tidyLine(text: string): string {
  return canon(text)
    .replace(/[ \n]{2,}|\n/g, ' ')
    .trim();
}

/** Letters and digits alone: dashes, quotes and spaces differ where a page says the same twice. */
export function key(text: string): string {
  return keyOf(fold(nfc(text)));
}

/** As `key`, of a folded text. */
export function keyOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}
