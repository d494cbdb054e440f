// Target or reported: what "phấn đấu", "yêu cầu", "đã" say of the figures behind them, and how far they reach.
import type { Modality } from '@giaoban/records';
import type { Document } from '../../document/document.ts';
import type { Figure } from './figure.ts';
import { isHeadingLine, isListItem } from './heading-line.ts';
import { formsFor, LINKS, MODALITY_WORDS, type ModalityWord, SECTION_WORDS, wordsFor } from './lexicons.ts';
import { type Token, tokenise } from './tokens.ts';

/** What one paragraph carries from sentence to sentence. */
export interface ModalityState {
  /** An earlier sentence of the paragraph sets targets. */
  target: boolean;
  /** The paragraph ends in a colon and sets targets: so do the items of the list behind it. */
  list: boolean;
  /** The section does: "3. Nhiệm vụ 6 tháng cuối năm". */
  section: boolean;
}

/** "32 kiến nghị gửi đến …", "đáp ứng yêu cầu": beside these words it is the noun, not the act. */
const NOUN_BEFORE = wordsFor('act-noun-before');
const NOUN_BEHIND = wordsFor('act-noun-behind');
/** "14 điểm trường bị sạt lở": behind the unit, tells what is so already. */
const IS = wordsFor('is');
const QUOTAS = new Set(formsFor('quota-unit'));
const STANDS_NOW = wordsFor('stands-now');
/** "kiến nghị sửa đập tưới cho 40 ha": before the figure, of what is asked something for. */
const STANDS_BEFORE = wordsFor('stands-before');
const STANDS_END = new Set(formsFor('stands-end'));
const ATTRIBUTE_REACH = 7;
const GOALS = new Set(formsFor('goal'));
const SETS_GOALS = wordsFor('sets-goal');
const GOAL_REACH = 8;
/** "so với nghị quyết đề ra; …": what stands at the end of a clause says nothing of the next. */
const NEXT_CLAUSE = new RegExp(`^(?:[,;.)]|${formsFor('and').join('|')})$`, 'u');

/** Enters a paragraph: a heading that names tasks or aims makes what follows targets, another heading ends that. */
export function enterParagraph(document: Document, block: number, state: ModalityState): void {
  const { blocks } = document;
  // "… các chỉ tiêu chủ yếu:", and a line for each
  state.target = state.list && isListItem(document, block);
  state.list = state.target;
  const { span } = blocks[block]!;
  if (!isHeadingLine(document, block)) return;
  const tokens = tokenise(document, span.start, span.end);
  // "Kết quả thực hiện nhiệm vụ": the first word decides
  const named = tokens.slice(0, 8).flatMap((_, i) => SECTION_WORDS.at(tokens, i)?.row ?? []);
  state.section = named[0]?.effect === 'target';
}

/** Sets the modality of the figures of a sentence; true where the sentence sets targets and nothing else. */
export function readModality(tokens: readonly Token[], figures: readonly Figure[], state: ModalityState): boolean {
  let sentence: Modality | null = state.target || state.section ? 'target' : null;
  let clause: Modality | null = null;
  let pair = false;
  /** "được giao 145 chỉ tiêu": holds for one figure. */
  let once = false;
  let asked = false;
  const told = new Set<Figure>();
  let next = 0;
  for (let i = 0; i < tokens.length; ) {
    const figure = figures[next];
    if (figure && figure.from === i) {
      next += 1;
      if (namesGoals(tokens, figure)) {
        [sentence, clause, asked] = ['target', null, false];
        state.target = true;
        told.add(figure);
        i += 1;
        continue;
      }
      const effect = once ? 'target' : (clause ?? sentence);
      once = false;
      if (effect === 'reported') told.add(figure);
      if (figure.isTotal) figure.modality = figure.modality === 'target' || pair ? 'target' : 'reported';
      else if (effect === 'target' && !standsNow(tokens, figure, asked)) figure.modality = 'target';
      if (!figures[next]?.isTotal) pair = false;
      i += 1;
      continue;
    }
    const word = tokens[i]!.word;
    if (word === ';' || word === ',' || word === ')') clause = null;
    // "khu vực Cần Thơ": a name is no need
    const found = tokens[i]!.capital && tokens[i + 1]?.capital ? null : MODALITY_WORDS.at(tokens, i);
    if (found?.row.sense === 'plan' && leads(tokens, i, figures[0])) sentence = 'target';
    if (!found) {
      i += 1;
      continue;
    }
    // "HĐND tỉnh giao chỉ tiêu thu 12 tỷ đồng": within words that do not act others can.
    const acted = acts(tokens, i, found.row, found.length, figures[next - 1], figures[next]);
    if (acted) {
      if (found.row.reach === 'pair') pair = isPlannedPair(figures[next], i + found.length);
      else if (found.row.sense === 'plan' || found.row.sense === 'quota') once = true;
      else if (found.row.reach === 'clause') clause = found.row.effect;
      else {
        sentence = found.row.effect;
        clause = null;
        asked = found.row.sense === 'act';
        if (found.row.reach === 'paragraph') state.target = found.row.effect === 'target';
      }
    }
    i += acted || found.row.sense === 'name' ? found.length : 1;
  }
  // "được giao 105 chỉ tiêu, trong đó 90 …": parts of a plan are planned, where nothing else is said.
  for (const figure of figures)
    if (figure.partOf?.modality === 'target' && figure.total === null && !told.has(figure)) figure.modality = 'target';
  if (tokens.at(-1)?.word === ':') state.list = sentence === 'target';
  const reported = figures.some((figure) => figure.modality === 'reported' && !figure.isTotal);
  return sentence === 'target' && !reported;
}

