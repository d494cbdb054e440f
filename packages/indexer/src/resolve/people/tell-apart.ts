// Why careers of one name were not joined: told with each, for who looks them through.
import type { Rarity } from '../names/name-frequency.ts';
import type { Career } from './career.ts';
import { clash } from './clash.ts';
import type { DeniedJoins } from './decisions.ts';
import { ENOUGH, evidence } from './evidence.ts';
import { pairsOf } from './join-by-evidence.ts';

/** Of a name that more bear only those are told that are near each other, and so many of them. */
const FEW = 12;
const MOST = 10;

export function tellApart(careers: readonly Career[], rare: Rarity, denied: DeniedJoins): void {
  for (const [i, j] of pairsOf(careers, rare, FEW)) {
    const [a, b] = [careers[i]!, careers[j]!];
    if (a.apart.length >= MOST && b.apart.length >= MOST) continue;
    const [left, right] = [a.members[0]!.ref, b.members[0]!.ref];
    const reasons = whyApart(a, b, rare, denied);
    if (a.apart.length < MOST) a.apart.push({ between: [left, right], reasons });
    if (b.apart.length < MOST) b.apart.push({ between: [right, left], reasons });
  }
}

function whyApart(a: Career, b: Career, rare: Rarity, denied: DeniedJoins): string[] {
  if (denied.between(a, b)) return ['decided'];
  const excluded = clash(a, b);
  if (excluded !== null) return [excluded];
  const { points, reasons } = evidence(a, b, rare);
  return points < ENOUGH ? ['too little in common', ...reasons] : ['another of that name is as near', ...reasons];
}
