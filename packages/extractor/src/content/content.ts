// The content of a page: the article without boilerplate, and what the page says of it.
import type { RefusalReason } from '@giaoban/records';
import type { BlockKind, PageFacts } from '../document/document.ts';

export interface ContentBlock {
  readonly kind: BlockKind;
  /** Text of the line; of a table row the cells joined by tabs. */
  readonly text: string;
  /** Of a table row: the running number of its table on the page. */
  readonly table?: number;
  readonly head?: boolean;
  /** Why it was kept, for `giaoban explain`. */
  readonly because?: string;
}

export interface Content {
  readonly facts: PageFacts;
  readonly blocks: readonly ContentBlock[];
  /** Blocks that were left out, with the reason, for `giaoban explain`. */
  readonly dropped: readonly { readonly text: string; readonly because: string }[];
}

export interface ContentRefusal {
  readonly refused: RefusalReason;
  readonly detail: string;
}
