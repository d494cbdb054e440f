// The whole work on one task: robots, fetch, archive, classify, discover. Plain data in and out, so that it runs anywhere.
import { bodyDigest, type Capture } from '@giaoban/archive';
import { decodeHtml } from './decode-html.ts';
import { onSite, sameSite } from './discover-links.ts';
import { feedsOfIndex } from './feed-links.ts';
import { acceptsHtml, type FetchedPage, fetchPage } from './fetch-page.ts';
import { header } from './fetcher.ts';
import { isTooDeep } from './nesting.ts';
import { sketchPage } from './page-sketch.ts';
import { readNamedAddresses } from './sitemap.ts';
import type { UnknownAnswer } from './soft-404.ts';
import type { CrawlTask, Discovered, Previous, RefusedReason, TaskOutcome, Validators } from './task.ts';
import type { TaskContext } from './task-context.ts';
import { urlForm } from './url-form.ts';

/** Reasons that hold for the whole host. */
const UNREACHABLE: ReadonlySet<RefusedReason> = new Set(['private-address', 'bad-tls']);

export interface TaskProgress {
  /** The server has given what it was asked for; that is not read yet. */
  readonly answered?: () => void;
  /** It is read and written, not yet known to be on disk. */
  readonly written?: () => void;
}

type Page = Extract<FetchedPage, { kind: 'page' }>;

/**
 * Does a task. What servers do is an outcome; it throws where the archive cannot be written or the signal ends it.
 *
 * @param progress told how far it has come, where somebody wants to know
 */
export async function runTask(
  task: CrawlTask,
  context: TaskContext,
  progress: TaskProgress = {},
): Promise<TaskOutcome> {
  if (context.isTakenDown(task.url)) return refusal('taken-down', 'was taken down on request');
  const robots = await context.robots.for(task.url);
  context.signal?.throwIfAborted();
  if ('away' in robots) return { status: 'failed', detail: robots.away, retryAfterMs: robots.retryAfterMs };
  const fromSite = task.kind === 'seed' ? sitemapsOf(task.url, robots.sitemaps) : [];
  if (!robots.allows(task.url)) return refusal('robots', 'robots.txt forbids it', fromSite);
  const page =
    (await keptPage(task, context)) ??
    laterThan(task.previous, await fetchFromWhereItStands(task, context, robots.allows));
  context.signal?.throwIfAborted();
  if (page.kind === 'refused') return refusal(page.reason, page.detail, UNREACHABLE.has(page.reason) ? [] : fromSite);
  if (page.kind === 'failed') {
    const { detail, retryAfterMs, held = false, barred = false } = page;
    return { status: 'failed', detail, retryAfterMs, held, barred };
  }
  // Asked here, not when it is needed: pages must not pile up unread behind it.
  const unknown = page.kind === 'page' && isOrdinary(task) ? await context.unknownAnswer(task.url) : null;
  progress.answered?.();
  if (page.kind === 'gone') return notFound(task, page.capture, fromSite, context);
  const repeats = await repeated(task, page, context);
  if (repeats !== null) return { status: 'unchanged', detail: repeats, discovered: fromSite };
  if (page.kind === 'unchanged') return refusal('http-status', 'status 304, unasked', fromSite);
  if (task.kind === 'attachment') return keepFile(page, context);
  const outcome = isNamed(task)
    ? await readNamed(task, page, context)
    : await readHtml(task, page, unknown, context, progress);
  if (outcome.status === 'failed') return outcome;
  return { ...outcome, discovered: [...fromSite, ...outcome.discovered] };
}

/** Of two captures of a page the later one counts: also where the clock was set back between them. */
function laterThan(previous: Previous | null, page: FetchedPage): FetchedPage {
  if (previous === null || !('capture' in page) || page.capture.fetchedAt > previous.fetchedAt) return page;
  const fetchedAt = new Date(Date.parse(previous.fetchedAt) + 1).toISOString();
  return { ...page, capture: { ...page.capture, fetchedAt } };
}

function refusal(reason: RefusedReason, detail: string, discovered: readonly Discovered[] = []) {
  return { status: 'refused', reason, detail, discovered } as const;
}

