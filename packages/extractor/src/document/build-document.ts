// From content to document: the text with its offsets, blocks and sentences, decided once.
import { canon, fold } from '@giaoban/text';
import type { Content } from '../content/content.ts';
import type { Block, Document } from './document.ts';
import { splitSentences } from './sentences.ts';

/** Joins the blocks into one text, a line each; a table row keeps its cells as spans. */
export function buildDocument(content: Content): Document {
  const blocks: Block[] = [];
  /** Joined once: a string that grows stays in pieces, and every look into it costs more. */
  const pieces: string[] = [];
  let length = 0;
  const write = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const block of content.blocks) {
    const cells = (block.kind === 'table-row' ? block.text.split('\t') : [block.text]).map(tidyLine);
    if (!cells.some(Boolean)) continue;
    if (length > 0) write('\n');
    const start = length;
    const spans = cells.map((cell) => {
      if (cell !== '' && length > start) write('\t');
      write(cell);
      return { start: length - cell.length, end: length };
    });
    blocks.push({
      kind: block.kind,
      span: { start, end: length },
      cells: block.kind === 'table-row' ? spans : [],
      table: block.table ?? null,
      head: block.head ?? false,
    });
  }
  const facts = content.facts;
  const text = pieces.join('');
  return {
    page: facts,
    text,
    folded: fold(text),
    blocks,
    sentences: splitSentences(text, blocks),
    reference: (facts.publishedAt ?? facts.fetchedAt)?.slice(0, 10) ?? null,
  };
}

/** Canonical characters, one space for runs of them, no space at the ends. */
function tidyLine(line: string): string {
  return canon(line)
    .replace(/[ \n]{2,}|\n/g, ' ')
    .trim();
}
