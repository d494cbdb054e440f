// Switches this extractor on: what an earlier one has read is read again, behind all that is new.
import { EXTRACTOR_VERSION } from '@giaoban/extractor/version';
import type { DataFolder } from '../data-folder.ts';
import { stampDataVersion } from '../data-version.ts';
import { Ledger } from '../ledger.ts';

export interface Switched {
  readonly extractor: string;
  /** The version that was switched on until now. */
  readonly before: string;
  /** Pages that will be read again, by the crawl that runs or by the next one. */
  readonly pages: number;
}

/** Done twice it changes nothing; a crawl of this version may go on meanwhile. */
export function switchOn(data: DataFolder): Switched {
  stampDataVersion(data.root, EXTRACTOR_VERSION);
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  try {
    return { extractor: EXTRACTOR_VERSION, before: ledger.switchedOn(), pages: ledger.switchOn() };
  } finally {
    ledger.close();
  }
}
