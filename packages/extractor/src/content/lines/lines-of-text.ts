// From a plain-text dump to lines: one line each, hard-wrapped ones joined, rows with tabs kept as table rows.
import { fold } from '@giaoban/text';
import { type Line, type PageLines, plainLine, tidyLine } from './line.ts';

const PICTURE = /^(?:anh-tin-bai|image banner|no image|\[?(?:image|ảnh|hình ảnh)\]?)$/;

export function linesOfText(text: string): PageLines {
  const lines: Line[] = [];
  let gap = true;
  let image = false;
  let table = -1;
  let inTable = false;
  for (const raw of text.split(/\r\n?|\n/)) {
    const row = /\S ?\t ?\S/.test(raw) ? raw.split('\t').map(tidyLine) : null;
    const line = row ? row.join('\t') : tidyLine(raw);
    if (line === '') {
      gap = true;
      inTable = false;
      continue;
    }
    if (row) {
      if (!inTable) table += 1;
      lines.push(
        plainLine(line, {
          kind: 'table-row',
          table,
          gap,
          head: !inTable && !row.some((cell) => /^[\d.,]+$/.test(cell)),
        }),
      );
    } else {
      const item = /^[•*+\-–] |^\d{1,2}[.)] /.test(line);
      lines.push(plainLine(line, { kind: item ? 'list-item' : 'paragraph', gap, afterImage: image }));
    }
    inTable = row !== null;
    image = PICTURE.test(fold(line));
    gap = false;
  }
  return { lines, containers: [], links: [] };
}
