// The query API over HTTP: records, meetings, people and statistics of any store.
export * from './create-api.ts';
export * from './search-object.ts';
