// The terms that tell what a page is about, and where they stand in its headline and text.
import { readTable } from '@giaoban/resources';
import { z } from 'zod';
import { LexiconMatcher } from '../../matching/lexicon-matcher.ts';
import type { Views } from '../../matching/rule-compiler.ts';

const topicIds = new Set(readTable('topics/topics.tsv', z.object({ id: z.string().min(1) })).map(({ id }) => id));

/** `keyword`: the key term that it is shown as, itself where empty, none where "-". `pages`: of our gold pages that have it. */
const Row = z.object({
  term: z.string().min(1),
  topic: z.string().refine((id) => id === '' || topicIds.has(id), 'not among topics/topics.tsv'),
  keyword: z.string(),
  pages: z.coerce.number().int().min(0),
  of: z.coerce.number().int().min(1),
});

export interface TopicTerm {
  readonly topic: string | null;
  readonly keyword: string | null;
  /** 0 for a term of every page, growing with how few have it. */
  readonly rarity: number;
  /** `topics/terms.tsv:12` */
  readonly at: string;
}

const TERMS = new LexiconMatcher<TopicTerm>(
  readTable('topics/terms.tsv', Row).map(({ term, topic, keyword, pages, of, at }) => [
    term,
    {
      topic: topic || null,
      keyword: keyword === '-' ? null : keyword || term,
      rarity: Math.log((of + 1) / (pages + 1)),
      at,
    },
  ]),
  // A term may hold a comma or an ampersand.
  { ',': '.', '&': '-' },
);

export interface TermPlace {
  readonly term: TopicTerm;
  readonly start: number;
  readonly end: number;
}

/** The longest terms from left to right, as far as `to`. */
export function termsIn(views: Views, to: number): TermPlace[] {
  return TERMS.matchAll(views, { start: 0, end: to }).map(({ start, end, rows }) => ({ term: rows[0]!, start, end }));
}
