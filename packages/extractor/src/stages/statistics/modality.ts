// Target or reported: what "phấn đấu", "yêu cầu", "đã" say of the figures behind them, and how far they reach.
import type { Modality } from '@giaoban/records';
import type { Figure } from './figure.ts';
import { MODALITY_WORDS, type ModalityWord } from './lexicons.ts';
import type { Token } from './tokens.ts';

/** What one paragraph carries from sentence to sentence. */
export interface ModalityState {
  /** The section or an earlier sentence of the paragraph sets targets. */
  target: boolean;
}

/** "32 kiến nghị gửi đến …", "đáp ứng yêu cầu": the noun, not the act. */
const NOUN_BEFORE = new Set([
  'các',
  'những',
  'ý',
  'kiến',
  'trả',
  'lời',
  'đáp',
  'ứng',
  'theo',
  'nhiều',
  'giải',
  'quyết',
  'số',
  'về',
  'thực',
  'hiện',
  'bằng',
  'với',
  'vượt',
  'đạt',
  '%',
  ',',
  'qua',
  'so',
  'của',
]);
const NOUN_BEHIND = new Set([
  'của',
  'gửi',
  'được',
  'này',
  'đã',
  'trên',
  'tại',
  'thu',
  'xử',
  'hợp',
  ',',
  '.',
  ':',
  'công',
]);
const VERB_OR_NOUN = new Set([
  'kiến nghị',
  'đề nghị',
  'yêu cầu',
  'đề xuất',
  'kế hoạch',
  'dự toán',
  'quy hoạch',
  'chỉ tiêu',
  'kế hoạch năm',
]);
const PLANS = new Set(['kế hoạch', 'dự toán', 'kế hoạch năm']);

/** Sets the modality of the figures of a sentence; true where the sentence sets targets and nothing else. */
export function readModality(tokens: readonly Token[], figures: readonly Figure[], state: ModalityState): boolean {
  let sentence: Modality | null = state.target ? 'target' : null;
  let clause: Modality | null = null;
  let pair = false;
  let next = 0;
  for (let i = 0; i < tokens.length; ) {
    const figure = figures[next];
    if (figure && figure.from === i) {
      next += 1;
      const effect = clause ?? sentence;
      if (figure.isTotal) figure.modality = figure.modality === 'target' || pair ? 'target' : 'reported';
      else if (effect === 'target' && !standsNow(tokens, figure)) figure.modality = 'target';
      if (!figures[next]?.isTotal) pair = false;
      i += 1;
      continue;
    }
    const word = tokens[i]!.word;
    if (word === ';' || word === ',' || word === ')') clause = null;
    const found = MODALITY_WORDS.at(tokens, i);
    if (!found) {
      i += 1;
      continue;
    }
    if (acts(tokens, i, found.row, found.length, figures[next])) {
      if (found.row.reach === 'pair') pair = isPlannedPair(figures[next], i + found.length);
      else if (found.row.reach === 'clause') clause = found.row.effect;
      else {
        sentence = found.row.effect;
        clause = null;
        if (found.row.reach === 'paragraph') state.target = found.row.effect === 'target';
      }
    }
    i += found.length;
  }
  const reported = figures.some((figure) => figure.modality === 'reported' && !figure.isTotal);
  return sentence === 'target' && !reported;
}

function acts(
  tokens: readonly Token[],
  index: number,
  row: ModalityWord,
  length: number,
  figure: Figure | undefined,
): boolean {
  if (!VERB_OR_NOUN.has(row.form)) return true;
  const before = tokens[index - 1];
  const behind = tokens[index + length]?.word ?? '.';
  if (PLANS.has(row.form)) return figure !== undefined && figure.from - (index + length) <= 2 && before?.word !== '%';
  if (row.form === 'chỉ tiêu')
    return (
      before?.kind !== 'number' &&
      (behind === ':' || tokens.slice(index, index + 8).some((token) => token.word === ':'))
    );
  if (before?.kind === 'number' || (before && NOUN_BEFORE.has(before.word) && before.word !== ',')) return false;
  if (behind === ':' && row.form === 'kiến nghị') return before !== undefined && before.word !== ',';
  if (row.form === 'kiến nghị' && (behind === 'thu' || behind === 'xử')) return false;
  return !NOUN_BEHIND.has(behind) || behind === ':';
}

/** "kết nạp 187/380 đảng viên": 380 were to be admitted. */
function isPlannedPair(figure: Figure | undefined, behind: number): boolean {
  return figure?.total != null && figure.from - behind <= 1 && figure.value !== figure.total.value;
}

/** "14 điểm trường bị sạt lở": what has happened is no target, whoever asks for what. */
function standsNow(tokens: readonly Token[], figure: Figure): boolean {
  for (let i = figure.to; i < Math.min(tokens.length, figure.to + 4); i += 1) {
    const { word, kind } = tokens[i]!;
    if (kind !== 'word') return false;
    if (word === 'bị' || word === 'chưa' || word === 'khi') return true;
  }
  return false;
}
