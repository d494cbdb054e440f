// Frontier, politeness, fetching and discovery.

export { closedFor } from './closed-for.ts';
export { type CrawlEvent, type CrawlOptions, crawl, crawlEvent, FAILED_REST_MS, PATIENCE_MS } from './crawl.ts';
export { type DraftOptions, draftPortal, type PortalDraft } from './draft-portal.ts';
export { acceptsHtml, type FetchedPage, type FetchPageOptions, fetchPage } from './fetch-page.ts';
export { type Exchange, type Fetcher, type FetcherOptions, type FetchLimits, openFetcher } from './fetcher.ts';
export { type Frontier, type FrontierOptions, openFrontier } from './frontier.ts';
export type { Applied } from './frontier-apply.ts';
export type { FrontierCounts, HostReport } from './frontier-report.ts';
export type { Round } from './frontier-round.ts';
export type * from './host-slots.ts';
export { localHostSlots } from './local-host-slots.ts';
export { isPublicAddress, publicLookup } from './public-address.ts';
export { runTask } from './run-task.ts';
export type * from './task.ts';
export { openTaskContext, type TaskContext, type TaskContextOptions } from './task-context.ts';
