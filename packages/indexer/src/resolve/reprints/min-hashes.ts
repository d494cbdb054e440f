// MinHash of a text by one permutation: the range of hashes in equal parts, the least hash of each part. The share of
// parts in which two texts agree is the share of their runs of words that they have in common.
import { hash } from 'node:crypto';
import { runsOf } from '../events/text-sketch.ts';

/** The least hash of each part, null where the text has none there. */
export type MinHashes = readonly (number | null)[];

const PARTS = 128;
const PART = 2 ** 32 / PARTS;
/** Shorter texts than these runs of words are what any two notices share. */
const LEAST_RUNS = 30;

/** Null for a text too short to tell. */
export function minHashes(text: string): MinHashes | null {
  const runs = runsOf(text);
  if (runs.size < LEAST_RUNS) return null;
  const least = new Array<number | null>(PARTS).fill(null);
  for (const run of runs) {
    const part = Math.floor(run / PART);
    const before = least[part]!;
    if (before === null || run < before) least[part] = run;
  }
  return least;
}

/** Estimated share of all runs of either text that both have, from 0 to 1. */
export function sharedRuns(a: MinHashes, b: MinHashes): number {
  let [equal, told] = [0, 0];
  for (let part = 0; part < PARTS; part += 1) {
    if (a[part] === null && b[part] === null) continue;
    told += 1;
    if (a[part] === b[part]) equal += 1;
  }
  return told === 0 ? 0 : equal / told;
}

/** Two texts that share three quarters of their runs meet in one of these bands in 95 of 100 cases, nine tenths in all. */
const BANDS = 8;
const BAND = 4;

/** Keys under one of which texts that are nearly equal meet; equal ones under the first in any case. */
export function bandsOf(hashes: MinHashes): string[] {
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const parts = Array.from({ length: BAND }, (_, i) => filled(hashes, (band * BAND + i) * (PARTS / (BANDS * BAND))));
    return `${band} ${parts.map((run) => run.toString(36)).join(' ')}`;
  });
  return [`= ${hash('sha256', hashes.join(' '), 'base64')}`, ...bands];
}

/** An empty part takes what the next one has, so that short texts meet as well. */
function filled(hashes: MinHashes, part: number): number {
  for (let i = 0; i < PARTS; i += 1) {
    const run = hashes[(part + i) % PARTS];
    if (run != null) return run;
  }
  return 0;
}
