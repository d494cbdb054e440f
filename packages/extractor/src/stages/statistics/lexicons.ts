// The word lists of the statistics stage, read and compiled once.
import { CHANGES, QUALIFIERS } from '@giaoban/records';
import { type Row, readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import { FIGURE, firstWords } from '../../matching/first-words.ts';
import { Phrases } from './phrases.ts';

const text = z.string().min(1);
const number = z.string().regex(/^\d+$/, 'a whole number').transform(Number);

/** A measure: "ha", "đồng". `factor` multiplies the number. */
const Unit = z.object({ form: text, unit: text, class: text, factor: number, example: text });
export type Unit = z.infer<typeof Unit>;
/** A noun that is counted; `unit` is what is recorded where it differs from the noun as written. */
const CountNoun = z.object({
  noun: text,
  class: text,
  position: z.enum(['', 'classifier']),
  unit: z.string(),
  example: text,
});
export type CountNoun = z.infer<typeof CountNoun>;
/** A classifier takes its noun along ("suất quà"); `class` is that of the classifier without a noun. */
const Classifier = z.object({ form: text, class: text, example: text });
export type Classifier = z.infer<typeof Classifier>;
const Magnitude = z.object({ form: text, factor: number, example: text });
const Qualifier = z.object({
  form: text,
  position: z.enum(['before', 'after']),
  qualifier: z.enum(QUALIFIERS),
  example: text,
});
/** `level`: what follows is where the figure got to ("giảm còn 1,88%"), not by how much it moved. */
const ChangeWord = z.object({ form: text, meaning: z.enum([...CHANGES, 'level']), example: text });
const ModalityWord = z.object({
  form: text,
  effect: z.enum(['target', 'reported']),
  /** `pair`: what stands behind it as n/m has m as its plan; `section`: in a heading, for all that follows. */
  reach: z.enum(['clause', 'sentence', 'paragraph', 'pair', 'section']),
  /** `act`: can be a noun too; `plan`: only right before a figure, `quota`: of posts and places; `list`: only where a colon opens a list; `first`: not as attribute of a figure; `name`: says nothing, whatever its words. */
  sense: z.enum(['', 'act', 'plan', 'quota', 'list', 'first', 'name']),
  example: text,
});
export type ModalityWord = z.infer<typeof ModalityWord>;
/** A word that makes the number beside it a name, a time or an age: "Trung đoàn 842", "15 tuổi". */
const NameWithNumber = z.object({
  form: text,
  side: z.enum(['before', 'after']),
  /** `no`: only where no counted noun follows ("tổ 5," but "lớp 30 học viên"); `never`: looks like one and is none;
   * `time`: a pair behind it is a day ("ngày 8/5"), where behind others it is a figure ("kết luận 13/15 đảng viên"). */
  always: z.enum(['yes', 'time', 'no', 'never']),
  example: text,
});
const NotFigure = z.object({ name: text, pattern: text, example: text, counterexample: z.string() });
/** `among` and `short-of` stand behind the part. `where`: `clause` only at the start of a clause, `noun` also before a noun whose figure was said before. */
const Link = z.object({
  form: text,
  kind: z.enum(['parts', 'all-parts', 'rest', 'found', 'short-of', 'among', 'total']),
  where: z.enum(['', 'clause', 'noun']),
  example: text,
});
/** Small words and what they do beside a figure; `use` is explained where each is used. */
const FIGURE_WORD_USES = [
  'subject-edge',
  'topic-lead',
  'attribute-lead',
  'subject-keep',
  'subject-end',
  'subject-joint',
  'subject-stop',
  'subject-mode',
  'consequence',
  'herd',
  'number-of',
  'per',
  'not-of-percent',
  'versus',
  'change-between',
  'change-object',
  'no-change',
  'range-to',
  'level-to',
  'of-plan',
  'happens',
  'period-lead',
  'period-alone',
  'examined',
  'act-noun-before',
  'act-noun-behind',
  'stands-now',
  'stands-before',
  'stands-end',
  'change-rate',
  'agent-end',
  'until-day',
  'plan-noun',
  'beside-change',
  'saying',
  'report-lead',
  'asks',
  'done',
  'quota-unit',
  'goal',
  'sets-goal',
  'each',
  'added',
  'at-place',
  'now',
  'left',
  'head-mode',
  'when-lead',
  'money-noun',
  'measured',
  'each-year',
  'undone',
  'refers-back',
  'now-verb',
  'now-not',
  'being',
  'time-of',
  'reached',
  'came',
  'stock-noun',
  'yearly',
  'raises',
  'level-up',
  'has',
  'is',
  'range-from',
  'before-amount',
  'and',
  'counts',
  'visits',
  'glued-verb',
  'compared-with',
  'versus-lead',
  'total-of',
  'apart',
  'age',
  'year',
  'change-of',
  'reason',
  'equals',
  'compared-time',
  'list-lead',
  'counted-over',
] as const;
const FigureWord = z.object({ form: text, use: z.enum(FIGURE_WORD_USES) });
const StopWord = z.object({ form: text });
/** `until`: the period or day behind it ends a count; `weak-stock` gives way to a period of the sentence; `at-event` counts at the start of a sentence. */
const TimeFrame = z.object({
  form: text,
  meaning: z.enum(['stock', 'weak-stock', 'until', 'event', 'at-event']),
  example: text,
});

const TableHead = z.object({
  form: text,
  meaning: z.enum(['index', 'unit-column', 'note', 'planned', 'share', 'unit', 'deadline', 'holder']),
  unit: z.string(),
  example: text,
});
const Dimension = z.object({ form: text, dimension: text, example: text });
const TotalRow = z.object({ form: text, example: text });

const units = readTable('lexicon/units.tsv', Unit);
const nouns = readTable('lexicon/count-nouns.tsv', CountNoun);
const qualifiers = readTable('lexicon/qualifiers.tsv', Qualifier);
const names = readTable('lexicon/names-with-numbers.tsv', NameWithNumber);
const figureWords = readTable('lexicon/figure-words.tsv', FigureWord);
const frames = readTable('lexicon/time-frames.tsv', TimeFrame);

export const UNITS = phrases(units, 'form');
export const COUNT_NOUNS = phrases(
  nouns.filter((row) => row.position === ''),
  'noun',
);
/** Behind a classifier every noun can stand: those that stand only there first. */
export const CLASSIFIED_NOUNS = phrases(
  [...nouns].sort((a, b) => b.position.length - a.position.length),
  'noun',
);
const classifiers = readTable('lexicon/classifiers.tsv', Classifier);
export const CLASSIFIERS = phrases(classifiers, 'form');
export const CLASSIFIER_FORMS = classifiers.map(({ form }) => form);
/** The currency of figures that name none ("75 triệu"): the first of the table. */
export const CURRENCY = units.find((row) => row.class === 'money')!.unit;
export const MAGNITUDES = phrases(readTable('lexicon/magnitudes.tsv', Magnitude), 'form');
export const QUALIFIERS_BEFORE = phrases(
  qualifiers.filter((row) => row.position === 'before'),
  'form',
);
export const QUALIFIERS_AFTER = phrases(
  qualifiers.filter((row) => row.position === 'after'),
  'form',
);
export const CHANGE_WORDS = phrases(readTable('lexicon/change-words.tsv', ChangeWord), 'form');
const modalityWords = readTable('lexicon/modality-words.tsv', ModalityWord);
export const MODALITY_WORDS = phrases(
  modalityWords.filter((row) => row.reach !== 'section'),
  'form',
);
export const SECTION_WORDS = phrases(
  modalityWords.filter((row) => row.reach === 'section'),
  'form',
);
export const NAMES_BEFORE = phrases(
  names.filter((row) => row.side === 'before'),
  'form',
);
export const NAMES_AFTER = phrases(
  names.filter((row) => row.side === 'after'),
  'form',
);
const NOT_FIGURES = readTable('lexicon/not-figures.tsv', NotFigure).map((row) => ({
  regexp: new RegExp(`(?<![\\p{L}\\p{N}])(?:${row.pattern})`, 'gu'),
  sticky: new RegExp(row.pattern, 'uy'),
  atStart: row.pattern.startsWith('^'),
  ofFigures: !row.pattern.startsWith('^') && isOfFigures(row.pattern),
}));
/** Shapes that begin where a figure does: they are tried there and nowhere else. */
export const SHAPES_OF_FIGURES = NOT_FIGURES.filter(({ ofFigures }) => ofFigures);
export const SHAPES_AT_START = NOT_FIGURES.filter(({ atStart }) => atStart);
export const SHAPES_ANYWHERE = NOT_FIGURES.filter(({ ofFigures, atStart }) => !(ofFigures || atStart));

function isOfFigures(pattern: string): boolean {
  const words = firstWords(pattern);
  return words?.size === 1 && words.has(FIGURE);
}

export const LINKS = phrases(readTable('lexicon/part-links.tsv', Link), 'form');
/** Words that are no noun: a number before one of them counts nothing. */
export const STOP_WORDS = phrases(readTable('lexicon/stop-words.tsv', StopWord), 'form');
export const TABLE_HEADS = phrases(readTable('lexicon/table-heads.tsv', TableHead), 'form');
export const DIMENSIONS = phrases(readTable('lexicon/dimension-words.tsv', Dimension), 'form');
export const TOTAL_ROWS = phrases(readTable('lexicon/total-rows.tsv', TotalRow), 'form');
/** The small words of one use. */
export function wordsFor(use: (typeof FIGURE_WORD_USES)[number]) {
  return phrases(
    figureWords.filter((row) => row.use === use),
    'form',
  );
}

/** Their forms, folded, for patterns. */
export function formsFor(use: (typeof FIGURE_WORD_USES)[number]): string[] {
  return figureWords.filter((row) => row.use === use).map(({ form }) => fold(form));
}

export const TIME_FRAMES = phrases(frames, 'form');

function phrases<T, K extends keyof T & string>(rows: readonly Row<T>[], column: K): Phrases<Row<T>> {
  return new Phrases(rows.map((row) => [String(row[column]), row] as const));
}
