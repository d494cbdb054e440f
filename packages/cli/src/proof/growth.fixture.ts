// Whether a figure that is looked at again and again grows: by the slope of its samples behind the warming up.

export interface Sample {
  readonly hours: number;
  readonly value: number;
}

/** What a process takes while it warms up (compiled code, caches) says nothing of the hours behind it. */
const WARM_UP = 0.3;
/** Of the mean: less than that over the time that was looked at is no growth. */
const LEAST_SHARE = 0.05;
/** A slope within so many standard errors of none is chance. */
const LEAST_ERRORS = 3;

/**
 * @param samples in the order of time @param least growth over that time which matters, in the unit of the samples
 * @returns mean, maximum and slope an hour by least squares; `flat` where the slope is chance, or too small to matter
 */
export function growth(
  samples: readonly Sample[],
  least = 0,
): {
  readonly mean: number;
  readonly most: number;
  readonly perHour: number;
  readonly flat: boolean;
} {
  const warm = samples.slice(Math.floor(samples.length * WARM_UP));
  const n = warm.length;
  const most = Math.max(...samples.map(({ value }) => value));
  if (n < 3) return { mean: most, most, perHour: 0, flat: true };
  const [meanHours, mean] = [meanOf(warm.map(({ hours }) => hours)), meanOf(warm.map(({ value }) => value))];
  const spread = sum(warm.map(({ hours }) => (hours - meanHours) ** 2));
  const perHour = sum(warm.map(({ hours, value }) => (hours - meanHours) * (value - mean))) / spread;
  const left = warm.map(({ hours, value }) => value - mean - perHour * (hours - meanHours));
  // Samples that follow each other are alike: far fewer of them count as independent.
  const error = Math.sqrt(sum(left.map((value) => value ** 2)) / (n - 2) / spread) * Math.sqrt(dependence(left));
  const grown = perHour * (warm.at(-1)!.hours - warm[0]!.hours);
  return { mean, most, perHour, flat: grown <= Math.max(least, LEAST_SHARE * mean) || perHour <= LEAST_ERRORS * error };
}

/** By how many times the samples are too many, from how alike neighbours are. */
function dependence(left: readonly number[]): number {
  const all = sum(left.map((value) => value ** 2));
  if (all === 0) return 1;
  const alike = Math.min(0.98, Math.max(0, sum(left.slice(1).map((value, i) => value * left[i]!)) / all));
  return (1 + alike) / (1 - alike);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const meanOf = (values: readonly number[]) => sum(values) / values.length;
