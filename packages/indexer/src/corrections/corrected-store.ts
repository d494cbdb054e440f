// A store whose records carry the corrections of reviewers: laid over whatever extraction puts.
import type { PageRecord } from '@giaoban/records';
import { RetryableError } from '@giaoban/records';
import type { Store } from '../store.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { CorrectionLog } from './correction-log.ts';

/** A run may put newer revisions of a record while it is corrected. */
const MAX_RACES = 5;

/** @returns the same store; what is put into it is corrected first */
export function correctedStore(store: Store, log: CorrectionLog): Store {
  const corrected = (record: PageRecord) => applyCorrections(record, log.of(record.id));
  return {
    ...store,
    async put(records, options) {
      const known = log.all().length;
      const result = await store.put(records.map(corrected), options);
      const late = log.all().slice(known);
      // Who corrects looks at the store behind the log, and so does this: one of the two sees the other.
      for (const id of new Set(late.map(({ record }) => record))) {
        if (id !== null && records.some((record) => record.id === id)) await correctRecord(store, log, id);
      }
      return result;
    },
  };
}

/**
 * Makes the record of a store what its corrections say now.
 *
 * @returns the record; null where the store has none @throws RetryableError where others keep changing it
 */
export async function correctRecord(store: Store, log: CorrectionLog, id: string): Promise<PageRecord | null> {
  for (let race = 0; race < MAX_RACES; race += 1) {
    const record = await store.get(id);
    if (record === null) return null;
    const corrected = applyCorrections(record, log.of(id));
    const { written } = await store.put([corrected], { again: true });
    if (written === 1) return corrected;
  }
  throw new RetryableError(id, 'the record keeps changing while it is corrected');
}
