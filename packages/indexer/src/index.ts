// Stores of records, and the questions they answer.
export { elasticsearchStore } from './elasticsearch/elasticsearch-store.ts';
export * from './open-store.ts';
export * from './query.ts';
export { sqliteStore } from './sqlite/sqlite-store.ts';
export type * from './store.ts';
