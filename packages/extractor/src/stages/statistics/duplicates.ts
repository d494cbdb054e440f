// A figure said twice counts once; a total named twice is one entry, reused.
import type { Figure } from './figure.ts';
import type { PartGroup } from './part-scopes.ts';

/** Figures of one value that are compared; a page with more repeats nothing but a dump. */
const MOST = 50;

export interface Distinct {
  readonly figures: readonly Figure[];
  readonly groups: readonly PartGroup[];
}

/** Share of words that the subjects of one figure said twice have in common. */
const ALIKE = 0.7;

/** The figures without repetitions; parts of a repeated total become parts of the first. */
export function dropRepeated(figures: readonly Figure[], groups: readonly PartGroup[]): Distinct {
  const kept: Figure[] = [];
  const byValue = new Map<number, Figure[]>();
  const standsFor = new Map<Figure, Figure>();
  for (const figure of figures) {
    const alike = byValue.get(figure.value);
    const first = alike?.find((earlier) => isRepeated(figure, earlier));
    if (first) standsFor.set(figure, first);
    else {
      kept.push(figure);
      if (!alike) byValue.set(figure.value, [figure]);
      else if (alike.length < MOST) alike.push(figure);
    }
  }
  const standing = (figure: Figure) => standsFor.get(figure) ?? figure;
  for (const figure of kept) {
    const total = figure.partOf && standing(figure.partOf);
    figure.partOf = total === figure ? null : total;
  }
  return {
    figures: kept,
    groups: groups.map(({ total, parts, all }) => ({
      total: standing(total),
      parts: parts.filter((part) => !standsFor.has(part)),
      all,
    })),
  };
}

function isRepeated(figure: Figure, earlier: Figure): boolean {
  if (figure.value !== earlier.value || figure.upper !== earlier.upper || figure.change !== earlier.change)
    return false;
  if (figure.row !== null && earlier.row === null) return isTold(figure, earlier);
  if (figure.modality !== earlier.modality || earlier.total === figure) return false;
  if ((figure.isTotal || earlier.isTotal) && figure.total === null && earlier.total === null)
    return sameNoun(figure.unit!, earlier.unit!);
  if (figure.unit !== earlier.unit || figure.unit === '%') return false;
  // Within a sentence or a table only what says the same in the same words is the same.
  if (figure.sentence === earlier.sentence)
    return figure.subject === earlier.subject && figure.partOf === earlier.partOf;
  return overlap(figure.subject, earlier.subject) >= ALIKE;
}

/** A figure of a table that the text told: its row is named there, or it is the total. */
function isTold(figure: Figure, earlier: Figure): boolean {
  if (figure.unit !== earlier.unit) return false;
  if (figure.isTotal) return true;
  return figure.unit !== '%' && figure.row !== '' && (earlier.subject?.toLowerCase().includes(figure.row!) ?? false);
}

/** "5 trường mầm non", "5/5 trường". */
function sameNoun(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** Share of words that two subjects have in common. */
function overlap(a: string | null, b: string | null): number {
  if (!a || !b) return 0;
  const left = a.toLowerCase().split(/[ ,]+/);
  const right = new Set(b.toLowerCase().split(/[ ,]+/));
  const shared = left.filter((word) => right.has(word)).length;
  return (2 * shared) / (left.length + right.size);
}
