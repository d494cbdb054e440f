// What a figure measures, in a few words of the page: the noun with its attributes, and what is said before the number.
import type { Figure } from './figure.ts';
import { CLASSIFIER_FORMS, COUNT_NOUNS, formsFor, wordsFor } from './lexicons.ts';
import { CONSEQUENCES, NUMBERS } from './own-words.ts';
import { type Aside, measures, wordsBefore, wordsBehind } from './subject-words.ts';
import type { Token } from './tokens.ts';

/** What a percentage is compared with ("đạt 94% kế hoạch"). */
const VERSUS = wordsFor('versus');
/** Behind a percentage: no part of what it is of ("giảm còn 78,4% do …"). */
const NOT_OF_PERCENT = wordsFor('not-of-percent');
const VERSUS_LEADS = new Set(formsFor('versus-lead'));
/** Words that a subject takes where the page leaves them out: "so với kế hoạch", "tổng số xã". */
const [COMPARED] = formsFor('compared-with');
const [TOTAL_OF] = formsFor('total-of');
/** "1.020 hộ với số vốn …", "giảm 8% nhưng …": between a figure and the subject of the next. */
const JOINTS = wordsFor('subject-joint');
/** "lũy kế", "bình quân": how a figure was made, of what is said before. */
const MODES = wordsFor('subject-mode');
/** "đàn bò 120 con": the noun of the bare classifier. */
const HERDS = new Set(formsFor('herd'));
const BARE = new Set(CLASSIFIER_FORMS);
/** "số bác sĩ trên vạn dân". */
const [NUMBER_OF] = formsFor('number-of');
const [PER] = formsFor('per');
const IS = wordsFor('is');
const HAS = wordsFor('has');
const AND = new Set(formsFor('and'));

/** "… so tháng trước": what another figure is compared with; "giá so sánh" is a measure. */
const COMPARISON = new RegExp(` ${COMPARED!.split(' ')[0]} (?!sánh)`, 'u');

/** Sets the subjects of the figures of a sentence, in their order. */
export function readSubjects(tokens: readonly Token[], figures: readonly Figure[], aside: Aside, text: string): void {
  let previous: Figure | null = null;
  /** The last figure outside of brackets: what stands in them is no subject of what follows. */
  let outer: Figure | null = null;
  let bracketed = false;
  let seen = 0;
  /** What was said before the first figure of a list: "tặng giấy khen cho 12 tập thể, 20 cá nhân". */
  let listed: readonly Token[] = [];
  for (const [index, figure] of figures.entries()) {
    const left = wordsBefore(tokens, figure, previous, aside);
    const right = wordsBehind(tokens, figure, aside);
    for (; seen < figure.from; seen += 1)
      if (tokens[seen]!.word === '(') bracketed = true;
      else if (tokens[seen]!.word === ')') [bracketed, previous] = [false, outer ?? previous];
    if (left.length > 0 && !bracketed) listed = left;
    const bare = left.length === 0 && previous !== null && !figure.partOf;
    // "làm chết 35 người và 59 người bị thương": the second has a verb of its own
    const hurt = bare && right.length > 0 && CONSEQUENCES.at(listed, 0) !== null;
    const verb = bare && !hurt && !(right.length > 1 && opensItem(tokens, figure)) ? listed : left;
    const shared = verb.length + right.length === 0 ? sharedBehind(tokens, figure, figures[index + 1], aside) : right;
    const told = antecedent(figure, previous, figures);
    const alone = figure.unitClass === 'rate' && left.length + right.length === 0;
    if (alone && figure.unit!.includes('/')) figure.subject = rateOf(figure.unit!);
    else
      figure.subject = subjectOf(figure, told, figure.unit === '%' ? left : verb, shared, text, {
        item: opensItem(tokens, figure),
        owned: HAS.endingAt(tokens, figure.from - 1) !== null,
      });
    if (figure.unitClass === 'money' && previous?.subject && isTied(tokens, figure, left))
      figure.subject = join(figure.subject ?? '', context(previous.subject));
    const measured = left.length + right.length <= FEW ? measuredBy(figure) : null;
    if (measured) figure.subject = join(measured, figure.subject ?? '');
    const cause = hurt || (left.length > 0 && CONSEQUENCES.at(left, 0)) ? causeOf(figure, figures) : null;
    if (cause?.subject) figure.subject = join(figure.subject ?? '', cause.subject);
    previous = figure;
    if (!bracketed) outer = figure;
  }
}

const FEW = 3;

/** "diện tích thu hồi 38,9 ha, trong đó đất ở 3,4 ha": what is measured of a part is said of its total. */
function measuredBy({ unit, subject, partOf }: Figure): string | null {
  if (!partOf?.subject || partOf.unit !== unit) return null;
  const whole = partOf.subject.toLowerCase();
  const word = MEASURED.find((measured) => whole.includes(measured));
  return word !== undefined && !subject?.toLowerCase().includes(word) ? word : null;
}
const MONEY_NOUNS = wordsFor('money-noun');
const MEASURED = formsFor('measured');

/** Right behind a semicolon an item begins that says for itself what it is about. */
function opensItem(tokens: readonly Token[], { from }: Figure): boolean {
  return tokens[from - 1]?.word === ';';
}

/** "18 tập thể, 32 cá nhân được tặng …": what is said behind the last of a list is said of all. */
function sharedBehind(
  tokens: readonly Token[],
  figure: Figure,
  next: Figure | undefined,
  aside: Aside,
): readonly Token[] {
  const between = tokens[figure.to];
  if (!next || next.from !== figure.to + 1 || next.unit === '%' || !(between!.word === ',' || AND.has(between!.word)))
    return [];
  return wordsBehind(tokens, next, aside);
}

