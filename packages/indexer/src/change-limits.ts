// What may be asked of the changes of a store.
import { BadDataError } from '@giaoban/records';

const MAX_CHANGES = 10_000;

/** @throws BadDataError naming the parameter */
export function checkChangesQuestion(since: number, limit: number): void {
  if (!Number.isSafeInteger(since) || since < 0) throw new BadDataError('since', 'is a whole number from 0');
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_CHANGES) {
    throw new BadDataError('limit', `is a whole number from 1 to ${MAX_CHANGES}`);
  }
}
