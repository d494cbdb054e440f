// Who writes the rows of records and asks nothing.
import type { PageRecord } from '@giaoban/records';

export interface BareWriter {
  /**
   * Works out the rows, as the store does before it writes.
   * @returns makes them ready for what writes them, and gives what does that and nothing else
   */
  workOut(records: readonly PageRecord[]): () => () => Promise<void>;
  end(): Promise<void>;
}
