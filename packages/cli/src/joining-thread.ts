// The thread of joining.ts: one joining over a store, with what reviewers said of people.
import { workerData } from 'node:worker_threads';
import { openStore } from '@giaoban/indexer';
import { openCorrectionLog } from '@giaoban/indexer/corrections';
import { resolveStore } from '@giaoban/indexer/resolve';

const given = workerData as { readonly store: string; readonly corrections: string };
const store = await openStore(given.store);
try {
  await resolveStore(store, openCorrectionLog(given.corrections).decisions());
} finally {
  await store.close();
}
