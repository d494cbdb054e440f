// How sure a figure is, by what it was read from; docs/decisions/confidence.md has the shares that these stand for.
import type { Figure } from './figure.ts';

/** An amount of money known by its magnitude alone ("75 triệu"): the noun may lie elsewhere. */
const WITHOUT_NOUN = 0.8;
/** A word of plans or duties makes it a target, and may be of another clause. */
const TARGET = 0.85;

export function confidenceOf({ confidence, rule, modality }: Figure): number {
  return Math.min(confidence, rule === NUMBER_ALONE ? WITHOUT_NOUN : 1, modality === 'target' ? TARGET : 1);
}

export const NUMBER_ALONE = 'statistics:number';
