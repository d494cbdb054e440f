// What a run takes at most: figures that are looked at again and again, and the largest of each.
import { execFileSync } from 'node:child_process';

export interface Largest {
  see(unit: string, figures: Readonly<Record<string, number>>): void;
  /** "at most 1000 extract, 12 index (jobs); 210 coordinator (MB resident)" */
  told(): string;
}

export function largest(): Largest {
  const seen = new Map<string, Map<string, number>>();
  return {
    see(unit, figures) {
      const known = seen.get(unit) ?? new Map<string, number>();
      seen.set(unit, known);
      for (const [name, figure] of Object.entries(figures)) known.set(name, Math.max(known.get(name) ?? 0, figure));
    },
    told: () =>
      [...seen]
        .map(([unit, figures]) => `${[...figures].map(([name, n]) => `${Math.round(n)} ${name}`).join(', ')} (${unit})`)
        .join('; '),
  };
}

/** Resident memory of processes, in the order given; those that are gone are left out. */
export function residentMegabytes(pids: readonly number[]): number[] {
  return pids.flatMap((pid) => {
    try {
      return [Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1000];
    } catch {
      return [];
    }
  });
}
