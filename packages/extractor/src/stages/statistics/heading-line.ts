// Lines that head a section, as pages really write them: headings, numbered lines, short lines without an end.
import type { Document } from '../../document/document.ts';

const NUMBERED = /^(?:\d{1,2}|[ivx]{1,5}|[a-zđ])[.)/]/u;
const LONGEST = 100;

const BULLET = /^[-–—+*•●▪]/u;

/** An item of a list, marked up as one or written with a dash before it. */
export function isListItem({ folded, blocks }: Document, block: number): boolean {
  const { span, kind } = blocks[block]!;
  return kind === 'list-item' || (kind === 'paragraph' && BULLET.test(folded.slice(span.start, span.start + 1)));
}

/** A heading, or a numbered line as short as one; `bare` takes a short line without number too. */
export function isHeadingLine({ folded, blocks }: Document, block: number, bare = false): boolean {
  const { span, kind } = blocks[block]!;
  if (span.end - span.start > LONGEST) return false;
  const line = folded.slice(span.start, span.end);
  if (/[.;]$/.test(line)) return false;
  return kind === 'heading' || NUMBERED.test(line) || (bare && kind === 'paragraph' && /[\p{L}\d]:?$/u.test(line));
}
