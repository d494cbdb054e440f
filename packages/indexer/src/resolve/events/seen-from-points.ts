// Two points of one online conference: each page tells who sat at its own.
import type { Sighting } from './sighting.ts';

const UPPER = new Set(['central', 'province']);

export function seenFromPoints(a: Sighting, b: Sighting): boolean {
  const online = [a, b].every(({ meeting: { format } }) => format === 'online' || format === 'hybrid');
  return online && [a, b].some(({ organiser }) => UPPER.has(organiser?.seat.level ?? ''));
}
