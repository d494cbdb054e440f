// The steps as jobs, and the two runners.
export { draftPortal, type PortalDraft } from '@giaoban/crawler';
export { countJobs } from './cluster/count-jobs.ts';
export { inspectQueue, type QueueSetup } from './cluster/inspect-queue.ts';
export { redisHostSlots } from './cluster/redis-host-slots.ts';
export { runCluster } from './cluster/run-cluster.ts';
export { type WatchedQueues, watchQueues } from './cluster/watch-queues.ts';
export { type RunningWorker, startWorker } from './cluster/worker.ts';
export { correctionsFile, type DataFolder, openDataFolder } from './data-folder.ts';
export type { DriftAlarm, PortalDay } from './drift/find-drift.ts';
export { readDrift } from './drift/read-drift.ts';
export { importFiles } from './import-files.ts';
export { type Ingest, type Ingested, openIngest } from './ingest.ts';
export type { LedgerCounts, Refused } from './ledger.ts';
export { listCaptures } from './list-captures.ts';
export { extractArchive } from './local/extract-archive.ts';
export { runLocal } from './local/run-local.ts';
export {
  listQuarantined,
  type Quarantined,
  readQuarantined,
  releaseQuarantined,
} from './quarantine.ts';
export type { FetchSettings, RunEvent, RunSummary } from './run.ts';
export { queueSchedule } from './schedule/queue-schedule.ts';
export { type CrawlMetrics, crawlMetrics } from './seeing/crawl-metrics.ts';
export { readStatus } from './seeing/read-status.ts';
export { serveMetrics } from './seeing/serve-metrics.ts';
export type { Wanted } from './takedown/find-pages.ts';
export { liftTakedown } from './takedown/lift-takedown.ts';
export { listTakedowns, previewTakedown, takeDown } from './takedown/take-down.ts';
export { type ExtractionChanges, extractionChanges } from './upgrade/extraction-changes.ts';
export { type Switched, switchOn } from './upgrade/switch-on.ts';
export { hasFindings, type VerifySummary, verify } from './verify/verify.ts';
export type { HostCaptures } from './versions/capture-index.ts';
export { openPageVersions, type PageVersion, type PageVersions } from './versions/page-versions.ts';
