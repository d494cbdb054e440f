// Pages that are no article: listings, error pages, empty ones, other languages. Nothing is lost by saying so; a wrong record is.
import { fold } from '@giaoban/text';
import type { FoundTitle } from './article/find-title.ts';
import type { ContentRefusal } from './content.ts';
import { vietnameseScore } from './decode/vietnamese-score.ts';
import type { Line } from './lines/line.ts';
import { isEntry, type Mark } from './lines/marks.ts';

/** Share of frequent syllables; the poorest Vietnamese page (a schedule, a table) lies above 0.03. */
const VIETNAMESE = 0.015;
const SAMPLE = 1500;
const NOT_FOUND =
  /(?:trang|bài viết|nội dung|đường dẫn|liên kết|dữ liệu|bản tin|tin)(?: này| mà)?[^.]{0,40} (?:không tồn tại|không tìm thấy|không được tìm thấy|không còn tồn tại|đã bị xóa|không có sẵn|không khả dụng)|không tìm thấy (?:trang|bài viết|nội dung|đường dẫn|liên kết|dữ liệu|kết quả)|(?:error|lỗi) ?(?:404|403|500)|(?:404|403|500)[ -]*(?:error|not found|forbidden|lỗi)|page (?:cannot be|not) found|server error|runtime error|access denied/u;
/** More text than this no error page has. */
const LONGEST_ERROR = 300;

/** Why a page whose article would be `text` is none, or null. `text` is empty where no running text was found. */
export function refusalOf(
  lines: readonly Line[],
  marks: readonly Mark[],
  article: { readonly kept: readonly number[]; readonly title: FoundTitle | null },
): ContentRefusal | null {
  const visible = lines.filter(({ zone }) => zone !== 'hidden');
  if (visible.length === 0) return { refused: 'empty', detail: 'the page has no text' };
  const kept = article.kept.map((i) => lines[i]!);
  const letters = kept.reduce((sum, { text }) => sum + text.length, 0);
  const text = kept.map((line) => line.text).join(' ');
  const page = () => visible.map((line) => line.text).join(' ');
  if (letters < LONGEST_ERROR) {
    const said = kept.length > 0 ? `${article.title?.title ?? ''} ${text}` : page().slice(0, 3000);
    if (NOT_FOUND.test(fold(said)))
      return { refused: 'not-found', detail: 'the page says that there is nothing at its address' };
  }
  if (!isVietnamese((letters > 200 ? text : page()).slice(0, SAMPLE)))
    return { refused: 'not-vietnamese', detail: 'hardly a Vietnamese word in its text' };
  const headline = article.title?.line ?? null;
  const entries = lines.filter((line, i) => i !== headline && isEntry(line, marks[i]!)).length;
  // A headline that is a link to another page, as all entries are, is no headline of this one.
  const own = article.title?.confirmed || entries === 0 ? headline : null;
  const prose = article.kept.filter((i) => marks[i]!.prose).length;
  if (kept.length === 0 || letters < 80) {
    // A dump has no links: there many short lines are the list.
    const dumped = visible.every(({ linked }) => linked === 0) && visible.length > 10;
    return entries > 0 || dumped
      ? { refused: 'listing', detail: `no running text, ${visible.length} lines` }
      : { refused: 'empty', detail: 'no running text' };
  }
  const leads = leadsWithin(lines, marks, article.kept, own);
  const all = prose > 0 && leads.count === prose && (prose > 1 || leads.headings > 0);
  if (all || (entries >= 4 && leads.count >= Math.max(3, prose * 0.5)))
    return { refused: 'listing', detail: `${leads.count} headlines with leads` };
  const repeated = datedEntries(lines, marks, article.kept);
  if (repeated >= 4 && repeated >= prose * 0.5)
    return { refused: 'listing', detail: `${repeated} headlines with day and lead` };
  return null;
}

/** "ạ" to "ỹ" stand in no other language: some of them settle it, otherwise the words do. */
function isVietnamese(text: string): boolean {
  return (text.match(/[\u1ea0-\u1ef9]/g)?.length ?? 0) > text.length / 50 || vietnameseScore(text) >= VIETNAMESE;
}

/** Headline, day, lead, again and again: a listing that was dumped as text, its links gone. */
function datedEntries(lines: readonly Line[], marks: readonly Mark[], kept: readonly number[]): number {
  let entries = 0;
  for (const i of kept) {
    const headline = lines[i - 2];
    if (!marks[i]!.prose || !headline || marks[i - 1]!.date === null) continue;
    if (marks[i - 2]!.rule === null && !marks[i - 2]!.prose && headline.text.length >= 20) entries += 1;
  }
  return entries;
}

/** Paragraphs of the would-be article that stand behind a headline of their own, as the leads of a listing do. */
function leadsWithin(
  lines: readonly Line[],
  marks: readonly Mark[],
  kept: readonly number[],
  headline: number | null,
): { count: number; headings: number } {
  let count = 0;
  let headings = 0;
  for (const i of kept) {
    if (!marks[i]!.prose) continue;
    for (let back = i - 1; back >= Math.max(0, i - 3); back -= 1) {
      if (back === headline || marks[back]!.prose) break;
      if (isEntry(lines[back]!, marks[back]!)) {
        count += 1;
        if (lines[back]!.heading > 0) headings += 1;
        break;
      }
    }
  }
  return { count, headings };
}
