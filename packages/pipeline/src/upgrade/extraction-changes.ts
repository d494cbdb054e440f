// What this extractor reads otherwise than the store has it: asked before it is switched on.
import { isDeepStrictEqual } from 'node:util';
import { EXTRACTOR_VERSION } from '@giaoban/extractor';
import type { Store } from '@giaoban/indexer';
import { uncorrected } from '@giaoban/indexer/corrections';
import type { PageRecord } from '@giaoban/records';
import type { DataFolder } from '../data-folder.ts';
import { Ledger } from '../ledger.ts';
import { openPageReader, type Reading } from '../reading/page-reader.ts';

export interface FieldSample {
  readonly url: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface ExtractionChanges {
  /** Version that was asked, and the one that is switched on. */
  readonly extractor: string;
  readonly switchedOn: string;
  /** Pages of the ledger that another version has read. */
  readonly outdated: number;
  /** Pages that were read; `unchanged` of them give the very record that the store has. */
  readonly pages: number;
  readonly unchanged: number;
  /** How many records change, by field, with a few of them. */
  readonly fields: Readonly<Record<string, { readonly records: number; readonly samples: readonly FieldSample[] }>>;
  /** Pages that gave no record and would, and those that gave one and would not, with the reason. */
  readonly gained: readonly string[];
  readonly lost: readonly { readonly url: string; readonly reason: string }[];
}

const SAMPLES = 3;

/**
 * Reads pages of the archive again, in the order of their addresses, and compares; nothing is written.
 *
 * @param limit pages at most @param onPage called behind each page, with how many are done
 */
export async function extractionChanges(
  data: DataFolder,
  store: Store,
  limit: number,
  onPage: (done: number) => void,
): Promise<ExtractionChanges> {
  const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
  const reader = openPageReader(data.archive);
  const fields: Record<string, { records: number; samples: FieldSample[] }> = {};
  const gained: string[] = [];
  const lost: { url: string; reason: string }[] = [];
  let pages = 0;
  let unchanged = 0;
  try {
    for (const { job, state, detail } of ledger.pages()) {
      if (pages >= limit) break;
      if (state === 'pending' || state === 'copy') continue;
      const reading = await reader.read(job);
      const stored = state === 'record' ? await store.get(detail!) : null;
      pages += 1;
      onPage(pages);
      if (!('record' in reading)) {
        if (stored === null) unchanged += 1;
        else lost.push({ url: job.url, reason: reasonOf(reading) });
      } else if (stored === null) gained.push(job.url);
      else {
        const changed = changedFields(uncorrected(stored), reading.record);
        if (changed.length === 0) unchanged += 1;
        for (const field of changed) {
          fields[field] ??= { records: 0, samples: [] };
          fields[field].records += 1;
          if (fields[field].samples.length < SAMPLES)
            fields[field].samples.push({ url: job.url, before: stored[field], after: reading.record[field] });
        }
      }
    }
    const outdated = ledger.outdatedCount();
    return {
      extractor: EXTRACTOR_VERSION,
      switchedOn: ledger.switchedOn(),
      outdated,
      pages,
      unchanged,
      fields,
      gained,
      lost,
    };
  } finally {
    await reader.close();
    ledger.close();
  }
}

/** Fields of the record that differ; that the revision does goes without saying. */
function changedFields(before: PageRecord, after: PageRecord): (keyof PageRecord)[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof PageRecord>;
  names.delete('revision');
  return [...names].filter((name) => !isDeepStrictEqual(before[name], after[name])).sort();
}

function reasonOf(reading: Exclude<Reading, { record: unknown }>): string {
  return 'refusal' in reading ? reading.refusal.refused : reading.quarantine;
}
