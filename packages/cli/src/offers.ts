// What the API of a server with a data folder does beyond reading: keys, pages handed over, webhooks, reviewers' corrections, the queues.
import type { ApiOptions } from '@giaoban/api';
import type { Store } from '@giaoban/indexer';
import type { DataFolder, FetchSettings } from '@giaoban/pipeline';

/** Pause between two looks at what changed. */
const LOOK_EVERY_MS = 5_000;

export interface OfferSettings {
  readonly data: DataFolder;
  /** The name that the store was opened by. */
  readonly storeName: string;
  readonly fetch: FetchSettings;
  /** Whether reading needs a key too. */
  readonly closed: boolean;
  /** Requests a minute; null: as many as they like. */
  readonly rateLimit: number | null;
  /** Redis of the queues that are shown to who has the key; null: none. */
  readonly queue: string | null;
}

export interface Offers
  extends Required<Pick<ApiOptions, 'access' | 'ingest' | 'webhooks' | 'review' | 'versions'>>,
    Pick<ApiOptions, 'board'> {
  close(): Promise<void>;
}

export async function openOffers(store: Store, settings: OfferSettings): Promise<Offers> {
  const { data, storeName, fetch, closed, rateLimit, queue } = settings;
  const { IngestJobs, openKeyStore, openQueueBoard, openSender, WebhookStore, watchChanges, workOff } = await import(
    '@giaoban/api'
  );
  const { openCorrectionLog } = await import('@giaoban/indexer/corrections');
  const { openIngest, openPageVersions } = await import('@giaoban/pipeline');
  const { openJoining } = await import('./joining.ts');
  const keys = openKeyStore(data.keys);
  const jobs = new IngestJobs(data.ingest);
  const ingest = await openIngest(data, store, fetch);
  const work = workOff(jobs, ingest, store);
  const webhooks = new WebhookStore(data.webhooks);
  const telling = watchChanges(store, webhooks, openSender(fetch.allowPrivate), LOOK_EVERY_MS);
  const versions = openPageVersions(data);
  const joining = openJoining(storeName, data.corrections);
  const board = queue === null ? undefined : openQueueBoard(queue);
  return {
    access: { keys, openRead: !closed, perMinute: rateLimit },
    ingest: { jobs, wake: work.wake },
    webhooks,
    review: { log: openCorrectionLog(data.corrections), changed: joining.wake },
    versions,
    board,
    async close() {
      await board?.close();
      await versions.close();
      await joining.close();
      await telling.close();
      webhooks.close();
      await work.close();
      await ingest.close();
      jobs.close();
      keys.close();
    },
  };
}
