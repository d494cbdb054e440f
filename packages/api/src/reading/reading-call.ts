// What goes between a server and its reading threads.
import type { Store } from '@giaoban/indexer';
import type { ToldError } from './told-error.ts';

export const READS = ['get', 'search', 'counts', 'changes', 'view', 'suggest'] as const satisfies (keyof Store)[];

export interface ReadingCall {
  readonly method: (typeof READS)[number];
  readonly args: readonly unknown[];
}
export type ReadingAnswer = { readonly value: unknown } | { readonly error: ToldError };
