// Ids of what is found over many records: from the first of its parts, so that they stay while that part stays.
import { createHash } from 'node:crypto';

/** @param parts ids of what it is made of, in any order */
export function resolvedId(letter: string, parts: readonly string[]): string {
  const first = [...parts].sort()[0]!;
  return `${letter}${createHash('sha256').update(first).digest('hex').slice(0, 20)}`;
}