function isNamed({ kind }: CrawlTask): boolean {
  return kind === 'sitemap' || kind === 'feed';
}

/** A page that links led to: there may be a page of another name for what is not there. */
function isOrdinary({ kind }: CrawlTask): boolean {
  return kind === 'listing' || kind === 'article';
}

function accepts(task: CrawlTask, contentType: string, { files }: TaskContext): boolean {
  if (task.kind === 'attachment') return files?.byAnswer(task.url, contentType) != null;
  return isNamed(task) || acceptsHtml(contentType);
}

/** What a crawl that was killed fetched and did not get to tell. */
async function keptPage({ url, written }: CrawlTask, { kept }: TaskContext): Promise<Page | null> {
  const capture = (await kept.find(url)) ?? (written === null ? null : await kept.find(written));
  return capture === null ? null : { kind: 'page', capture, finalUrl: url };
}

async function keepFile({ capture, finalUrl }: Page, context: TaskContext): Promise<TaskOutcome> {
  const entry = await context.keep(capture);
  const validators = validatorsOf(capture);
  return { status: 'fetched', entry, finalUrl, article: false, contentKey: null, validators, discovered: [] };
}

/** That a page is gone is kept in the archive where it was there before. */
async function notFound(task: CrawlTask, capture: Capture, found: readonly Discovered[], { archive }: TaskContext) {
  if (task.previous !== null) await archive.append(capture);
  return refusal('not-found', `status ${capture.response.status}`, found);
}

/** Says by what it is known that a page is as it was, with the revisit in the archive; null where it is not. */
async function repeated(
  { previous }: CrawlTask,
  page: Extract<FetchedPage, { kind: 'page' | 'unchanged' }>,
  { archive }: TaskContext,
): Promise<string | null> {
  if (previous === null || page.capture.url !== previous.url) return null;
  if (page.kind === 'page' && bodyDigest(page.capture.response.body) !== previous.digest) return null;
  await archive.appendRevisit(page.capture, previous);
  return page.kind === 'page' ? 'the same bytes' : 'status 304';
}

/**
 * The address that an article came from in the end the last time; where it is not there, the canonical one; and where there
 * is none of that spelling, the one that the portal writes.
 */
async function fetchFromWhereItStands(
  task: CrawlTask,
  context: TaskContext,
  allows: (url: string) => boolean,
): Promise<FetchedPage> {
  const { url, written, previous } = task;
  if (task.kind === 'article' && previous !== null && previous.url !== url && previous.url !== written) {
    const mayAsk = allows(previous.url) && !context.isTakenDown(previous.url);
    const page = mayAsk ? await fetchForTask(previous.url, task, context) : null;
    if (page !== null && page.kind !== 'gone' && page.kind !== 'refused') return page;
  }
  if (written === null || !allows(written)) return fetchForTask(url, task, context);
  if (previous?.url === written) return fetchForTask(written, task, context);
  const page = await fetchForTask(url, task, context);
  return page.kind === 'gone' ? fetchForTask(written, task, context) : page;
}

function fetchForTask(url: string, task: CrawlTask, context: TaskContext): Promise<FetchedPage> {
  return fetchPage(url, {
    fetcher: context.fetcher,
    cookies: context.cookies,
    gate: context.gate,
    signal: context.signal,
    previous: task.previous,
    referrer: task.referrer,
    accepts: (contentType) => accepts(task, contentType, context),
    async mayFollow(url) {
      // A seed may have moved to another host; what people typed in is what they meant.
      if (task.kind !== 'seed' && !sameSite(url, task.url)) return { reason: 'off-site', detail: `sends to ${url}` };
      if (context.isTakenDown(url)) return { reason: 'taken-down', detail: 'sends to what was taken down on request' };
      const robots = await context.robots.for(url);
      if ('away' in robots || robots.allows(url)) return null;
      return { reason: 'robots', detail: `sends to ${url}, which robots.txt forbids` };
    },
  });
}

