// Facts as data with a schema, and their loader.
export * from './data-folder.ts';
export * from './file-types.ts';
export * from './gazetteer.ts';
export * from './list.ts';
export * from './portals.ts';
export * from './retention.ts';
export * from './rules.ts';
export * from './table.ts';
export * from './visiting-hours.ts';
