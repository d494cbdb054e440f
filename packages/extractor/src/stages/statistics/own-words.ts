// Of the words before a number those that tell of this figure alone: not of the figure before, not of who did or said it.
import type { Figure } from './figure.ts';
import { formsFor, LINKS, wordsFor } from './lexicons.ts';
import type { Token } from './tokens.ts';

/** Words that carry nothing at the edge of a subject ("là", "đạt"), and compounds that end in one ("tập thể"). */
export const EDGES = wordsFor('subject-edge');
export const KEPT = wordsFor('subject-keep');
/** "làm chết 9 người": of what the sentence told first. */
export const CONSEQUENCES = wordsFor('consequence');
/** "số người bị thương" */
export const NUMBERS = wordsFor('counts');
const SAYING = wordsFor('saying');
/** Words between who did something and what was done. */
const AGENT_ENDS = wordsFor('agent-end');
const JOINTS = wordsFor('subject-joint');
const AND = new Set(formsFor('and'));
const VERSUS_LEADS = new Set(formsFor('versus-lead'));
const COMPARED = wordsFor('compared-with');
const COMPARED_TIMES = wordsFor('compared-time');

/** @param joined no mark stands between the figure before and the words */
export function ownWords(words: Token[], figure: Figure, joined: boolean): Token[] {
  const own = joined ? fromOwn(behindJoint(words), figure) : words;
  return trimEnd(trimStart(behindAgent(fromSaying(behindComparison(own)))));
}

/**
 * "16 người mất tích và | số người bị thương là 153", "191 vụ tai nạn đường bộ | làm 103 người chết": what stands
 * before is of the figure before.
 */
function fromOwn(words: Token[], { unitClass }: Figure): Token[] {
  const number = words.findLastIndex((_, i) => NUMBERS.at(words, i) !== null && AND.has(words[i - 1]?.word ?? ''));
  if (number > 0) return words.slice(number);
  if (unitClass !== 'person' || words.some((_, i) => NUMBERS.at(words, i) !== null)) return words;
  const verb = words.findLastIndex((_, i) => CONSEQUENCES.at(words, i) !== null);
  return verb > 0 ? words.slice(verb) : words;
}

/** "so với cùng kỳ năm ngoái số vụ giảm 12 vụ": what is measured stands behind the time it is compared with. */
function behindComparison(words: Token[]): Token[] {
  if (!VERSUS_LEADS.has(words[0]?.word ?? '')) return words;
  let from = COMPARED.at(words, 0)?.length ?? 1;
  for (let time = COMPARED_TIMES.at(words, from); time; time = COMPARED_TIMES.at(words, from)) from += time.length;
  return NUMBERS.at(words, from) ? words.slice(from) : [];
}

/** "145 doanh nghiệp với số vốn 1.020 tỷ đồng": behind the joint another subject begins. */
function behindJoint(words: Token[]): Token[] {
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const joint = JOINTS.at(words, i);
    if (joint) return words.slice(i + joint.length);
  }
  return words;
}

/** "ông Nguyễn Văn A kiến nghị tỉnh hỗ trợ": who says it is left out. */
function fromSaying(words: Token[]): Token[] {
  if (!words.some(({ capital }) => capital)) return words;
  for (let i = words.length - 1; i > 0; i -= 1) {
    const found = SAYING.at(words, i);
    if (found) return words.slice(i);
  }
  return words;
}

/** "các cơ quan nhà nước đã tiếp 4.317 lượt người": who did it is left out. */
function behindAgent(words: Token[]): Token[] {
  for (let i = words.length - 2; i > 0; i -= 1) {
    const found = AGENT_ENDS.endingAt(words, i);
    if (found && !(words[i]!.capital && words[i + 1]!.capital)) return words.slice(i + 1);
  }
  return words;
}

export function trimStart(words: Token[]): Token[] {
  let from = 0;
  for (;;) {
    const link = LINKS.at(words, from);
    const edge = from < words.length && KEPT.at(words, from) === null ? EDGES.at(words, from) : null;
    if (link && (link.row.kind === 'parts' || link.row.kind === 'all-parts')) from += link.length;
    else if (edge) from += edge.length;
    else if (from < words.length && words[from]!.kind === 'mark') from += 1;
    else return words.slice(from);
  }
}

export function trimEnd(words: Token[]): Token[] {
  let to = words.length;
  for (;;) {
    const found = to > 0 && !words[to - 1]!.capital ? EDGES.endingAt(words, to - 1) : null;
    if (!found || (KEPT.endingAt(words, to - 1)?.length ?? 0) >= found.length) return words.slice(0, to);
    to -= found.length;
  }
}
