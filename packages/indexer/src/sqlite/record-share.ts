// What the writer and the thread that works out records ahead of it hand one another.
import type { PageRecord } from '@giaoban/records';
import type { SqliteRecord } from './sqlite-record.ts';

/** Some records on their way to the thread. */
export interface Share {
  /** Who asked. */
  readonly order: number;
  readonly place: number;
  readonly records: readonly PageRecord[];
  /** Of each share of the order, who does it: whoever changes it from `OPEN` first. */
  readonly states: Int32Array;
}
export interface DoneShare {
  readonly order: number;
  readonly place: number;
  readonly worked: readonly SqliteRecord[];
}

export const OPEN = 0;
/** The writer does it itself, or nobody any more. */
export const KEPT = 1;
/** The thread is at it. */
export const TAKEN = 2;
export const DONE = 3;
