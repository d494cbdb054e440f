// Marks: what each line is by itself, before anything is known of where the article stands.
import type { Row } from '@giaoban/resources';
import { publicationLine } from '../facts/publication-line.ts';
import type { Line } from './line.ts';
import { boilerplateRule, type LineRule } from './line-rules.ts';

export interface Mark {
  readonly rule: Row<LineRule> | null;
  /** Day or instant, where the line states that of publication and nothing else. */
  readonly date: string | null;
  /** Reads like running text. */
  readonly prose: boolean;
  /** How much it speaks for an article standing here, in characters; negative where it speaks against it. */
  readonly weight: number;
}

/** Whether the article cannot go on behind the line, or hardly. */
export function ends(rule: LineRule): boolean {
  return rule.effect === 'list' || rule.effect === 'cut' || rule.effect === 'footer';
}

const SENTENCE_END = /[.!?…;:”"]$|[.…]\/?\.?[”")]?$/u;
const LINKED = 0.5;

export function markLines(lines: readonly Line[]): Mark[] {
  return lines.map((line) => {
    if (line.kind === 'table-row') return { rule: null, date: null, prose: false, weight: rowWeight(line) };
    const rule = boilerplateRule(line.folded);
    const date = rule === null ? publicationLine(line.folded) : null;
    const prose = rule === null && date === null && line.linked < LINKED && isProse(line.text);
    return { rule, date, prose, weight: weigh(line, rule, date, prose) };
  });
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
  if (rule !== null) return ends(rule) ? -400 : 0;
  if (date !== null) return -5;
  if (prose) return Math.min(line.text.length, 1500) * (line.hints.has('body') ? 2 : 1);
  if (line.linked >= LINKED) return -30;
  // "Hội thảo liên kết tiêu thụ nông sản (14/09/2016)": an entry of a list of other news.
  if (/\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)$/.test(line.text)) return -60;
  if (line.hints.has('body')) return 10;
  return -12;
}

function rowWeight(line: Line): number {
  return line.zone === 'open' && line.linked < LINKED ? Math.min(line.text.length, 300) * 0.6 : -20;
}