function acts(
  tokens: readonly Token[],
  index: number,
  row: ModalityWord,
  length: number,
  last: Figure | undefined,
  figure: Figure | undefined,
): boolean {
  const behind = index + length;
  // "chỉ tiêu là 150 đồng chí"
  if (row.sense === 'list' && figure?.from === behind + 1 && isStated(tokens, behind, figure)) return true;
  if (row.sense === 'name') return false;
  // "3,5 km đường đã xuống cấp và xây dựng 2 cầu"
  if (row.effect === 'reported' && last !== undefined && STANDS_NOW.at(tokens, behind) !== null) return false;
  if (row.sense === 'quota' && !(figure?.unit && QUOTAS.has(figure.unit))) return false;
  if (row.sense === 'plan' || row.sense === 'quota') {
    const gap = figure === undefined ? null : figure.from - behind;
    if (gap === 0 || (gap === 1 && !NEXT_CLAUSE.test(tokens[behind]!.word))) return true;
    return isStated(tokens, behind, figure);
  }
  if (row.sense === 'first') return !isAttribute(tokens, index, last);
  if (last !== undefined && index < last.to) return false;
  if (row.sense === 'list') return figure?.from === behind || opensList(tokens, behind);
  if (row.sense === '') return true;
  const before = tokens[index - 1];
  if (before && NOUN_BEFORE.endingAt(tokens, index - 1)) return false;
  const colon = tokens[behind]?.word === ':';
  return (
    colon || !(tokens[behind] === undefined || NEXT_CLAUSE.test(tokens[behind]!.word) || NOUN_BEHIND.at(tokens, behind))
  );
}

/** "tổng kế hoạch vốn năm 2023 là 184,6 tỷ đồng", "chỉ tiêu là 150 đồng chí" */
function isStated(tokens: readonly Token[], behind: number, figure: Figure | undefined): boolean {
  if (figure === undefined || figure.from <= behind || figure.from - behind > 7) return false;
  if (IS.endingAt(tokens, figure.from - 1) === null) return false;
  return tokens.slice(behind, figure.from).every(({ kind }) => kind !== 'mark');
}

/** "Kế hoạch năm 2024: trồng 3.500 ha rừng": opens the sentence and is set off from its figures. */
function leads(tokens: readonly Token[], index: number, first: Figure | undefined): boolean {
  return (
    index <= 1 &&
    first !== undefined &&
    tokens.slice(index, first.from).some(({ word }) => word === ':' || word === ',')
  );
}

/** "Đại hội đề ra 12 chỉ tiêu, trong đó: …": their number is a fact, what follows are targets. */
function namesGoals(tokens: readonly Token[], { unit, from, to, total, isTotal }: Figure): boolean {
  if (unit === null || !GOALS.has(unit) || total !== null || isTotal) return false;
  const before = tokens.slice(Math.max(0, from - GOAL_REACH), from);
  if (!before.some((_, i) => SETS_GOALS.at(before, i) !== null)) return false;
  for (let i = to; i < Math.min(tokens.length, to + GOAL_REACH); i += 1) {
    if (tokens[i]!.word === ':' || LINKS.at(tokens, i)?.row.kind.endsWith('parts')) return true;
    if (/^[;.]$/.test(tokens[i]!.word)) return false;
  }
  return false;
}

/** "3.245 nhà dột nát cần xóa": said of what was counted, not of what is to be done. */
function isAttribute(tokens: readonly Token[], index: number, last: Figure | undefined): boolean {
  if (last === undefined) return false;
  return tokens.slice(last.to, index).every(({ kind }) => kind !== 'mark');
}

function opensList(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 8).some(({ word }) => word === ':');
}

/** "kết nạp 187/380 đảng viên": 380 were to be admitted. */
function isPlannedPair(figure: Figure | undefined, behind: number): boolean {
  return (
    figure?.total != null &&
    figure.from - behind <= 5 &&
    figure.value !== figure.total.value &&
    !QUOTAS.has(figure.unit ?? '')
  );
}

/**
 * "14 điểm trường bị sạt lở": what has happened is no target, whoever asks for what; nor is, where something is asked
 * for, what it is asked for.
 */
function standsNow(tokens: readonly Token[], figure: Figure, asked: boolean): boolean {
  if (figure.unit === '%' || figure.unitClass === 'money') return false;
  if (asked && STANDS_BEFORE.endingAt(tokens, figure.from - 1) !== null) return true;
  for (let i = figure.to; i < Math.min(tokens.length, figure.to + ATTRIBUTE_REACH); i += 1) {
    if (tokens[i]!.kind !== 'word' || STANDS_END.has(tokens[i]!.word)) return false;
    if (STANDS_NOW.at(tokens, i)) return true;
  }
  return false;
}
