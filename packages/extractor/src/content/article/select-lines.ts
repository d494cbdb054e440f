// Which lines are the article's text: from the headline to the end of the running text, without what stands in between.
import { authorName, labelledByline } from '../facts/byline.ts';
import { findDate } from '../facts/publication-line.ts';
import { key, keyOf, type Line } from '../lines/line.ts';
import { ends, type Mark } from '../lines/marks.ts';
import type { Stretch } from './find-body.ts';

export interface Selection {
  /** Index of each kept line, with the reason. */
  readonly kept: readonly { readonly line: number; readonly because: string }[];
  readonly dropped: readonly { readonly line: number; readonly because: string }[];
  /** Index behind the last line of running text: signatures stand from here on. */
  readonly proseEnd: number;
  /** Index of the line with which the article is over. */
  readonly end: number;
}

/** So many lines behind the running text can still be the article's: captions, list items, a signature. */
const TAIL = 8;
const LINKED = 0.8;

export function selectLines(
  lines: readonly Line[],
  marks: readonly Mark[],
  found: { container: Stretch; body: Stretch; title: { title: string | null; line: number | null } },
): Selection {
  const { container, title } = found;
  const copy = secondCopy(lines, marks, found.body) ?? lines.length;
  const body = cutBody(lines, marks, { start: found.body.start, end: Math.min(found.body.end, copy) });
  const titleKey = title.title === null ? null : key(title.title);
  const start =
    title.line !== null && title.line < body.start ? title.line + 1 : firstBefore(lines, marks, body, container);
  const kept: { line: number; because: string }[] = [];
  const dropped: { line: number; because: string }[] = [];
  let end = body.end;
  for (let i = start; i < copy; i += 1) {
    const line = lines[i]!;
    const mark = marks[i]!;
    // Behind tools and forms ('In trang', 'Họ tên') stands nothing of the article.
    if (i >= body.end && (isOver(line, mark) || mark.rule?.effect === 'drop' || i >= body.end + TAIL)) break;
    end = i + 1;
    const reason = whyDropped(line, mark, { index: i, body, container, titleKey });
    if (reason === null) kept.push({ line: i, because: whyKept(line, mark, i, body) });
    else dropped.push({ line: i, because: reason });
  }
  return { kept, dropped, proseEnd: proseEnd(lines, marks, body), end };
}

/** Most of what stands behind the second copy's first sentence must be said before. */
const COPIED = 0.8;
/** Shorter sentences are said twice without being a copy. */
const TELLING = 60;

/** Where a page that holds the article twice, for phones and for desktops, begins it again; null where it does not. */
function secondCopy(lines: readonly Line[], marks: readonly Mark[], body: Stretch): number | null {
  const said = new Set<string>();
  let start = -1;
  let copied = 0;
  let fresh = 0;
  for (let i = body.start; i < body.end; i += 1) {
    const { folded } = lines[i]!;
    if (!marks[i]!.prose || folded.length < TELLING) continue;
    if (start < 0 && said.has(folded)) start = i;
    if (start >= 0 && said.has(folded)) copied += folded.length;
    else if (start >= 0) fresh += folded.length;
    else said.add(folded);
  }
  // the lead again above the text is no copy of the article
  if (start < 0 || said.size < 2 || copied < (copied + fresh) * COPIED) return null;
  while (!marks[start - 1]!.prose) start -= 1;
  return start;
}

/** So much of an article, in characters, stands before the line with which it is over. */
const ENOUGH = 200;

/** With "Ý kiến bạn đọc" the article is over; behind a list of other news or an address it can go on. */
function cutBody(lines: readonly Line[], marks: readonly Mark[], body: Stretch): Stretch {
  let before = 0;
  for (let i = body.start; i < body.end; i += 1) {
    const { rule, weight } = marks[i]!;
    const over = rule !== null && ends(rule) && before >= ENOUGH;
    if (over && (rule.effect === 'cut' || !resumes(lines, marks, i + 1, body.end))) {
      let end = i;
      while (end > body.start && marks[end - 1]!.weight <= 0) end -= 1;
      return { start: body.start, end };
    }
    before += Math.max(0, weight);
  }
  return body;
}