/** "145 doanh nghiệp với số vốn 1.020 tỷ đồng": the money is of what was counted before. */
function isTied(tokens: readonly Token[], { from }: Figure, [first]: readonly Token[]): boolean {
  let at = from - 1;
  while (at > 0 && tokens[at] !== first) at -= 1;
  return at > 0 && JOINTS.endingAt(tokens, at - 1) !== null;
}

/** "98 vụ tai nạn, làm chết 61 người": people are hurt by what was counted before. */
function causeOf({ key, unitClass }: Figure, figures: readonly Figure[]): Figure | undefined {
  return unitClass === 'person'
    ? figures.findLast((other) => other.key < key && other.unitClass === 'event' && other.change === null)
    : undefined;
}

/** "giảm 7 vụ" is of what was counted in "vụ" before; everything else is of the figure before. */
function antecedent(figure: Figure, previous: Figure | null, figures: readonly Figure[]): Figure | null {
  // "3.026/3.389 vụ, đạt 89,29%": of what was reached, which says what it is
  if (previous?.isTotal) return figures.find(({ total }) => total === previous) ?? previous;
  if (figure.change === null || measures(figure)) return previous;
  const same = figures.filter(
    ({ key, unit, change }) =>
      key < figure.key && change === null && (unit === figure.unit || unit!.startsWith(`${figure.unit} `)),
  );
  // "654 trường (mầm non: 215 trường), tăng 5 trường": of all, not of the last part
  return same.findLast(({ partOf, total }) => partOf === null || total !== null) ?? same.at(-1) ?? previous;
}

function subjectOf(
  figure: Figure,
  previous: Figure | null,
  left: readonly Token[],
  right: readonly Token[],
  text: string,
  { item, owned }: { readonly item: boolean; readonly owned: boolean },
): string | null {
  const after = show(right, text);
  const mode = isMode(left) ? show(left, text) : '';
  const before = mode ? '' : show(left, text);
  const first = right[0]?.word ?? '';
  const versus = right.length > 0 && VERSUS.at(right, 0) !== null;
  const compared = versus && !VERSUS_LEADS.has(first) ? `${COMPARED} ${after}` : after;
  const inherited = previous?.subject?.split(COMPARISON)[0] ?? '';
  const measure = measures(figure);
  if (figure.change !== null && !measure) {
    // "số người bị thương giảm 3 người"
    if (NUMBERS.at(left, 0)) return join(before, versus ? compared : '');
    if (after && !versus && after !== before) return join(figure.unit!, after);
    const same = versus || !after ? inherited : '';
    return join(same || join(figure.unit!, versus ? '' : after, before) || '', versus ? compared : '');
  }
  if (measure && figure.isTotal && figure.total === null) return previous?.subject ?? null;
  if (measure) {
    if (versus) return join(before || inherited, mode, compared);
    // "tham mưu bố trí 15 tỷ đồng vốn đối ứng": the money is named, what is done with it is not its name
    if (figure.unitClass === 'money' && right.length > 1 && MONEY_NOUNS.at(right, 0)) return after;
    // "7 trạm biến áp hư hỏng; 103 km đường dây": an item that says for itself what is measured
    if (figure.unit !== '%' && !before && item && right.length > 1 && previous?.unit !== figure.unit)
      return join(mode, after);
    if (figure.unit !== '%') return join(before || inherited, mode, after);
    const of = right.length > 0 && NOT_OF_PERCENT.at(right, 0) === null ? after : '';
    // "74% là trẻ em"
    if (!before && !inherited && !of && IS.at(right, 0)) return show(right.slice(1), text) || null;
    // "100% xã tổ chức", "toàn tỉnh có 64,6% số xã đạt chuẩn", but "tỷ lệ hộ nghèo còn 1,12% số hộ"
    if (of && (left.length < 2 || owned)) return of;
    return join(before || inherited, mode, of && COUNT_NOUNS.at(right, 0) ? of : '');
  }
  if (figure.isTotal && figure.total === null) {
    if (figure.unitClass === 'place') return `${TOTAL_OF} ${figure.unit}`;
    return join(figure.unit!, right[0]?.capital ? after : '');
  }
  if (BARE.has(figure.unit!) && left.some(({ word }) => HERDS.has(word))) return join(before, after);
  const bare = (mode || left.length === 0) && right.length === 0;
  return join(figure.unit!, after, before, bare ? context(figure.partOf?.subject ?? inherited) : '', mode);
}

/** Nothing but "lũy kế", "bình quân", "trị giá". */
function isMode(words: readonly Token[]): boolean {
  for (let i = 0; i < words.length; ) {
    const mode = MODES.at(words, i);
    if (!mode) return false;
    i += mode.length;
  }
  return words.length > 0;
}

/** "bác sĩ/vạn dân": the number of the one by the other. */
function rateOf(unit: string): string {
  return `${NUMBER_OF} ${unit.replaceAll('/', ` ${PER} `)}`;
}

/** The first words of another subject, enough to tell what a bare figure is about. */
function context(subject: string): string {
  return subject.split(' ').slice(0, 6).join(' ');
}

function join(...parts: readonly string[]): string | null {
  const words: string[] = [];
  for (const part of parts) {
    const clean = part.trim();
    if (clean && !words.join(' ').toLowerCase().includes(clean.toLowerCase())) words.push(clean);
  }
  return words.join(' ').replace(/ +/g, ' ') || null;
}

function show(words: readonly Token[], text: string): string {
  let out = '';
  for (const token of words) {
    const shown = text.slice(token.start, token.end);
    out += shown === ',' || out === '' || (token.tight && token.kind === 'mark') ? shown : ` ${shown}`;
  }
  return out.replace(/([“"(/–-]) /gu, '$1').replace(/[ /–-]+$/u, '');
}
