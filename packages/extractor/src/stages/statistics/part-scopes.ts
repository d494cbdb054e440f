// What is open while the parts of a sentence are read: brackets, lists, the figures passed.
import type { Figure } from './figure.ts';

/** Figures between an opening word or bracket and its end are parts of one total. */
export interface Scope {
  readonly kind: 'bracket' | 'list' | 'rest';
  /** "Trong đó: …; …;": goes on over semicolons. */
  readonly overSemicolons: boolean;
  /** The page says that these are all parts. */
  readonly all: boolean;
  /** Figures that can be the total, the likeliest first. */
  readonly candidates: readonly Figure[];
  total: Figure | null;
  readonly parts: Figure[];
}

/** The parts that one scope gave a total. */
export interface PartGroup {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly all: boolean;
}

/** The scopes that are open while a sentence is read, and the figures passed, nearest first. */
export class Reading {
  readonly groups: PartGroup[] = [];
  readonly seen: Figure[] = [];
  scopes: Scope[] = [];
  /** A list that a semicolon closed: one more figure goes into it where it completes the sum. */
  suspended: Scope | null = null;
  readonly bracketed = new Set<Figure>();
  /** What was examined, behind "phát hiện": totals of all that was found. */
  examined: readonly Figure[] = [];

  open(kind: Scope['kind'], overSemicolons: boolean, all: boolean, candidates: readonly Figure[]): void {
    this.scopes.push({ kind, overSemicolons, all, candidates, total: null, parts: [] });
  }

  keep(count: number): void {
    for (const { total, parts, all } of this.scopes.splice(count))
      if (total !== null && parts.length > 0) this.groups.push({ total, parts, all });
  }
}
