// A question's words as FTS5 expressions: what must be there, and the rungs above it.
import { type AskedClause, cutName, type WordsPlan } from '../asking/plan-words.ts';
import { type Alternatives, clauseForms, type Form } from '../asking/word-forms.ts';

export interface MatchExpressions {
  /** What every answer has. */
  readonly has: string;
  /** What no answer has: the phrases asked for as the end of one word and the start of another. */
  readonly lacks: readonly string[];
  /** Both. */
  readonly must: string;
  /** Whether the words together are only found where `has` is. */
  readonly isLoose: boolean;
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
    has,
    lacks,
    must: without([has], lacks),
    isLoose: plan.clauses.every(({ words }) => words.length === 1),
    accents: plan.accented ? typed.join(' AND ') : null,
    spelling: plan.accented && spelled.length > 0 ? [...typed, ...spelled].join(' AND ') : null,
    together: plan.clauses.length > 1 ? expression(clauseForms(plan), SEARCHED) : null,
    wholes: plan.wholes.length > 0 ? plan.wholes.map(anyOf).join(' AND ') : null,
    title: plan.clauses.map((clause) => expression(clauseForms(clause), TITLE)).join(' AND '),
  };
}

/** What answers on one rung of the ladder and on no other. */
export interface RungExpression {
  readonly rung: number;
  readonly expression: string;
}

/** From the top: accents and their placement first, then the words together, then what should stand there as a whole. */
export function rungExpressions(match: MatchExpressions): RungExpression[] {
  const { has, lacks, accents, spelling, together, wholes } = match;
  let rungs: RungParts[] = [{ rung: 0, has: [has], lacks }];
  rungs = split(rungs, accents, spelling === null ? 8 : 4);
  // Who lacks the accents lacks their placement too.
  rungs = rungs.flatMap((one) => (one.rung > 0 ? split([one], spelling, 4) : [one]));
  rungs = split(split(rungs, together, 2), wholes, 1);
  return rungs
    .sort((a, b) => b.rung - a.rung)
    .map(({ rung, has, lacks }) => ({ rung, expression: without(neededOf(has, match), lacks) }));
}

/** Each rung in two: where all is in the title, and where it is not. */
export function titleRungs(match: MatchExpressions): RungExpression[] {
  return rungExpressions(match).flatMap(({ rung, expression }) => [
    { rung: 2 * rung + 1, expression: `(${match.title}) AND (${expression})` },
    { rung: 2 * rung, expression: without([expression], [match.title]) },
  ]);
}

/** What is implied is not looked for again: each expression is a walk through all that has its words. */
function neededOf(parts: readonly string[], match: MatchExpressions): string[] {
  const { has, isLoose, accents, spelling, together, wholes } = match;
  const found = (one: string | null) => one !== null && parts.includes(one);
  return parts.filter((one) => {
    if (one === accents) return !found(spelling);
    // The two words of "hội nghị" are one word, and stand together where it stands.
    if (one === together) return !(found(wholes) && wholes!.includes(together));
    return one !== has || !(found(accents) || (isLoose && found(together)));
  });
}

function without(has: readonly string[], lacks: readonly string[]): string {
  return [has.map((one) => `(${one})`).join(' AND '), ...lacks.map((one) => `(${one})`)].join(' NOT ');
}

interface RungParts {
  readonly rung: number;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

function split(rungs: readonly RungParts[], expression: string | null, points: number): RungParts[] {
  if (expression === null) return [...rungs];
  return rungs.flatMap(({ rung, has, lacks }) => [
    { rung: rung + points, has: [...has, expression], lacks },
    { rung, has, lacks: [...lacks, expression] },
  ]);
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

function asTyped(words: WordsPlan['words']): Form {
  return { column: 'words', phrase: words.map((word) => word.word).join(' ') };
}

function expression(alternatives: Alternatives, columns: Record<Form['column'], string>): string {
  const spelled = alternatives.map((forms) =>
    forms.map(({ column, phrase }) => `(${columns[column]} : "${phrase}")`).join(' AND '),
  );
  return `(${spelled.map((forms) => `(${forms})`).join(' OR ')})`;
}
