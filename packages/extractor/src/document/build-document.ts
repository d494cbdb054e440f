// From content to document: the text with its offsets, blocks and sentences, decided once.
import { canon, fold } from '@giaoban/text';
import type { Content } from '../content/content.ts';
import type { Block, Document } from './document.ts';
import { splitSentences } from './sentences.ts';

/** Joins the blocks into one text, a line each; a table row keeps its cells as spans. */
export function buildDocument(content: Content): Document {
  const blocks: Block[] = [];
  let text = '';
  for (const block of content.blocks) {
    const cells = (block.kind === 'table-row' ? block.text.split('\t') : [block.text]).map(tidyLine);
    if (!cells.some(Boolean)) continue;
    if (text !== '') text += '\n';
    const start = text.length;
    const spans = cells.map((cell) => {
      if (cell !== '' && text.length > start) text += '\t';
      text += cell;
      return { start: text.length - cell.length, end: text.length };
    });
    blocks.push({
      kind: block.kind,
      span: { start, end: text.length },
      cells: block.kind === 'table-row' ? spans : [],
      table: block.table ?? null,
      head: block.head ?? false,
    });
  }
  const facts = content.facts;
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
