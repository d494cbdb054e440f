// What a store makes of a record before it writes it: nothing of it needs the store, so that a thread can do it.
import type { PageRecord } from '@giaoban/records';
import { recordDocuments } from '../elasticsearch/record-documents.ts';
import { sqliteRecord } from '../sqlite/sqlite-record.ts';

export const WORKS = { sqlite: sqliteRecord, elasticsearch: recordDocuments } as const;

export type WorkName = keyof typeof WORKS;
export type Worked<Name extends WorkName> = ReturnType<(typeof WORKS)[Name]>;

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
  readonly worked: readonly unknown[];
}

export const OPEN = 0;
/** The writer does it itself, or nobody any more. */
export const KEPT = 1;
/** The thread is at it. */
export const TAKEN = 2;
export const DONE = 3;
