// The names of a record that are offered while someone types.
import { filterKey } from './filter-key.ts';
import type { IndexRow, TermField } from './index-row.ts';
import { remembered } from './remembered.ts';
import { tokens } from './tokens.ts';

export const SUGGESTION_KINDS = ['person', 'organ', 'place'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

export interface SuggestedName {
  readonly kind: SuggestionKind;
  /** Words without accents, parted by one space. */
  readonly plain: string;
  /** The name folded, accents and all: spellings with the same key are one name. */
  readonly key: string;
  readonly shown: string;
}

const FIELDS: Readonly<Record<SuggestionKind, readonly TermField[]>> = {
  person: ['official'],
  organ: ['organ'],
  place: ['province', 'district', 'commune'],
};

const plainWords = remembered((name) =>
  tokens(name)
    .map((token) => token.plain)
    .join(' '),
);

/** @param terms of the record's document */
export function suggestedNames(terms: IndexRow['terms']): SuggestedName[] {
  return Object.entries(FIELDS).flatMap(([kind, fields]) => {
    const names = new Map<string, SuggestedName>();
    for (const shown of fields.flatMap((field) => terms[field])) {
      const key = filterKey(shown);
      const plain = plainWords(shown);
      if (plain !== '' && !names.has(key)) names.set(key, { kind: kind as SuggestionKind, plain, key, shown });
    }
    return [...names.values()];
  });
}
