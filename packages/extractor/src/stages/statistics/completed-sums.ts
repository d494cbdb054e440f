// Parts that no word names as such but the sum does: "187 ý kiến; qua tổng hợp có 112 ý kiến …, 64 ý kiến … và 11 ý kiến …".
import type { Figure } from './figure.ts';
import type { PartGroup } from './part-scopes.ts';

/** Small numbers add up by chance: "3 huyện, 2 xã, 1 thôn". */
const LEAST = 10;
/** Figures of earlier sentences of the paragraph that can be the total. */
const NEAREST = 3;

/** Makes figures that stand behind a figure of the same unit and add up to it its parts. */
export function linkCompletedSums(figures: readonly Figure[], before: readonly Figure[]): PartGroup[] {
  const groups: PartGroup[] = [];
  if (figures.length === 0) return groups;
  for (const total of before.filter(isWhole).slice(0, NEAREST)) complete(total, figures, groups);
  for (const [index, total] of figures.entries()) if (isWhole(total)) complete(total, figures.slice(index + 1), groups);
  return groups;
}

function complete(total: Figure, behind: readonly Figure[], groups: PartGroup[]): void {
  const parts: Figure[] = [];
  let sum = 0;
  for (const figure of behind) {
    if (figure.change !== null || !sameNoun(figure.unit!, total.unit!)) continue;
    if (figure.partOf !== null || figure.total !== null || figure.isTotal) return;
    sum += figure.value;
    parts.push(figure);
    if (sum >= total.value * (1 - EXACT)) break;
  }
  if (parts.length < 2 || Math.abs(sum - total.value) > total.value * EXACT) return;
  for (const part of parts) part.partOf = total;
  groups.push({ total, parts, all: false });
}

/** "ý kiến" of "ý kiến, kiến nghị". */
function sameNoun(part: string, total: string): boolean {
  return part === total || total.startsWith(`${part},`) || total.startsWith(`${part} `);
}

/** Adding decimals leaves crumbs. */
const EXACT = 1e-6;

function isWhole({ unit, unitClass, value, change, partOf, total, upper }: Figure): boolean {
  return (
    unit !== null &&
    value >= LEAST &&
    change === null &&
    upper === null &&
    partOf === null &&
    total === null &&
    !unitClass.startsWith('rate')
  );
}
