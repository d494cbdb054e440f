// Marks: what each line is by itself, before anything is known of where the article stands.
import type { Row } from '@giaoban/resources';
import { publicationLine } from '../facts/publication-line.ts';
import { keyOf, type Line } from './line.ts';
import { boilerplateRule, type LineRule } from './line-rules.ts';

export interface Mark {
  readonly rule: Row<LineRule> | null;
  /** Day or instant, where the line states that of publication and nothing else. */
  readonly date: string | null;
  /** Reads like running text. */
  readonly prose: boolean;
  /** How much it speaks for an article standing here, in characters; negative where it speaks against it. */
  readonly weight: number;
  /** Why it is left out, whatever it says by itself; only where something around it tells so. */
  readonly dropped?: string;
}

/** Whether the article cannot go on behind the line, or hardly. */
export function ends(rule: LineRule): boolean {
  return rule.effect === 'list' || rule.effect === 'cut' || rule.effect === 'footer';
}

const SENTENCE_END = /[.!?…;:][”"’)\]/.]*$/u;
const LINKED = 0.5;

/** @param headlines keys of the headlines that the head of the page states: a link of that text leads to the page itself */
export function markLines(lines: readonly Line[], headlines: readonly string[]): Mark[] {
  return lines.map((line, i) => {
    if (line.kind === 'table-row') return { rule: null, date: null, prose: false, weight: rowWeight(line) };
    const rule = boilerplateRule(line.folded);
    // "03/04/2026 17:10 Xem cỡ chữ A A A Đọc bài viết": tools and the day in one line
    const date = rule === null || rule.phrases !== undefined ? publicationLine(line.folded) : null;
    const prose = rule === null && date === null && line.linked < LINKED && isProse(line.text);
    const lead = prose && isLead(lines, i, headlines);
    return { rule, date, prose, weight: lead ? 0 : weigh(line, rule, date, prose) };
  });
}

/** The lead of another article: directly above it, or above its day, stands a headline that is a link. */
function isLead(lines: readonly Line[], i: number, headlines: readonly string[]): boolean {
  for (let back = i - 1; back >= Math.max(0, i - 2); back -= 1) {
    const above = lines[back]!;
    // "Chia sẻ Facebook Zalo Twitter" is no headline.
    if (above.linked > 0.8 && above.text.length >= 25 && boilerplateRule(above.folded) === null)
      return above.zone === 'open' && !headlines.includes(keyOf(above.folded));
    if (above.text.length > 60) return false;
  }
  return false;
}

/** A sentence or more: long enough, and punctuated as no menu and no headline is. */
function isProse(text: string): boolean {
  const { length } = text;
  if (length < 50) return false;
  if (SENTENCE_END.test(text)) return true;
  return length >= 110 && /[,;.:]/.test(text);
}

function weigh(line: Line, rule: LineRule | null, date: string | null, prose: boolean): number {
  if (line.zone !== 'open') return -20;
  if (rule !== null) return !ends(rule) ? 0 : rule.effect === 'footer' ? -60 : -400;
  if (date !== null) return -5;
  if (prose) return proseWeight(line);
  if (line.linked >= LINKED) return -30;
  // "Hội thảo liên kết tiêu thụ nông sản (14/09/2016)": an entry of a list of other news.
  if (/\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)$/.test(line.text)) return -60;
  if (line.hints.has('body')) return 10;
  return -12;
}

/** How much a paragraph speaks for an article standing here. */
export function proseWeight(line: Line): number {
  return Math.min(line.text.length, 1500) * (line.hints.has('body') ? 2 : 1);
}

/** A headline of another article: a whole line that is a link, long enough for one. */
export function isEntry(line: Line, mark: Mark): boolean {
  return (
    line.zone === 'open' &&
    mark.rule === null &&
    mark.dropped === undefined &&
    line.linked > 0.8 &&
    line.text.length >= 25
  );
}

function rowWeight(line: Line): number {
  return line.zone === 'open' && line.linked < LINKED ? Math.min(line.text.length, 300) * 0.6 : -20;
}
