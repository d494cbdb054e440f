// Coverage: whether an organ's report for a period is there, and where not, whether anyone looked.

export const COVERAGE_STATES = ['reported', 'silent', 'not-crawled'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

export interface CoverageRow {
  readonly id: string;
  /** As it was called at the end of the period. */
  readonly province: string;
  readonly provinceNow: string | null;
  /** Organ without its place, under the name it had at the end of the period. */
  readonly organ: string;
  readonly period: { readonly start: string; readonly end: string };
  /** `silent`: pages of the province from the time of reporting are there, none of this organ and period. */
  readonly state: CoverageState;
  /** Records that report. */
  readonly records: readonly string[];
  /** Units whose organ of that name reported: the districts, for "Huyện ủy". */
  readonly units: readonly string[];
  /** Pages of the province from the time in which the report was to be expected. */
  readonly pages: number;
  /** Files that these pages link and that have no record: what they hold nobody has read. */
  readonly filesNotRead: number;
}
