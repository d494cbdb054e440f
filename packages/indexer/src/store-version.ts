// A store of another version than this program's: what that means and what to do.
import { PermanentError } from '@giaoban/records';

export function newerStore(name: string, version: number, known: number): PermanentError {
  return new PermanentError(
    name,
    `the store is of version ${version}, made by a newer Giao Ban; this one knows version ${known} and leaves it alone: use the newer one`,
  );
}

export function olderStore(name: string, version: number, known: number): PermanentError {
  return new PermanentError(
    name,
    `the store is of version ${version}, this Giao Ban writes version ${known}: run "giaoban reindex --store" with it first`,
  );
}
