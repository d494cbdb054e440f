// From a plain-text dump to lines: one line each, hard-wrapped ones joined, rows with tabs kept as table rows.
import { fold } from '@giaoban/text';
import { publicationLine } from '../facts/publication-line.ts';
import { type Line, type PageLines, plainLine, tidyLine } from './line.ts';
import { boilerplateRule, standsForPicture } from './line-rules.ts';
import { isRule, unmark } from './markdown.ts';

const ITEM = /^[•*+\-–] |^\d{1,2}[.)] /;
/** No line of a wrapped dump is longer; shorter ones than the other figure end where they end. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 45;
const OPEN_END = /[\p{L}\d,]$/u;

export function linesOfText(text: string): PageLines {
  const raws = text.split(/\r\n?|\n/);
  const wrapped = isWrapped(raws);
  const lines: Line[] = [];
  let gap = true;
  let image = false;
  let table = -1;
  let inTable = false;
  for (const raw of raws) {
    const plain = unmark(raw);
    const cells = plain.cells?.map(tidyLine) ?? (raw.includes('\t') ? raw.split('\t').map(tidyLine) : []);
    if (plain.cells && isRule(plain.cells)) continue;
    const isRow = cells.filter(Boolean).length >= 2;
    const line = isRow ? cells.join('\t') : tidyLine(plain.cells ? cells.join(' ') : plain.text);
    image ||= plain.image;
    if (line === '') {
      gap = true;
      inTable = false;
      continue;
    }
    if (isRow) {
      if (!inTable) table += 1;
      const head = !inTable && !cells.some((cell) => /^[\d.,]+$/.test(cell));
      lines.push(plainLine(line, { kind: 'table-row', table, gap, head, linked: plain.linked }));
    } else if (wrapped && !gap && goesOn(lines.at(-1), line)) {
      const last = lines.pop()!;
      const joined = `${last.text} ${line}`;
      lines.push({ ...last, text: joined, folded: fold(joined) });
    } else {
      const { heading, linked, strong } = plain;
      const kind = heading > 0 ? 'heading' : ITEM.test(line) ? 'list-item' : 'paragraph';
      lines.push(plainLine(line, { kind, gap, afterImage: image, heading, linked, strong }));
    }
    inTable = isRow;
    image = standsForPicture(fold(line));
    gap = false;
  }
  return { lines, containers: [], links: [], times: new Map() };
}

/** Whether paragraphs run over several lines of about one width: again and again a line goes on in small letters. */
function isWrapped(raws: readonly string[]): boolean {
  let wraps = 0;
  for (const [i, raw] of raws.entries()) {
    const line = raw.trim();
    if (line.length > WIDEST_WRAP) return false;
    if (line.length >= NARROWEST_WRAP && OPEN_END.test(line) && /^\p{Ll}/u.test(raws[i + 1]?.trim() ?? '')) wraps += 1;
  }
  return wraps >= 3;
}

function goesOn(last: Line | undefined, next: string): boolean {
  if (!last || last.kind === 'table-row' || ITEM.test(next)) return false;
  // The line above may have been joined already: only its last stretch counts, and that is as wide as the others.
  if (last.text.length < NARROWEST_WRAP || !OPEN_END.test(last.text)) return false;
  const folded = fold(next);
  return publicationLine(folded) === null && boilerplateRule(folded) === null && boilerplateRule(last.folded) === null;
}
