// The query API over HTTP: records, meetings, people and statistics of any store.
export { openQueueBoard } from './board/queue-board.ts';
export * from './create-api.ts';
export type { Cell } from './export/column.ts';
export { csv } from './export/csv.ts';
export { IngestJobs } from './ingest/ingest-jobs.ts';
export { type IngestWork, workOff } from './ingest/work-off.ts';
export type { Access } from './keys/access.ts';
export { type Key, type KeyStore, openKeyStore, SCOPES, type Scope } from './keys/key-store.ts';
export { readInThreads } from './reading/reading-threads.ts';
export * from './search-object.ts';
export { openSender } from './webhooks/send-delivery.ts';
export { type WebhookWork, watchChanges } from './webhooks/watch-changes.ts';
export { WebhookStore } from './webhooks/webhook-store.ts';
