// A question's words as FTS5 expressions: what must be there, and the rungs above it.
import { type AskedClause, cutName, type WordsPlan } from '../asking/plan-words.ts';
import { type Alternatives, clauseForms, type Form } from '../asking/word-forms.ts';

export interface MatchExpressions {
  /** What every answer has, without the phrases asked for as the end of one word and the start of another. */
  readonly must: string;
  /** With the accents that were typed; null where none were. */
  readonly accents: string | null;
  /** With their placement too; null where there is one spelling only. */
  readonly spelling: string | null;
  /** The words together, in their order; null for one word or one phrase. */
  readonly together: string | null;
  /** What should stand there as a whole; null where nothing should. */
  readonly wholes: string | null;
  /** All in the title. */
  readonly title: string;
  /** As they were typed and together in the title: then all of the above but `spelling` holds too. */
  readonly titleAsTyped: string;
}

const SEARCHED = { words: '{head body}', plain: '{head_plain body_plain}' };
const TITLE = { words: '{head}', plain: '{head_plain}' };
const OFFICE = { words: '{office}', plain: '{office_plain}' };

/** @returns null where no words were asked for */
export function matchExpressions(plan: WordsPlan): MatchExpressions | null {
  if (plan.clauses.length === 0) return null;
  const typed = plan.clauses.map(({ words }) => expression([[asTyped(words)]], SEARCHED));
  const twoSpellings = plan.words.filter((word) => word.twoSpellings).map((word) => word.written);
  const spelled = inColumn('spellings', twoSpellings);
  const has = plan.clauses.map((clause) => expression(clauseForms(clause), SEARCHED)).join(' AND ');
  const lacks = inColumn(
    'cut',
    plan.clauses.map(cutName).filter((cut) => cut !== null),
  );
  return {
    must: [`(${has})`, ...lacks].join(' NOT '),
    accents: plan.accented ? typed.join(' AND ') : null,
    spelling: plan.accented && spelled.length > 0 ? [...typed, ...spelled].join(' AND ') : null,
    together: plan.clauses.length > 1 ? expression(clauseForms(plan), SEARCHED) : null,
    wholes: plan.wholes.length > 0 ? plan.wholes.map(anyOf).join(' AND ') : null,
    title: plan.clauses.map((clause) => expression(clauseForms(clause), TITLE)).join(' AND '),
    titleAsTyped: [titlePhrase(plan), ...lacks, ...wholesCut(plan)].join(' NOT '),
  };
}

/** What lifts a row that answers on the ladder: rows with `expression` stand higher by `points`. */
export interface LadderStep {
  readonly points: number;
  readonly expression: string;
  /** Whether it has all words that were asked for: then the rarest of them leads to it. */
  readonly hasAll: boolean;
}

/** Below all others. */
export const TITLE_POINTS = { all: 2, asTyped: 1 } as const;

/**
 * Accents and their placement above all, then the words together, then what should stand there as a whole, then all in the
 * title, then together there.
 */
export function ladderSteps(match: MatchExpressions): LadderStep[] {
  const { accents, spelling, together, wholes, title, titleAsTyped } = match;
  const steps: [number, string | null][] = [
    [16, spelling],
    [spelling === null ? 32 : 16, accents],
    [8, together],
    [4, wholes],
    [TITLE_POINTS.all, title],
    [TITLE_POINTS.asTyped, titleAsTyped],
  ];
  return steps.flatMap(([points, expression]) =>
    expression === null ? [] : [{ points, expression, hasAll: expression !== wholes }],
  );
}

/** All steps but those of the title; null where there are no others. */
export function textExpression({ accents, spelling, together, wholes }: MatchExpressions): string | null {
  // Where a whole stands, the words of the whole stand together.
  const isImplied = wholes !== null && together !== null && wholes.includes(together);
  const steps = [spelling ?? accents, isImplied ? null : together, wholes].filter((step) => step !== null);
  return steps.length === 0 ? null : steps.map((step) => `(${step})`).join(' AND ');
}

/** A phrase does not answer where it is the end of one word and the start of another. */
function clauseExpression(clause: AskedClause): string {
  const found = expression(clauseForms(clause), SEARCHED);
  const cut = cutName(clause);
  return cut === null ? found : `(${found} NOT ${inColumn('cut', [cut])[0]})`;
}

function anyOf(ways: readonly AskedClause[]): string {
  return `(${ways.map(clauseExpression).join(' OR ')})`;
}

/** Words of titles, for the filter. */
export function officeExpression(offices: Alternatives): string {
  return expression(offices, OFFICE);
}

function inColumn(column: string, words: readonly string[]): string[] {
  return words.map((word) => `(${column} : "${word}")`);
}

function titlePhrase(plan: WordsPlan): string {
  return expression([[plan.accented ? asTyped(plan.words) : clauseForms(plan)[0]![0]!]], TITLE);
}

/** Where one of these is the end of one word and the start of another, the words in the title need not be whole ones. */
function wholesCut({ wholes }: WordsPlan): string[] {
  return inColumn(
    'cut',
    wholes.flat().flatMap((way) => cutName(way) ?? []),
  );
}

function asTyped(words: WordsPlan['words']): Form {
  return { column: 'words', phrase: words.map((word) => word.word).join(' ') };
}

function expression(alternatives: Alternatives, columns: Record<Form['column'], string>): string {
  const spelled = alternatives.map((forms) =>
    forms.map(({ column, phrase }) => `(${columns[column]} : "${phrase}")`).join(' AND '),
  );
  return `(${spelled.map((forms) => `(${forms})`).join(' OR ')})`;
}
