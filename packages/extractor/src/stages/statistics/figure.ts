// A figure while the page is being read: where it stands, what is counted, and what the words around it say.

import type { Change, Modality, Period, Qualifier } from '@giaoban/records';
import { CLASSIFIER_FORMS, formsFor } from './lexicons.ts';

/** What is counted or measured, with the class that tells which figures can be parts of which. */
export interface UnitReading {
  /** As recorded: "mô hình", "đồng/người/tháng". */
  readonly unit: string;
  readonly class: string;
  readonly factor: number;
  /** Index of the first token behind it. */
  readonly next: number;
  /** False where the noun is in no list. */
  readonly known: boolean;
  /** Row of the lexicon, or null. */
  readonly at: string | null;
}

export interface Figure {
  key: number;
  /** Index of the sentence of the document, and of its block. */
  readonly sentence: number;
  readonly block: number;
  /** Indices into the tokens of the sentence: the number's first token, and the first token behind the unit. */
  readonly from: number;
  to: number;
  /** Offsets in the document: number to unit. */
  readonly start: number;
  end: number;
  value: number;
  upper: number | null;
  /** Null while the noun is left out. */
  unit: string | null;
  unitClass: string;
  readonly known: boolean;
  /** Lexicon row or rule that made it. */
  rule: string;
  /** A magnitude word is written out. */
  readonly magnitude: boolean;
  /** Of a pair n/m: the other. */
  total: Figure | null;
  /** Second of a pair n/m. */
  readonly isTotal: boolean;
  qualifier: Qualifier | null;
  modality: Modality;
  change: Change | null;
  subject: string | null;
  period: Period | null;
  partOf: Figure | null;
  comparedWith: { readonly period: Period | null; readonly text: string } | null;
  kind: 'flow' | 'stock' | 'rate' | 'change' | null;
  /** Of a figure of a table: its row. */
  readonly row: string | null;
  confidence: number;
}

const VISITS = formsFor('visits');
const CLASSIFIERS_OF_THINGS = new Set(CLASSIFIER_FORMS);

/** Can `part` be a part of `total`, by what they count? */
export function sameKind(part: Figure, total: Figure): boolean {
  if (total.unit === null) return false;
  if (part.unit === null || part.unit === total.unit) return true;
  const a = plainNoun(part.unit);
  const b = plainNoun(total.unit);
  if (a === b || within(a, b) || within(b, a) || unclassified(a) === unclassified(b)) return true;
  return part.unitClass === total.unitClass && OPEN_CLASSES.has(total.unitClass);
}

/** "17 lượt ý kiến" are made of "11 ý kiến" and "6 ý kiến". */
function plainNoun(unit: string): string {
  const noun = unit.toLowerCase();
  const visits = VISITS.find((form) => noun.startsWith(`${form} `));
  return visits ? noun.slice(visits.length + 1) : noun;
}

/** "17.200 ngôi nhà" are made of "1.300 nhà" and "15.900 căn nhà". */
function unclassified(noun: string): string {
  const space = noun.indexOf(' ');
  return space > 0 && CLASSIFIERS_OF_THINGS.has(noun.slice(0, space)) ? noun.slice(space + 1) : noun;
}

/** "hộ" within "hộ nghèo", "ý kiến" within "ý kiến, kiến nghị". */
function within(short: string, long: string): boolean {
  return long.startsWith(`${short} `) || long.startsWith(`${short},`);
}

/** Persons are parts of persons whatever they are called, places of places; money and measures need one unit. */
const OPEN_CLASSES = new Set(['person', 'place', 'organ']);
