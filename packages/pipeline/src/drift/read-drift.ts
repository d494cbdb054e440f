// The drift of a data folder's portals, from what the ledger keeps of each page.
import { EXTRACTOR_VERSION } from '@giaoban/extractor/version';
import type { DataFolder } from '../data-folder.ts';
import { Ledger } from '../ledger.ts';
import { DAYS_BEFORE, findDrift, type PortalDay } from './find-drift.ts';

const DAY_MS = 86_400_000;

/**
 * A portal at a time, day after day. A crawl may run meanwhile.
 *
 * @param days the last so many days on which anything was captured
 */
export function* readDrift(data: DataFolder, days: number): Generator<PortalDay> {
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  try {
    yield* driftOf(ledger, days);
  } finally {
    ledger.close();
  }
}

/** The same of a ledger that is open. */
export function* driftOf(ledger: Ledger, days: number): Generator<PortalDay> {
  const last = ledger.signs.lastDay();
  if (last === null) return;
  const back = (n: number) => new Date(Date.parse(`${last}T00:00:00Z`) - n * DAY_MS).toISOString().slice(0, 10);
  for (const host of ledger.signs.hosts())
    yield* findDrift(ledger.signs.pages(host, back(days - 1 + DAYS_BEFORE)), back(days - 1));
}
