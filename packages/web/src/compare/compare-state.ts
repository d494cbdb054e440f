// The state of the comparison, which is its URL, and what the API is asked for it.
import type { Language } from '../language.ts';

/** What is compared: provinces, or units below them. */
export const LEVELS = ['province', 'district', 'commune'] as const;
export type Level = (typeof LEVELS)[number];

export interface CompareState {
  readonly measure: string;
  readonly unit: string | null;
  readonly provinces: readonly string[];
  /** `YYYY-MM-DD..YYYY-MM-DD` */
  readonly periods: readonly string[];
  readonly level: Level;
  readonly geography: 'then' | 'now';
  /** Whether flows of other lengths are scaled. */
  readonly scale: boolean;
}

/** A period that was typed as two days (`periodFrom`, `periodTo`) stands beside those that were ticked. */
export function readCompareState(parameters: URLSearchParams): CompareState {
  const [from, to] = [parameters.get('periodFrom'), parameters.get('periodTo')];
  const typed = from && to ? [`${from}..${to}`] : [];
  const level = LEVELS.find((known) => known === parameters.get('level')) ?? 'province';
  const set = (name: string) => parameters.getAll(name).filter((value) => value !== '');
  return {
    measure: (parameters.get('measure') ?? '').trim(),
    unit: parameters.get('unit')?.trim() || null,
    provinces: [...new Set(set('province'))],
    periods: [...new Set([...set('period'), ...typed])],
    level,
    // Districts ended with June 2025.
    geography: parameters.get('geography') === 'now' && level !== 'district' ? 'now' : 'then',
    scale: parameters.get('scale') === '1',
  };
}

export function compareParameters(state: CompareState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.measure !== '') parameters.set('measure', state.measure);
  if (state.unit !== null) parameters.set('unit', state.unit);
  for (const province of state.provinces) parameters.append('province', province);
  for (const period of state.periods) parameters.append('period', period);
  if (state.level !== 'province') parameters.set('level', state.level);
  if (state.geography === 'now') parameters.set('geography', 'now');
  if (state.scale) parameters.set('scale', '1');
  return parameters;
}

export function compareHref(state: CompareState, language: Language): string {
  const parameters = compareParameters(state);
  if (language !== 'vi') parameters.set('lang', language);
  return parameters.size === 0 ? '/so-sanh' : `/so-sanh?${parameters}`;
}
