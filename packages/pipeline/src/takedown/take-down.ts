// Takes pages down on request: out of store, archive and frontier, for good, with a line that says who did it and why.
import { blankCaptures, type CaptureEntry, openTakedowns } from '@giaoban/archive';
import { openFrontier } from '@giaoban/crawler';
import { EXTRACTOR_VERSION } from '@giaoban/extractor/version';
import type { Store } from '@giaoban/indexer';
import { forgetCorrections } from '@giaoban/indexer/corrections';
import { canonicalUrl, type Takedown } from '@giaoban/records';
import { captureId } from '../cluster/job-id.ts';
import { recordFiles } from '../cluster/record-files.ts';
import type { DataFolder } from '../data-folder.ts';
import { Ledger } from '../ledger.ts';
import { pageCapture } from '../page-capture.ts';
import { forgetFailures } from '../seeing/fetch-failures.ts';
import { forgetCaptures } from '../versions/capture-index.ts';
import { canonicalOf, type FoundPages, findPages, type Wanted } from './find-pages.ts';

export interface TakenDown extends FoundPages {
  /** Captures of the archive that were blanked. */
  readonly captures: number;
}

/** All that were taken down, the oldest first. */
export function listTakedowns(data: DataFolder): readonly Takedown[] {
  return openTakedowns(data.archive).all();
}

/** What `takeDown` would take; nothing is changed. */
export async function previewTakedown(data: DataFolder, store: Store, wanted: Wanted): Promise<FoundPages> {
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  try {
    return await findPages(wanted, ledger, store);
  } finally {
    ledger.close();
  }
}

/**
 * Killed on the way, the same call does what is left. Doing it twice changes nothing but the audit.
 *
 * @throws PermanentError while a crawl runs over the folder
 */
export async function takeDown(
  data: DataFolder,
  store: Store,
  wanted: Wanted,
  why: { readonly reason: string; readonly by: string },
): Promise<TakenDown> {
  const frontier = openFrontier(data.frontier);
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  try {
    const found = await findPages(wanted, ledger, store);
    const { urls, records } = found;
    // First of all, so that nothing comes back that is on its way to a worker.
    if (urls.length > 0 || wanted.kind !== 'expired')
      openTakedowns(data.archive).append({
        at: new Date().toISOString(),
        ...why,
        ...subjectOf(wanted),
        ...mutable(found),
      });
    const gone = await blankCaptures(data.archive, captureOf(wanted, new Set(urls), ledger));
    await forgetWorkedOut(data, gone, records);
    const taken = new Set(urls);
    const isOfPortal = (url: string) => wanted.kind === 'portal' && new URL(url).host === wanted.host;
    forgetFailures(data.failures, (url) => taken.has(url) || isOfPortal(url));
    ledger.takeDown(urls);
    const ids = [...new Set([...records, ...ledger.removals()])];
    if (ids.length > 0) await store.remove(ids);
    await store.refresh();
    for (const id of ids) ledger.removed(id);
    frontier.takeDown(wanted.kind === 'portal' ? { host: wanted.host } : { urls });
    return { ...found, captures: gone.length };
  } finally {
    ledger.close();
    frontier.close();
  }
}

function mutable({ urls, records }: FoundPages): Pick<Takedown, 'urls' | 'records'> {
  return { urls: [...urls], records: [...records] };
}

function subjectOf(wanted: Wanted): Pick<Takedown, 'kind' | 'subject'> {
  const { kind } = wanted;
  if (kind === 'page') return { kind, subject: canonicalOf(wanted.url) };
  return { kind, subject: kind === 'person' ? wanted.name : wanted.host };
}

/** Says which captures go: those of the pages; of a portal all; where they are too old, earlier versions of later pages too. */
function captureOf(wanted: Wanted, urls: ReadonlySet<string>, ledger: Ledger): (entry: CaptureEntry) => boolean {
  const current = new Map<string, string>();
  if (wanted.kind === 'expired')
    for (const { job } of ledger.pages())
      if (new URL(job.url).host === wanted.host) current.set(job.url, job.fetchedAt);
  return (entry) => {
    const url = canonicalUrl(entry.url);
    if (url === null) return false;
    if (urls.has(url)) return true;
    if (wanted.kind === 'portal') return new URL(url).host === wanted.host;
    return wanted.kind === 'expired' && entry.fetchedAt < wanted.before && entry.fetchedAt < (current.get(url) ?? '');
  };
}

/** What was worked out from the captures: records on their way, the server's list of captures, what reviewers said. */
async function forgetWorkedOut(
  data: DataFolder,
  gone: readonly CaptureEntry[],
  records: readonly string[],
): Promise<void> {
  const waiting = recordFiles(data.records);
  for (const entry of gone) {
    const job = pageCapture(entry);
    if (job !== null) await waiting.remove(captureId('index', job));
  }
  forgetCaptures(data.captures, gone);
  forgetCorrections(data.corrections, new Set(records));
}
