// A typed client of the query API: every route by its path, and what takes more than one request.
export type { components, paths } from './api-types.ts';
export * from './giaoban-client.ts';
