// What a meeting reviews and what it plans for.
import type { Period } from '@giaoban/records';

export interface Both {
  readonly reportingPeriod: Period | null;
  readonly nextPeriod: Period | null;
}

export const NEITHER: Both = { reportingPeriod: null, nextPeriod: null };
