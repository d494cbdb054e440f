// Where the words of a question stand in a text, and how exactly: for highlights, and for ranking names.
import { type TokensAt, tokensAt } from '../rows/tokens.ts';
import type { AskedClause, AskedWord, WordsPlan } from './plan-words.ts';

export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Spans of words and whole phrases that answer, in the order of the text, none twice. */
export function wordHits(plan: WordsPlan, text: string): Hit[] {
  const found = tokensAt(text);
  const hits = new Map<number, Hit>();
  for (const clause of plan.clauses) {
    for (const at of places(clause, found, answers)) {
      const hit = { start: found.at(at).start, end: found.at(at + clause.words.length - 1).end };
      const known = hits.get(hit.start);
      if (known === undefined || known.end < hit.end) hits.set(hit.start, hit);
    }
  }
  return withoutOverlap([...hits.values()].sort((a, b) => a.start - b.start));
}

/**
 * How exactly a short text answers: 0 not at all; from 1 by any accents, 3 by the same accents, 5 by the same spelling;
 * one more where the words stand together in this order.
 */
export function rungOf(plan: WordsPlan, text: string): number {
  const found = tokensAt(text);
  const all = (fits: Fit) => plan.clauses.every((clause) => places(clause, found, fits).length > 0);
  if (plan.clauses.length === 0 || !all(answers)) return 0;
  const accents = plan.accented && all(sameAccents) ? (all(sameSpelling) ? 2 : 1) : 0;
  const together = places({ words: plan.words }, found, answers).length > 0;
  return 1 + accents * 2 + (together ? 1 : 0);
}

type Fit = (asked: AskedWord, found: TokensAt, i: number) => boolean;
const answers: Fit = (asked, found, i) => {
  const { word, plain } = found.formsAt(i);
  return asked.accented ? word === asked.word || word === asked.plain : plain === asked.plain;
};
const sameAccents: Fit = (asked, found, i) => found.formsAt(i).word === asked.word;
const sameSpelling: Fit = (asked, found, i) => sameAccents(asked, found, i) && found.at(i).written === asked.written;

/** Indices of the tokens at which the clause stands. */
function places({ words }: AskedClause, found: TokensAt, fits: Fit): number[] {
  // Folding keeps length, so most tokens need not be looked at; numbers are written in several lengths.
  const lengths = words.map(({ word }) => (/^\p{N}/u.test(word) ? null : word.length));
  const at: number[] = [];
  for (let i = 0; i + words.length <= found.count; i += 1) {
    let k = 0;
    while (
      k < words.length &&
      (lengths[k] === null || lengths[k] === found.lengthAt(i + k)) &&
      fits(words[k]!, found, i + k)
    )
      k += 1;
    if (k === words.length) at.push(i);
  }
  return at;
}

function withoutOverlap(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}
