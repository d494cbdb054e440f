// The headline: the line above the article that the head of the page, the markup and its place speak for.
import { fold } from '@giaoban/text';
import type { HeadFacts } from '../facts/head-facts.ts';
import { key, keyOf, type Line } from '../lines/line.ts';
import { namesColumn } from '../lines/line-rules.ts';
import type { Mark } from '../lines/marks.ts';

export interface FoundTitle {
  readonly title: string | null;
  /** The line in which it stands, or null where only the head of the page has it. */
  readonly line: number | null;
  /** The head of the page says the same. */
  readonly confirmed: boolean;
}

const LONGEST = 350;
const SHORTEST = 4;
/** Lines farther above the article than this are no headline of it. */
const REACH = 60;

const ENDS_SENTENCE = /[.!?…:;]["”)]?$/u;

/** @param bodyStart index of the first line of running text */
export function findTitle(
  lines: readonly Line[],
  marks: readonly Mark[],
  head: HeadFacts,
  bodyStart: number,
): FoundTitle {
  const stated = head.titles.map(key).filter(Boolean);
  const pageTitle = key(head.pageTitle);
  const menu = new Set<string>();
  for (const { zone, linked, folded } of lines) if (zone !== 'open' || linked > 0.9) menu.add(folded);
  // a dump of text has no head and no headings: its first long line may be either headline or lead
  const bare = stated.length === 0 && pageTitle === '';
  let best: { line: number; score: number } | null = null;
  let between = 0;
  for (let i = bodyStart; i >= Math.max(0, bodyStart - REACH); i -= 1) {
    const line = lines[i]!;
    const mark = marks[i]!;
    const opens = bare && i === bodyStart && !ENDS_SENTENCE.test(line.text) && marks[i + 1]?.prose === true;
    if (i < bodyStart || opens || line.heading > 0 || line.hints.has('title')) {
      const alone =
        line.gap && (lines[i + 1]?.gap === true || marks[i + 1]?.date !== null || marks[i + 1]?.rule !== null);
      const dated = marks[i + 1]?.date != null;
      const score = rate(line, mark, { stated, pageTitle, menu, between, alone, dated });
      if (score !== null && (best === null || score > best.score)) best = { line: i, score };
    }
    if (i < bodyStart && mark.rule === null && mark.date === null && line.zone !== 'hidden') between += 1;
  }
  if (best === null || best.score < 1) return { title: titleOfHead(head, lines), line: null, confirmed: true };
  const title = lines[best.line]!.text;
  if (isChance(lines[best.line]!, head, stated))
    return { title: titleOfHead(head, lines), line: null, confirmed: true };
  return { title, line: best.line, confirmed: stated.includes(key(title)) || pageTitle.includes(key(title)) };
}

/** A few words that no markup calls a headline, where the head states one that stands nowhere: it is a picture on this page. */
function isChance(line: Line, head: HeadFacts, stated: readonly string[]): boolean {
  const [first] = stated;
  if (first === undefined || first.length < SHORT || line.heading > 0 || line.hints.has('title')) return false;
  const own = keyOf(line.folded);
  return own.length < SHORT && !stated.some((title) => title.includes(own)) && first !== key(head.siteName ?? '');
}

const SHORT = 25;

function rate(
  line: Line,
  mark: Mark,
  page: {
    stated: readonly string[];
    pageTitle: string;
    menu: ReadonlySet<string>;
    between: number;
    alone: boolean;
    dated: boolean;
  },
): number | null {
  const { length } = line.text;
  if (mark.rule !== null || mark.date !== null || line.kind === 'table-row') return null;
  if (length < SHORTEST || length > LONGEST || line.zone === 'hidden' || line.zone === 'aside') return null;
  const own = keyOf(line.folded);
  const stated = page.stated.includes(own) || (own.length >= 15 && page.pageTitle.includes(own));
  // A link leads elsewhere: the headline of this page is one only where the head says the same.
  if (line.linked > 0.9 && page.stated.length > 0 && !stated) return null;
  let score = 2 - page.between * 0.2;
  if (page.stated.includes(own)) score += 6;
  else if (page.stated.some((title) => title.startsWith(own) && own.length > 30)) score += 3;
  if (own.length >= 15 && page.pageTitle.includes(own)) score += own.length > page.pageTitle.length / 2 ? 4 : 2;
  if (line.heading > 0) score += [0, 3, 2.5, 2, 1.5, 1, 0.5][line.heading]!;
  if (line.hints.has('title')) score += 2;
  if (line.strong) score += 0.5;
  if (page.alone) score += 1;
  if (page.dated) score += 1.5;
  // "Trang chủ | Giới thiệu | Liên hệ"
  if ((line.text.match(/ \| /g) ?? []).length >= 2) score -= 3;
  if (line.zone === 'chrome') score -= 2;
  // "Tin tức" as a heading is the column; a headline of a few words wins only where nothing better stands.
  if (length < 25 || !line.text.includes(' ')) score -= 2;
  if (namesColumn(line.folded)) score -= 2;
  if (page.menu.has(line.folded) || line.linked > 0.9) score -= 2;
  // a long headline reads like a sentence, but does not end like one
  if (mark.prose && line.heading === 0 && !line.hints.has('title')) score -= ENDS_SENTENCE.test(line.text) ? 2 : 0.5;
  if (/^(?:["“(]?\p{Ll}|[-•*+]|\d{1,2}[.)]? )/u.test(line.text)) score -= 1;
  return score;
}

/** The part of `<title>` that is not the name of the site; null where nothing else is left. */
function titleOfHead(head: HeadFacts, lines: readonly Line[]): string | null {
  // "[Infographic] - …", "[eMagazine] …": the form of the article
  if (head.titles[0] !== undefined) return head.titles[0].replace(/^\[[^[\]]{2,20}\][\s:–-]*(?=\S)/u, '');
  const parts = head.pageTitle.split(/ (?:[-–—|»:]|::) /).map((part) => part.trim());
  const chrome = new Set(lines.filter(({ zone }) => zone === 'chrome').map(({ text }) => key(text)));
  const own = parts.filter(
    (part) => part.length >= 20 && key(part) !== key(head.siteName ?? '') && !chrome.has(key(part)),
  );
  const first = own[0];
  return first !== undefined && !/^(?:cổng|trang) (?:thông tin|tt)|^(?:trang chủ|báo )/u.test(fold(first))
    ? first
    : null;
}
