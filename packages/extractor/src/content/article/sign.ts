// Who signs the article and where it was taken from: labels, markup, and the short last line.
import { authorName, type Byline, bareByline, labelledByline, trailingByline } from '../facts/byline.ts';
import type { HeadFacts } from '../facts/head-facts.ts';
import { findDate, posterIn } from '../facts/publication-line.ts';
import type { Line } from '../lines/line.ts';
import type { Mark } from '../lines/marks.ts';
import { isOver, type Selection } from './select-lines.ts';

export interface Signature {
  readonly author: string | null;
  readonly source: string | null;
  /** Lines that are signatures, no text; index → why. */
  readonly lines: ReadonlyMap<number, string>;
  /** A paragraph that ends with the signature: index and its text without it. */
  readonly shortened: { readonly line: number; readonly text: string } | null;
}

/** A signature stands at most this many lines behind the article's last line. */
const REACH = 6;
/** So far above the headline it stands with the day. */
const ABOVE = 3;

export function findSignature(
  lines: readonly Line[],
  marks: readonly Mark[],
  selection: Selection,
  titleLine: number | null,
  head: HeadFacts,
): Signature {
  const signed = new Map<number, string>();
  let author: string | null = null;
  let source: string | null = null;
  let poster: string | null = null;
  const first = titleLine ?? selection.kept[0]?.line ?? 0;
  const last = tailEnd(lines, marks, selection.end);
  for (let i = first; i < last; i += 1) {
    const line = lines[i]!;
    if (line.zone === 'hidden' || line.kind === 'caption' || line.kind === 'table-row') continue;
    const byline = labelledByline(line.text) ?? (isMarkedAuthor(line) ? marked(line.text) : null);
    if (byline === null || (byline.form === 'photo' && line.afterImage)) continue;
    if (byline.form === 'author') author ??= byline.name;
    if (byline.form === 'poster') poster ??= byline.name;
    // "Nguồn bài viết:" with the address in the next line.
    if (byline.form === 'source') source ??= byline.name ?? addressOf(lines[i + 1]);
    signed.set(i, byline.rule);
  }
  const bare =
    author === null ? (lastLine(lines, marks, selection, last) ?? aboveText(lines, marks, first, selection)) : null;
  if (bare !== null) {
    author = bare.byline.name;
    signed.set(bare.line, bare.byline.rule);
    // Behind the signature stands nothing of the article.
    if (bare.line >= selection.proseEnd) {
      for (const { line } of selection.kept) if (line > bare.line) signed.set(line, 'behind the signature');
    }
  }
  const shortened = author === null ? shorten(lines, selection) : null;
  author ??= shortened?.name ?? poster ?? headAuthor(head);
  return { author, source, lines: signed, shortened };
}

function addressOf(line: Line | undefined): string | null {
  return line !== undefined && /^https?:\/\/\S+$/.test(line.text) ? line.text : null;
}

function tailEnd(lines: readonly Line[], marks: readonly Mark[], end: number): number {
  let last = end;
  while (last < lines.length && last < end + REACH) {
    if (isOver(lines[last]!, marks[last]!)) break;
    last += 1;
  }
  return last;
}

function isMarkedAuthor(line: Line): boolean {
  return line.hints.has('author') && line.text.length <= 100 && !line.hints.has('date');
}

function marked(text: string): Byline | null {
  const name = authorName(text);
  return name === null ? null : { form: 'author', name, rule: 'markup says author' };
}

/**
 * The last line that is a name and nothing else, or the last but one or two: first of those above the page's tools and
 * forms, then of those below, where it must be set apart.
 */
function lastLine(
  lines: readonly Line[],
  marks: readonly Mark[],
  selection: Selection,
  last: number,
): { line: number; byline: Byline } | null {
  let tools = selection.proseEnd;
  while (tools < last && marks[tools]!.rule?.effect !== 'drop') tools += 1;
  return (
    lastName(lines, marks, selection.proseEnd, tools, () => true) ??
    lastName(lines, marks, tools, last, ({ align, strong }) => align === 'right' || strong)
  );
}

/** "Mai Hạnh" or "Mai Hạnh - 09/07/2021" between headline and text, or with its day directly above the headline. */
function aboveText(
  lines: readonly Line[],
  marks: readonly Mark[],
  first: number,
  selection: Selection,
): { line: number; byline: Byline } | null {
  for (let i = Math.max(0, first - ABOVE); i < lines.length && i < selection.proseEnd; i += 1) {
    if (i > first && marks[i]!.prose) break;
    const line = lines[i]!;
    // Above the headline stands the portal's own name too.
    if (i === first || (i < first && (line.heading > 0 || line.linked > 0.5))) continue;
    const poster = posterIn(line);
    const put = poster !== null && line.zone === 'open' && poster.includes(' ') ? bareByline(poster) : null;
    if (put !== null) return { line: i, byline: put };
    const dated = marks[i]!.date !== null || marks[i - 1]?.date != null || marks[i + 1]?.date != null;
    if (marks[i]!.rule !== null || marks[i]!.date !== null || line.zone !== 'open' || line.kind === 'table-row')
      continue;
    const found = findDate(line.folded);
    if (found === null && !dated) continue;
    // "Mai Hạnh - 09/07/2021", "Chính trị 09/07/2021 08:02 Mai Hạnh"
    const parts = found === null ? [line.text] : line.text.split(/[\s|,–-]*\d[\d/:. -]*\d[\s|,–-]*/u);
    const byline = parts
      .filter((part) => part.includes(' '))
      .map(bareByline)
      .find((signed) => signed !== null);
    if (byline != null) return { line: i, byline };
  }
  return null;
}

function lastName(
  lines: readonly Line[],
  marks: readonly Mark[],
  from: number,
  to: number,
  stands: (line: Line) => boolean,
): { line: number; byline: Byline } | null {
  for (let i = to - 1, seen = 0; i >= from && seen < 3; i -= 1) {
    const line = lines[i]!;
    if (marks[i]!.rule !== null || marks[i]!.date !== null) continue;
    if (line.zone !== 'open' || line.kind === 'caption' || line.kind === 'table-row' || line.linked > 0.5) continue;
    seen += 1;
    const byline = stands(line) ? bareByline(line.text) : null;
    if (byline !== null && (!line.afterImage || line.align === 'right')) return { line: i, byline };
  }
  return null;
}

function shorten(lines: readonly Line[], selection: Selection): { line: number; text: string; name: string } | null {
  const last = selection.kept.filter(({ line }) => line < selection.proseEnd).at(-1);
  if (last === undefined || lines[last.line]!.kind !== 'paragraph') return null;
  const found = trailingByline(lines[last.line]!.text);
  return found && { line: last.line, ...found };
}

/** The head often names the site or the account: only a person's name counts. */
function headAuthor(head: HeadFacts): string | null {
  if (head.author === null || head.author === head.siteName || !head.author.includes(' ')) return null;
  // "… | Báo Hải Phòng" in the title of the page: the portal, not who wrote it
  const portal = head.pageTitle.split(/ (?:[-–—|»:]|::) /).slice(1);
  return portal.some((part) => part.trim() === head.author) ? null : (bareByline(head.author)?.name ?? null);
}
