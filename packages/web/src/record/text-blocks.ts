// The text of a record as blocks: a line is a paragraph, neighbouring lines with tabs are the rows of a table.
import type { Span } from '@giaoban/records';

export type TextBlock =
  | { readonly type: 'paragraph'; readonly span: Span }
  | { readonly type: 'table'; readonly rows: readonly (readonly Span[])[] };

export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let rows: (readonly Span[])[] | null = null;
  for (const line of pieces(text, '\n', 0)) {
    const content = text.slice(line.start, line.end);
    if (content.includes('\t')) {
      if (rows === null) {
        rows = [];
        blocks.push({ type: 'table', rows });
      }
      rows.push(pieces(content, '\t', line.start));
    } else {
      rows = null;
      if (content.trim() !== '') blocks.push({ type: 'paragraph', span: line });
    }
  }
  return blocks;
}

function pieces(text: string, separator: string, offset: number): Span[] {
  let start = offset;
  return text.split(separator).map((piece) => {
    const span = { start, end: start + piece.length };
    start = span.end + separator.length;
    return span;
  });
}
