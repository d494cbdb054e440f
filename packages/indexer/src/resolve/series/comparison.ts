// A comparison: one measure by province and period, and everything that must not be compared said.
import type { Statistic } from '@giaoban/records';

export interface CompareQuestion {
  /** Words of the measure, accents forgiven: "mo hinh dan van kheo". */
  readonly measure: string;
  readonly unit?: string | undefined;
  /** Provinces of either geography; all where none is named. */
  readonly places?: readonly string[] | undefined;
  /** `YYYY-MM-DD..YYYY-MM-DD`; where none is named all periods of the length that most provinces report. */
  readonly periods?: readonly string[] | undefined;
  /** `then`: provinces as they were; `now`: those that went into one added up, as far as figures may be added. */
  readonly geography: 'then' | 'now';
  /** Scale flows of other lengths to the period asked for; otherwise they are refused. */
  readonly scale: boolean;
}

export interface CellSource {
  readonly province: string;
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
  /** Former provinces that the sum lacks. */
  readonly missing: readonly string[];
}
export interface CompareRow {
  readonly province: string;
  /** In the order of the periods; null where nothing is reported. */
  readonly cells: readonly (CompareCell | null)[];
}
export interface Refused {
  readonly province: string;
  readonly period: string;
  readonly value: number;
  readonly reason: string;
}
export interface Comparison {
  readonly measure: string;
  readonly unit: string;
  readonly kind: Statistic['kind'];
  readonly geography: CompareQuestion['geography'];
  readonly periods: readonly string[];
  readonly rows: readonly CompareRow[];
  /** Values that were found and left out, each with the reason. */
  readonly refused: readonly Refused[];
  /** Other measures that have the words asked for. */
  readonly otherMeasures: readonly { readonly measure: string; readonly unit: string; readonly provinces: number }[];
}
