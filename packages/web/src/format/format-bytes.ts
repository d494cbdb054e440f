// The size of a file, as people say it.
import type { Speech } from '../language.ts';

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** "1,5 MB" in Vietnamese; units of 1,000. */
export function formatBytes(bytes: number, { number }: Pick<Speech, 'number'>): string {
  let [value, step] = [bytes, 0];
  while (value >= 1000 && step < UNITS.length - 1) [value, step] = [value / 1000, step + 1];
  return `${number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))} ${UNITS[step]}`;
}
