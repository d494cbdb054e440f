// A question's words as FTS5 expressions: what must be there, and the rungs above it.
import { type AskedClause, cutName, type WordsPlan } from '../asking/plan-words.ts';
import { type Alternatives, clauseForms, type Form } from '../asking/word-forms.ts';

export interface MatchExpressions {
  /** What every answer has. */
  readonly must: string;
  /** With the accents that were typed; null where none were. */
  readonly accents: string | null;
  /** And with their placement; null where there is one spelling only. */
  readonly spelling: string | null;
  /** The words together, in their order; null for one word or one phrase. */
  readonly together: string | null;
  /** Words of several syllables whole, each as a word of its own; null where accents or such words lack. */
  readonly compounds: string | null;
}

const SEARCHED = { words: '{head body}', plain: '{head_plain body_plain}' };
const OFFICE = { words: '{office}', plain: '{office_plain}' };

/** @returns null where no words were asked for */
export function matchExpressions(plan: WordsPlan): MatchExpressions | null {
  if (plan.clauses.length === 0) return null;
  const typed = plan.clauses.map(({ words }) => expression([[asTyped(words)]], SEARCHED));
  const twoSpellings = plan.words.filter((word) => word.twoSpellings).map((word) => word.written);
  const spelled = inColumn('spellings', twoSpellings);
  return {
    must: plan.clauses.map(clauseExpression).join(' AND '),
    accents: plan.accented ? typed.join(' AND ') : null,
    spelling: plan.accented && spelled.length > 0 ? [...typed, ...spelled].join(' AND ') : null,
    together: plan.clauses.length > 1 ? expression(clauseForms(plan), SEARCHED) : null,
    compounds: plan.accented && plan.compounds.length > 0 ? plan.compounds.map(clauseExpression).join(' AND ') : null,
  };
}

/** A phrase does not answer where it is the end of one word and the start of another. */
function clauseExpression(clause: AskedClause): string {
  const found = expression(clauseForms(clause), SEARCHED);
  const cut = cutName(clause);
  return cut === null ? found : `(${found} NOT ${inColumn('cut', [cut])[0]})`;
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
