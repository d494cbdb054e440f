// Who writes the rows of records and asks nothing.
import type { PageRecord } from '@giaoban/records';

/** Writes records whose rows were worked out before. */
export interface BareWriter {
  prepare(records: readonly PageRecord[]): () => Promise<void>;
  end(): Promise<void>;
}
