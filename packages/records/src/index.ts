// The record, its vocabularies, ids and errors: what everyone may import.
export * from './canonical-url.ts';
export * from './correction.ts';
export * from './errors.ts';
export * from './ids.ts';
export * from './json-schema.ts';
export * from './page.ts';
export * from './schemas.ts';
export * from './takedown.ts';
export * from './vocabulary.ts';
