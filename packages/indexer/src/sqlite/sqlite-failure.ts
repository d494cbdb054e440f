// SQLite's own errors as ours: what may pass by itself, what will not, always with the file.
import { PermanentError, RetryableError } from '@giaoban/records';

const BUSY = 5;
const LOCKED = 6;
const READ_ONLY = 8;
const FULL = 13;
const NOT_A_DATABASE = 26;

const ADVICE = new Map<number, string>([
  [READ_ONLY, 'the store is read-only'],
  [FULL, 'the disk is full; nothing was written'],
  [NOT_A_DATABASE, 'the file is no store of Giao Ban'],
]);

/** Runs `step`; @throws RetryableError where another process holds the file, PermanentError for all else of SQLite */
export function withSqlite<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw sqliteFailure(path, error);
  }
}

export function sqliteFailure(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  const code = error.errcode & 0xff;
  const options = { cause: error };
  if (code === BUSY || code === LOCKED) return new RetryableError(path, 'another process holds the store', options);
  return new PermanentError(path, ADVICE.get(code) ?? error.message, options);
}
