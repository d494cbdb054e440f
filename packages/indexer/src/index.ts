// Stores of records, and the questions they answer.
export * from './query.ts';
export type * from './store.ts';
