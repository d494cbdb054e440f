// Stores of records, and the questions they answer.
export { elasticsearchStore } from './elasticsearch/elasticsearch-store.ts';
export * from './open-store.ts';
export * from './query.ts';
export { SUGGESTION_KINDS, type SuggestionKind } from './rows/suggested-names.ts';
export { sqliteStore } from './sqlite/sqlite-store.ts';
export type * from './store.ts';
export type { Suggestion, SuggestOptions } from './suggestion.ts';
export { VIEW_NAMES, type ViewName, type ViewPage, type ViewQuery, type ViewRow } from './view.ts';
