// What stands between two elements of a line, as far as it tells how they belong together.
import { assigningWords, interposedWords, titleJoints } from './lexicons.ts';
import type { Token } from './tokens.ts';

export type Gap =
  | 'space'
  | 'comma'
  | 'dash'
  | 'bracket'
  | 'colon'
  | 'semicolon'
  | 'and'
  | 'with'
  | 'also'
  | 'forward'
  | 'back'
  | 'other';

/** Words of an appointment that may stand before "giữ chức" without saying of whom. */
const LONGEST_APPOINTMENT = 24;
/** "từng kinh qua các chức vụ" */
const LONGEST_ASSIGNING = 6;
const LONGEST_ASIDE = 12;
const CLOSING = new Set([')', '”', '"', ']']);
/** Tokens of the longest joint, with the comma before it: a gap of more words is no joint. */
const LONGEST_JOINT =
  1 + Math.max(...[...titleJoints.keys()].map((joint) => joint.replaceAll(':', ' : ').split(/ +/).length));

/** Gap between token `from` (inclusive) and `to` (exclusive), before a person or a title. */
export function gapBetween(tokens: readonly Token[], from: number, to: number, right: 'person' | 'title'): Gap {
  return (
    joinedBy(tokens, from, to) ??
    assignment(tokens, opened(tokens, from, to), to, right === 'person' ? 'back' : 'forward')
  );
}

/** The gap where nothing but a mark or a joint stands in it, or nothing at all; null where it holds other words. */
export function joinedBy(tokens: readonly Token[], from: number, to: number): Gap | null {
  if (from === to) return tokens[to]?.spaced ? 'space' : 'other';
  const start = opened(tokens, from, to);
  const words = withoutAsides(tokens, start, to, LONGEST_JOINT);
  if (words.length > LONGEST_JOINT) return null;
  const shown = words.join(' ').replaceAll(' :', ':');
  if (shown === '') return start > from ? 'bracket' : 'space';
  if (shown === ',') return 'comma';
  if (shown === '-') return 'dash';
  if (shown === '(') return 'bracket';
  if (shown === ';') return 'semicolon';
  // a comma before "và" or "kiêm" says nothing more
  return titleJoints.get(shown.replace(/^[,;] ?/, '')) ?? null;
}

/** Index behind the closing marks that the gap begins with. */
function opened(tokens: readonly Token[], from: number, to: number): number {
  // a closing bracket or quotation mark belongs to what is before it
  let start = from;
  while (start < to && CLOSING.has(tokens[start]!.folded)) start += 1;
  return start;
}

/** The words of the gap without "(sinh năm 1975)", ", 45 tuổi," and an abbreviation that nobody knows (", TUC,"); one more than `most` where there are so many. */
function withoutAsides(tokens: readonly Token[], from: number, to: number, most = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = [];
  for (let i = from; i < to && words.length <= most; i += 1) {
    const end = asideEnd(tokens, i, to);
    if (end > i) i = end - 1;
    else words.push(tokens[i]!.folded);
  }
  return words;
}

function asideEnd(tokens: readonly Token[], i: number, to: number): number {
  const opening = tokens[i]!.folded;
  if ((opening === ',' || opening === '-') && isShortForm(tokens[i + 1]) && tokens[i + 2]?.folded === opening)
    return i + 2 < to ? i + 2 : i;
  if (opening !== '(' && opening !== ',' && opening !== '-') return i;
  const closing = opening === '(' ? ')' : ',';
  for (let end = i + 1; end < Math.min(to, i + LONGEST_ASIDE); end += 1) {
    if (tokens[end]!.folded !== closing) continue;
    if (opening === '(') return end + 1;
    return says(tokens, i + 1, end) ? end : i;
  }
  return i;
}

/** "NSND", "TUC": letters that stand for something, and for no office. */
function isShortForm(token: Token | undefined): boolean {
  return token !== undefined && token.word && token.upper && !token.number && token.text.length > 1;
}

function says(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (interposedWords.longest(tokens, i)) return true;
  return false;
}

function assignment(tokens: readonly Token[], from: number, to: number, direction: 'forward' | 'back'): Gap {
  // "từng giữ các chức vụ: …"
  const close = tokens[to - 1]!.folded === ':' ? to - 1 : to;
  for (let i = Math.max(from, close - LONGEST_ASSIGNING); i < close; i += 1) {
    for (const { row, end } of assigningWords.all(tokens, i)) {
      if (end !== close || row.direction !== direction) continue;
      if (direction === 'back') {
        if (i === from) return 'back';
        continue;
      }
      const near = to - from <= LONGEST_APPOINTMENT && !tokens.slice(from, i).some(({ folded }) => folded === ';');
      const opens = withoutAsides(tokens, from, i).every((word) => word === ',' || word === ';');
      if (opens || row.reach === 'far' || (row.reach === 'near' && near)) return 'forward';
    }
  }
  return 'other';
}