/** Running text that is no lead of a linked headline directly above it. */
function resumes(lines: readonly Line[], marks: readonly Mark[], from: number, to: number): boolean {
  let free = 0;
  for (let i = from; i < to; i += 1) {
    if (marks[i]!.rule?.effect === 'cut') break;
    // Headline, day, text: another whole article, "TIN TIẾP THEO".
    if (marks[i]!.date !== null && free === 0 && marks[i + 1]?.prose && lines[i - 1]!.linked <= LINKED && i > from)
      break;
    const above = marks[i - 1]!.date === null ? lines[i - 1]! : lines[i - 2]!;
    if (!marks[i]!.prose || (above.linked > LINKED && above.zone === 'open')) continue;
    free += lines[i]!.text.length;
  }
  return free >= ENOUGH;
}

function proseEnd(lines: readonly Line[], marks: readonly Mark[], body: Stretch): number {
  let end = body.end;
  while (end > body.start && !marks[end - 1]!.prose && lines[end - 1]!.kind !== 'table-row') end -= 1;
  return end;
}

/** Without a headline above: the lines of the same container directly above the running text belong to it. */
function firstBefore(lines: readonly Line[], marks: readonly Mark[], body: Stretch, container: Stretch): number {
  let start = body.start;
  while (start > container.start && body.start - start < 3) {
    const mark = marks[start - 1]!;
    if (mark.rule !== null || mark.date !== null || lines[start - 1]!.zone !== 'open') break;
    start -= 1;
  }
  return start;
}

/** A line that belongs to what follows the article. */
export function isOver(line: Line, mark: Mark): boolean {
  return (
    (mark.rule !== null && ends(mark.rule)) ||
    line.zone === 'chrome' ||
    (line.linked > LINKED && line.zone === 'open' && line.text.length >= 25) ||
    /\(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)$/.test(line.text)
  );
}

function whyDropped(
  line: Line,
  mark: Mark,
  at: { index: number; body: Stretch; container: Stretch; titleKey: string | null },
): string | null {
  if (mark.dropped !== undefined) return mark.dropped;
  // "Địa chỉ: …" with more text behind it stands in a notice, not in the frame.
  const inNotice = mark.rule?.effect === 'footer' && at.index > at.body.start && at.index < at.body.end;
  if (mark.rule !== null && !inNotice) return mark.rule.at;
  if (line.zone !== 'open') return `markup says ${line.zone}`;
  if (line.linked >= LINKED && line.text.length < 400) return 'all of it is a link';
  // A line much longer than the headline need not be compared.
  if (at.titleKey !== null && line.text.length < at.titleKey.length * 2 && keyOf(line.folded) === at.titleKey)
    return 'repeats the headline';
  const before = at.index < at.body.start;
  const inside = at.index >= at.container.start && at.index < at.container.end;
  if (mark.date !== null && (before || at.index >= at.body.end)) return 'states the day of publication';
  const byline = labelledByline(line.text);
  if (byline !== null && line.kind !== 'caption' && !(byline.form === 'photo' && line.afterImage)) return byline.rule;
  if (line.hints.has('author') && line.text.length < 100 && authorName(line.text) !== null) return 'markup says author';
  if (before && (!/\p{L}/u.test(line.text) || !line.text.includes(' '))) return 'between headline and text';
  if (before && !mark.prose && isMetaLine(line)) return 'between headline and text, states a day';
  if (at.index >= at.body.end && !/\p{L}/u.test(line.text)) return 'behind the text, no word in it';
  if (before && line.hints.has('date') && line.text.length < 100) return 'markup says date';
  if (!inside && !mark.prose && !line.hints.has('lead')) return 'outside the container of the text';
  return null;
}

/** "Tin hoạt động - 09/07/2021", "Mai Hạnh | 09/07/2021": a day and a few words. */
function isMetaLine(line: Line): boolean {
  if (line.text.length > 90 || line.kind === 'table-row') return false;
  const found = findDate(line.folded);
  return (
    found !== null &&
    found.rest
      .replace(/[^\p{L}]+/gu, ' ')
      .trim()
      .split(' ').length <= 6
  );
}

function whyKept(line: Line, mark: Mark, index: number, body: Stretch): string {
  if (line.kind === 'table-row') return 'row of a data table';
  if (index < body.start) return 'between headline and text';
  if (index >= body.end) return 'directly behind the text';
  return mark.prose ? 'running text' : 'within the text';
}
