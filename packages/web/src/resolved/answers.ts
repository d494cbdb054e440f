// What the API answers of things joined over pages, as far as the pages show it.
import type { Statistic } from '@giaoban/records';

export interface ResolvedPage<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export interface CompareCell {
  /** `YYYY-MM-DD..YYYY-MM-DD` */
  readonly period: string;
  readonly value: number;
  readonly qualifier: Statistic['qualifier'];
  readonly conflicts: readonly number[];
  readonly cumulative: boolean;
  readonly outlier: string | null;
  readonly scaledFrom: string | null;
  readonly sources: readonly {
    readonly province: string;
    readonly value: number;
    readonly records: readonly string[];
  }[];
  readonly missing: readonly string[];
}
export interface Comparison {
  readonly measure: string;
  readonly unit: string;
  readonly geography: 'then' | 'now';
  readonly periods: readonly string[];
  readonly rows: readonly { readonly province: string; readonly cells: readonly (CompareCell | null)[] }[];
  readonly refused: readonly {
    readonly province: string;
    readonly period: string;
    readonly value: number;
    readonly reason: string;
  }[];
  readonly otherMeasures: readonly { readonly measure: string; readonly unit: string; readonly provinces: number }[];
}

/** A measure at a place over a period: where each value stands, and sums that are off. */
export interface SeriesRow {
  readonly series: string;
  readonly measure: string;
  readonly unit: string;
  readonly values: readonly {
    readonly value: number;
    readonly records: readonly { readonly record: string; readonly statistic: string }[];
  }[];
  readonly conflicts: readonly { readonly values: readonly number[]; readonly records: readonly string[] }[];
  readonly sumDifferences: readonly { readonly record: string; readonly sum: number; readonly difference: number }[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly mentions: readonly {
    readonly record: string;
    readonly source: { readonly path: string | null; readonly url: string | null };
    readonly official: string;
    readonly name: string;
    readonly day: string | null;
  }[];
  readonly posts: readonly {
    readonly title: string;
    readonly organisation: string | null;
    readonly place: {
      readonly province: string | null;
      readonly district: string | null;
      readonly commune: string | null;
    };
    readonly from: string | null;
    readonly to: string | null;
    readonly formerOn: string | null;
    readonly concurrent: readonly string[];
    readonly evidence: readonly { readonly record: string; readonly title: string; readonly day: string | null }[];
  }[];
  readonly joins: readonly { readonly between: readonly [string, string]; readonly reasons: readonly string[] }[];
}

/** Whether an organ's report for a period is there. */
export interface CoverageRow {
  readonly organ: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly state: 'reported' | 'silent' | 'not-crawled';
  readonly records: readonly string[];
  /** Pages of the province from the time in which the report was to be expected. */
  readonly pages: number;
}
