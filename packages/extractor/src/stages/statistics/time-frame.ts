// What the words of a sentence say of time beside its periods: "hiện có", "đến nay", "tại hội nghị", "theo báo cáo".
import type { Span } from '@giaoban/records';
import { formsFor, TIME_FRAMES, wordsFor } from './lexicons.ts';
import type { Token } from './tokens.ts';

const REPORT_LEADS = wordsFor('report-lead');
const ASKS = wordsFor('asks');
const UNTIL_DAY = wordsFor('until-day');
const DONE = wordsFor('done');
const NOW = wordsFor('now');
const NOW_VERBS = wordsFor('now-verb');
const NOW_NOT = new Set(formsFor('now-not'));
const ADDED = new Set(formsFor('added'));

/** Offsets in the document; null where nothing of the kind is said. */
export interface Frame {
  /** "hiện có", "đến nay": counts of what there is. */
  readonly stock: number | null;
  /** "toàn xã có": a stock, unless the sentence names a period. */
  readonly weakStock: number | null;
  /** "dự đại hội", "tại hội nghị": facts of the event itself. */
  readonly event: number | null;
  /** Where "đến hết", "tính đến" end: a period right behind is the day of a count. */
  readonly until: readonly number[];
  /** "đã giám sát": tells what was done. */
  readonly done: readonly number[];
  /** "Theo báo cáo …": what follows are results of the period that the meeting reviews. */
  readonly reports: boolean;
  /** "kiến nghị": what is asked for has no period but its own. */
  readonly asks: boolean;
}

/** @param named spans of the periods of the sentence: "từ đầu năm đến nay" is a period, no stock */
export function readFrame(tokens: readonly Token[], named: readonly Span[], sentence: Span): Frame {
  const until: number[] = [];
  const done: number[] = [];
  let [stock, weakStock, event]: (number | null)[] = [null, null, null];
  let [reports, asks] = [false, false];
  for (let i = 0; i < tokens.length; i += 1) {
    const { start } = tokens[i]!;
    reports ||= REPORT_LEADS.at(tokens, i) !== null;
    asks ||= ASKS.at(tokens, i) !== null;
    if (DONE.at(tokens, i)) done.push(start);
    const found = TIME_FRAMES.at(tokens, i);
    if (!found) {
      const free = named.every((span) => start < span.start || start >= span.end);
      if (free && reachesDay(tokens, i)) stock = start;
      else if (free && isNow(tokens, i)) stock ??= start;
      continue;
    }
    const { meaning } = found.row;
    const inside = named.find((span) => span.start <= start && start < span.end);
    if (meaning === 'until' && (inside === undefined || inside.start === start)) {
      until.push(tokens[i + found.length - 1]!.end);
      if (named.length === 0) stock = start;
      i += found.length - 1;
      continue;
    }
    if (inside !== undefined || meaning === 'until') continue;
    // "lũy kế 7 tháng": counted over the period behind it.
    const behind = tokens[i + found.length];
    if (meaning === 'stock' && behind && named.some((span) => span.start === behind.start)) continue;
    if (meaning === 'stock') stock = start;
    // "toàn tỉnh có thêm 318 doanh nghiệp": what came, not what there is
    else if (meaning === 'weak-stock') weakStock = behind && ADDED.has(behind.word) ? weakStock : start;
    else if (meaning === 'event') event ??= start;
    else if (start < sentence.start + AT_START) event = sentence.start;
    i += found.length - 1;
  }
  return { stock: stock ?? null, weakStock: weakStock ?? null, event: event ?? null, until, done, reports, asks };
}

/** "hiện các xã có 5.618 cán bộ" at the start of a clause, "tỷ lệ hiện là 70,4%"; not "thực hiện". */
function isNow(tokens: readonly Token[], index: number): boolean {
  if (!NOW.at(tokens, index)) return false;
  const before = tokens[index - 1];
  if (before === undefined || before.kind === 'mark') return true;
  return !NOW_NOT.has(before.word) && NOW_VERBS.at(tokens, index + 1) !== null;
}

/** "tổng dư nợ đến 31/12/2022": what there is on a day. */
export function reachesDay(tokens: readonly Token[], index: number): boolean {
  const until = UNTIL_DAY.at(tokens, index);
  if (!until) return false;
  const [first, mark, second] = tokens.slice(index + until.length, index + until.length + 3);
  return first?.kind === 'number' && mark?.word === '/' && mark.tight && second?.kind === 'number' && second.tight;
}

/** "Tại hội nghị" counts at the start of a sentence, behind a mark at most. */
const AT_START = 4;