/** Sitemaps that robots.txt names, else the one at the usual place. */
function sitemapsOf(url: string, named: readonly string[]): Discovered[] {
  const { origin } = new URL(url);
  const own = named.map((address) => onSite(address, url)).filter((address) => address !== null);
  // "Sitemap: /so-do.xml" is against the rules, and may be all there is.
  const relative = named.flatMap((address) => (address.startsWith('/') ? [origin + address] : []));
  const sitemaps = own.length > 0 ? [...own, ...relative] : [...relative, `${origin}/sitemap.xml`];
  return sitemaps.map((address) => ({ url: address, kind: 'sitemap', via: `${origin}/robots.txt`, continues: false }));
}

async function readNamed(task: CrawlTask, page: Page, context: TaskContext) {
  const { finalUrl, capture } = page;
  const named = readNamedAddresses(capture.response.body, finalUrl);
  const feeds = named.pages.length === 0 && task.kind === 'feed' ? listedFeeds(page) : [];
  if (named.pages.length === 0 && named.sitemaps.length === 0 && feeds.length === 0)
    return refusal('not-found', `no ${task.kind} with addresses`);
  const family = context.portals.portalFor(task.host)?.family ?? null;
  const followed = (address: string, kind: 'sitemap' | null, modified: string | null): Discovered[] => {
    const target = onSite(address, finalUrl);
    if (target === null) return [];
    const found = { via: task.url, continues: false, ...(modified === null ? {} : { modified }) };
    // Sitemaps of tags and authors are known by their names.
    const rule = context.portals.kindOfUrl(target, family ?? context.portals.familyOfSitemap(target));
    if (kind === 'sitemap') return rule?.kind === 'skip' ? [] : [{ url: target, kind, ...found }];
    const form = urlForm(target, context.portals, family);
    if (form === 'skip') return [];
    return [{ url: target, kind: form === 'article' ? 'article' : 'listing', ...found }];
  };
  return {
    status: 'fetched',
    entry: await context.keep(capture),
    finalUrl,
    article: false,
    contentKey: null,
    validators: validatorsOf(capture),
    discovered: [
      ...feeds,
      ...named.sitemaps.flatMap(({ url, modified }) => followed(url, 'sitemap', modified)),
      ...named.pages.flatMap(({ url, modified }) => followed(url, null, modified)),
    ],
  } as const;
}

/** "RSS" may lead to a page that lists the feeds. */
function listedFeeds({ capture, finalUrl }: Page): Discovered[] {
  const html = decodeHtml(capture.response.body, header(capture.response.headers, 'content-type'));
  return isTooDeep(html) ? [] : feedsOfIndex(sketchPage(html, finalUrl), finalUrl);
}

async function readHtml(
  task: CrawlTask,
  { finalUrl, capture, redirect }: Page,
  unknown: UnknownAnswer | null,
  context: TaskContext,
  progress: TaskProgress,
): Promise<TaskOutcome> {
  if (capture.response.body.length === 0) return failure('an empty page');
  const reading = await context.reader.read({
    url: task.url,
    finalUrl,
    isSeed: task.kind === 'seed',
    partOf: task.kind === 'part' ? task.referrer : null,
    capture,
    unknown,
    attachments: context.files !== null,
  });
  if (reading.kind === 'broken') return failure(`breaks its reader: ${reading.detail}`);
  if (reading.kind === 'refused') return refusal(reading.reason, reading.detail);
  const { article, contentKey, discovered, records } = reading;
  // The article stands elsewhere now: what it was here is its past.
  const hasMoved = article && redirect !== undefined && task.previous?.url === task.url && finalUrl !== task.url;
  const left = hasMoved ? await context.archive.append(redirect) : null;
  const kept = context.keep(capture, records);
  progress.written?.();
  return {
    status: 'fetched',
    entry: await kept,
    finalUrl,
    article,
    contentKey,
    validators: validatorsOf(capture),
    discovered,
    ...(left !== null && { left }),
  };
}

function failure(detail: string) {
  return { status: 'failed', detail, retryAfterMs: null } as const;
}

function validatorsOf({ response: { headers } }: Capture): Validators {
  return { etag: header(headers, 'etag'), lastModified: header(headers, 'last-modified') };
}
