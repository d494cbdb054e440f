// The document: normalised text that never changes once built, its folded view, its blocks and sentences.
import type { Span } from '@giaoban/records';

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-row' | 'caption';

/** One line of the text. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Of a table row: its cells in column order (an empty cell has an empty span), its table, whether it is the head row. */
  readonly cells: readonly Span[];
  readonly table: number | null;
  readonly head: boolean;
}

export interface Sentence {
  readonly span: Span;
  /** Index of its block. */
  readonly block: number;
}

/** What the page says of itself outside the main content. */
export interface PageFacts {
  readonly url: string | null;
  /** Host of the URL in lower case, or null. */
  readonly host: string | null;
  readonly path: string | null;
  readonly fetchedAt: string | null;
  readonly title: string | null;
  /** Instant or day as the page states it, or null. */
  readonly publishedAt: string | null;
  readonly author: string | null;
  readonly sourceStated: { readonly name: string; readonly url: string | null } | null;
  readonly attachments: readonly { readonly url: string; readonly name: string | null }[];
  /** Text of breadcrumb, header and footer: tells whose portal it is; never a source of officials or figures. */
  readonly chrome: string;
}

/** Of a text that comes without a page: a line on stdin, a case of a test. */
export const NO_FACTS: PageFacts = {
  url: null,
  host: null,
  path: null,
  fetchedAt: null,
  title: null,
  publishedAt: null,
  author: null,
  sourceStated: null,
  attachments: [],
  chrome: '',
};

export interface Document {
  readonly page: PageFacts;
  /** Canonical text (NFC); lines separated by "\n". All spans are offsets into it. */
  readonly text: string;
  /** `fold(text)`: same length. */
  readonly folded: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** The day that relative dates are read from, `YYYY-MM-DD`: publication, else fetch, else null. */
  readonly reference: string | null;
}
