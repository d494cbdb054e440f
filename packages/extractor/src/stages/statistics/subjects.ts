// What a figure measures, in a few words of the page: the noun with its attributes, and what is said before the number.
import type { Figure } from './figure.ts';
import { CHANGE_WORDS, LINKS, QUALIFIERS_BEFORE } from './lexicons.ts';
import { written } from './read-unit.ts';
import type { Token } from './tokens.ts';

const BREAK = /^[,;:().!?]$/;
/** Words that end the attributes of a noun: a new statement begins. */
const ENDS = new Set([
  'đạt',
  'chiếm',
  'tăng',
  'giảm',
  'với',
  'trị',
  'bằng',
  'tương',
  'vượt',
  'so',
  'trong',
  'gồm',
  'và',
  'nâng',
  'từ',
  'thì',
  'để',
  'nên',
  'mỗi',
  'trở',
  'xuống',
  'lên',
  'còn',
]);
/** Words that carry nothing at the edge of a subject. */
const EMPTY = new Set([
  'là',
  'đạt',
  'có',
  'được',
  'đã',
  'còn',
  'với',
  'và',
  'khoảng',
  'hơn',
  'trên',
  'gần',
  'từ',
  'cho',
  'của',
  'tại',
  'ước',
  'cũng',
  'đều',
  'chiếm',
  'trong',
  'đó',
  'cả',
  'về',
  'theo',
  'tăng',
  'giảm',
  'ở',
  'mới',
  'chỉ',
  'đến',
  'lên',
  'xuống',
  'bằng',
  'vượt',
  'vẫn',
  'cùng',
  'để',
  'nay',
  'hiện',
  'phấn',
  'đấu',
  'gồm',
  'thêm',
  'nhất',
  'ít',
  'tối',
  'thiểu',
  'không',
  'quá',
  'dưới',
  'số',
  'toàn',
  'nâng',
  'riêng',
  'bình',
  'quân',
  'thì',
  'mà',
  'các',
  'kéo',
  'cụ',
  'thể',
]);
const COMPARED = new Set(['kế', 'dự', 'chỉ', 'nghị', 'mục', 'so', 'cùng', 'yêu']);
const MEASURE_CLASSES = new Set([
  'rate',
  'rate-money',
  'money',
  'area',
  'length',
  'volume',
  'mass',
  'energy',
  'power',
  'data',
  'temperature',
]);

const LEFT = 9;
const RIGHT = 9;

/** The subject of a figure; `previous` is the figure before it in the sentence, or null. */
export function readSubject(
  tokens: readonly Token[],
  figure: Figure,
  previous: Figure | null,
  text: string,
): string | null {
  const measure = MEASURE_CLASSES.has(figure.unitClass) || figure.unitClass === 'rate';
  const left = leftWords(tokens, figure, previous);
  const right = rightWords(tokens, figure);
  const after = right ? written(tokens, right.from, right.to, text) : '';
  const before = left ? written(tokens, left.from, left.to, text) : '';
  if (!measure) {
    const noun = figure.unit ?? '';
    return squeeze([noun, after, before].filter(Boolean).join(' '));
  }
  const comparedTo = right && COMPARED.has(tokens[right.from]!.word);
  const base = before || (previous?.subject ?? '');
  if (figure.unitClass === 'rate' && !comparedTo && after && !before) return squeeze(after);
  if (comparedTo)
    return squeeze(`${base} ${after.startsWith('so') || after.startsWith('cùng') ? after : `so với ${after}`}`);
  return squeeze([base, after].filter(Boolean).join(' ')) || null;
}

interface Words {
  readonly from: number;
  readonly to: number;
}

/** The words before the number back to the last break or figure, without empty words at the edges. */
function leftWords(tokens: readonly Token[], figure: Figure, previous: Figure | null): Words | null {
  let from = figure.from;
  const stop = previous && previous.to <= figure.from ? previous.to : 0;
  while (from > stop && figure.from - from < LEFT + 4) {
    const word = tokens[from - 1]!;
    if (BREAK.test(word.word) || word.kind === 'number') break;
    from -= 1;
  }
  let to = figure.from;
  for (;;) {
    const qualifier = to > from ? QUALIFIERS_BEFORE.endingAt(tokens, to - 1) : null;
    const change = to > from ? CHANGE_WORDS.endingAt(tokens, to - 1) : null;
    if (qualifier) to -= qualifier.length;
    else if (change) to -= change.length;
    else if (to > from && EMPTY.has(tokens[to - 1]!.word)) to -= 1;
    else break;
  }
  for (;;) {
    const link = from < to ? LINKS.at(tokens, from) : null;
    if (link && (link.row.kind === 'parts' || link.row.kind === 'all-parts')) from += link.length;
    else if (from < to && (EMPTY.has(tokens[from]!.word) || tokens[from]!.kind === 'mark')) from += 1;
    else break;
  }
  if (to - from > LEFT) from = to - LEFT;
  return to > from ? { from, to } : null;
}

/** The words behind the unit to the next break, figure or new statement. */
function rightWords(tokens: readonly Token[], figure: Figure): Words | null {
  const from = figure.to;
  let to = from;
  while (to < tokens.length && to - from < RIGHT) {
    const { word, kind } = tokens[to]!;
    if (BREAK.test(word) || (kind === 'number' && to - from > 2) || (ENDS.has(word) && !(to === from && word === 'so')))
      break;
    to += 1;
  }
  while (to > from && EMPTY.has(tokens[to - 1]!.word)) to -= 1;
  return to > from ? { from, to } : null;
}

function squeeze(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}
