// Vietnamese text: canonical form, tone placement, folded views, word segmentation.
export * from './canon.ts';
export * from './fold.ts';
export * from './nfc.ts';
export * from './segment.ts';
export * from './sort-key.ts';
export * from './tone.ts';
export { wordNumbered } from './word-numbers.ts';
export * from './word-spans.ts';
