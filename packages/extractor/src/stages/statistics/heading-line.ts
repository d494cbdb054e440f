// Lines that head a section, as pages really write them: headings, numbered lines, short lines without an end.
import type { Document } from '../../document/document.ts';

const NUMBERED = /^(?:\d{1,2}|[ivx]{1,5}|[a-zđ])[.)/]/u;
const LONGEST = 100;

/** A heading, or a numbered line as short as one; `bare` takes a short line without number too. */
export function isHeadingLine({ folded, blocks }: Document, block: number, bare = false): boolean {
  const { span, kind } = blocks[block]!;
  if (span.end - span.start > LONGEST) return false;
  const line = folded.slice(span.start, span.end);
  if (/[.;]$/.test(line)) return false;
  return kind === 'heading' || NUMBERED.test(line) || (bare && kind === 'paragraph' && /[\p{L}\d]:?$/u.test(line));
}
