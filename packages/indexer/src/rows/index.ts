// Rows as the stores keep them, for who measures what writing them costs without the store's checks.
export { recordDocuments } from '../elasticsearch/record-documents.ts';
export { inTransaction } from '../sqlite/in-transaction.ts';
export { sqliteRecord } from '../sqlite/sqlite-record.ts';
export { rowsWriter } from '../sqlite/sqlite-rows.ts';
export { prepareSchema } from '../sqlite/sqlite-schema.ts';
