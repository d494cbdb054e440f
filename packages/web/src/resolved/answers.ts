// What the API answers of things joined over pages, as far as the pages show it.
import type { AppliedCorrection, Correction, ItemList, Statistic } from '@giaoban/records';

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
  readonly joins: readonly Join[];
  /** Why others of the name were not taken for this person. */
  readonly apart: readonly Join[];
}
/** Two appearances, and what speaks for or against their being one person's. */
interface Join {
  readonly between: readonly [string, string];
  readonly reasons: readonly string[];
}

/** A meeting, with the pages that tell it. */
export interface EventRow {
  readonly id: string;
  readonly records: readonly {
    readonly record: string;
    readonly source: { readonly path: string | null; readonly url: string | null };
    readonly meeting: string;
    readonly name: string | null;
    readonly publishedOn: string | null;
  }[];
}

/** One text with all pages that carry it, earliest first. */
export interface ReprintRow {
  readonly earliest: string | null;
  readonly originals: readonly { readonly name: string; readonly record: string | null }[];
  readonly pages: readonly {
    readonly record: string;
    readonly source: { readonly path: string | null; readonly url: string | null };
    readonly portal: string | null;
    readonly title: string | null;
    readonly publishedAt: string | null;
  }[];
}

/** What a page was from one fetch to another, and what it then said otherwise than before. */
export interface Version {
  readonly capture: string;
  readonly lastSeen: string;
  readonly differences: {
    readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
    readonly items: readonly {
      readonly list: ItemList;
      readonly removed: readonly object[];
      readonly added: readonly object[];
    }[];
    readonly text: { readonly removed: readonly string[]; readonly added: readonly string[] };
  } | null;
}

export interface Portal {
  readonly host: string;
  readonly name: string;
  readonly province: string | null;
  readonly provinceNow: string | null;
  readonly startUrl: string;
  readonly records: number;
  readonly newest: string | null;
  readonly state: 'fetched' | 'failing' | 'not-fetched';
  readonly crawl: {
    readonly pages: number;
    readonly failing: number;
    readonly firstFetched: string;
    readonly lastFetched: string;
  } | null;
}

/** What a reviewer said, and what became of it. */
export interface Corrected extends Correction {
  readonly state: AppliedCorrection['state'] | 'undone';
  readonly extracted: unknown;
}

/** Whether an organ's report for a period is there. */
export interface CoverageRow {
  readonly organ: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly state: 'reported' | 'silent' | 'not-crawled';
  readonly records: readonly string[];
  /** Pages of the province from the time in which the report was to be expected. */
  readonly pages: number;
  /** Files that these pages link and nobody has read. */
  readonly filesNotRead: number;
}
