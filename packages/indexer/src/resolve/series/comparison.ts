// A comparison: one measure by province and period, and everything that must not be compared said.
import type { Statistic } from '@giaoban/records';

/** What is compared: whole provinces, or units below them. */
export const COMPARE_LEVELS = ['province', 'district', 'commune'] as const;
export type CompareLevel = (typeof COMPARE_LEVELS)[number];

/** A province, or a unit of it. */
export interface ComparedPlace {
  readonly province: string;
  readonly district: string | null;
  readonly commune: string | null;
}

export interface CompareQuestion {
  /** Words of the measure, accents forgiven: "mo hinh dan van kheo". */
  readonly measure: string;
  readonly unit?: string | undefined;
  readonly level: CompareLevel;
  /** Provinces of either geography that are compared, or whose units are; all where none is named. */
  readonly places?: readonly string[] | undefined;
  /** `YYYY-MM-DD..YYYY-MM-DD`; where none is named all periods of the length that most provinces report. */
  readonly periods?: readonly string[] | undefined;
  /** `then`: places as they were; `now`: those that went into one added up, as far as figures may be added. Districts have no `now`. */
  readonly geography: 'then' | 'now';
  /** Scale flows of other lengths to the period asked for; otherwise they are refused. */
  readonly scale: boolean;
}

export interface CellSource extends ComparedPlace {
  readonly value: number;
  readonly records: readonly string[];
}
export interface CompareCell {
  readonly period: string;
  readonly value: number;
  readonly qualifier: Statistic['qualifier'];
  /** Other values that pages give. */
  readonly conflicts: readonly number[];
  /** Cumulative since the start of the year. */
  readonly cumulative: boolean;
  readonly outlier: string | null;
  /** The period that the value was reported for, where it was scaled. */
  readonly scaledFrom: string | null;
  /** What the value was taken or added up from. */
  readonly sources: readonly CellSource[];
  /** Names of former units that the sum lacks. */
  readonly missing: readonly string[];
}
export interface CompareRow extends ComparedPlace {
  /** In the order of the periods; null where nothing is reported. */
  readonly cells: readonly (CompareCell | null)[];
}
export interface Refused extends ComparedPlace {
  readonly period: string;
  readonly value: number;
  readonly reason: string;
}
export interface Comparison {
  readonly measure: string;
  readonly unit: string;
  readonly kind: Statistic['kind'];
  readonly level: CompareLevel;
  readonly geography: CompareQuestion['geography'];
  readonly periods: readonly string[];
  readonly rows: readonly CompareRow[];
  /** Values that were found and left out, each with the reason. */
  readonly refused: readonly Refused[];
  /** Other measures that have the words asked for. */
  readonly otherMeasures: readonly { readonly measure: string; readonly unit: string; readonly places: number }[];
}
