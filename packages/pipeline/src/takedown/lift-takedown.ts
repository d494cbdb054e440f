// Lifts a takedown that was a mistake: its pages may be asked, and its names read, again. What was blanked is gone; the next
// crawl brings what the portal still shows.
import { openTakedowns } from '@giaoban/archive';
import { openFrontier } from '@giaoban/crawler';
import { EXTRACTOR_VERSION } from '@giaoban/extractor/version';
import { canonicalUrl, PermanentError, type Takedown } from '@giaoban/records';
import type { DataFolder } from '../data-folder.ts';
import { Ledger } from '../ledger.ts';

export interface Lifted {
  readonly takedowns: readonly Takedown[];
  /** Addresses that the next crawl asks. */
  readonly addresses: number;
}

/**
 * Killed on the way, the same call does what is left.
 *
 * @param subject address, host or name, as it was taken down
 * @throws PermanentError where nothing of that name was ever taken down, or while a crawl runs over the folder
 */
export function liftTakedown(
  data: DataFolder,
  subject: string,
  why: { readonly reason: string; readonly by: string },
): Lifted {
  const log = openTakedowns(data.archive);
  const frontier = openFrontier(data.frontier);
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  try {
    const isOf = (line: Takedown) => [subject, canonicalUrl(subject)].includes(line.subject);
    if (!log.all().some(isOf)) throw new PermanentError(subject, 'nothing of that name was taken down');
    const takedowns = log.inForce().filter(isOf);
    const at = new Date().toISOString();
    for (const { kind, subject: as } of takedowns)
      log.append({ at, ...why, kind, subject: as, lifts: true, urls: [], records: [] });
    ledger.giveBack();
    return { takedowns, addresses: frontier.giveBack((url) => !log.forbids(url)) };
  } finally {
    ledger.close();
    frontier.close();
  }
}
