// How the value of a filter reads: vocabularies have a name in each language, names stand for themselves.
import type { Messages } from '../language.ts';
import type { FilterName, ShownFacet } from '../search-state.ts';

export function valueName(filter: FilterName | ShownFacet, value: string, words: Messages): string {
  const vocabularies: { readonly [F in FilterName | ShownFacet]?: Readonly<Record<string, string>> } = {
    meetingKind: words.kinds,
    role: words.roles,
    topic: words.topics,
  };
  const names = vocabularies[filter] ?? {};
  return Object.hasOwn(names, value) ? names[value]! : value;
}
