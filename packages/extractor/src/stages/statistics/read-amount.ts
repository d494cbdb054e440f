// An amount: a number with its magnitude words, "3,2 tỷ", "1 tỷ 250 triệu", "13,6 nghìn tỷ".
import { MAGNITUDES } from './lexicons.ts';
import type { Token } from './tokens.ts';

export interface Amount {
  readonly value: number;
  /** What the magnitude words multiply by; 1 where there are none. */
  readonly factor: number;
  /** Index of the first token behind it. */
  readonly next: number;
}

/** Reads the amount whose number is the token at `index`, or null where the number makes no sense. */
export function readAmount(tokens: readonly Token[], index: number): Amount | null {
  const number = tokens[index];
  if (number?.kind !== 'number' || number.value === null) return null;
  const { factor, next } = readFactor(tokens, index + 1);
  const value = exact(number.value * factor);
  if (factor < 1_000_000 || tokens[next]?.kind !== 'number') return { value, factor, next };
  // "118 tỷ 400 triệu": the smaller magnitude adds up.
  const rest = readFactor(tokens, next + 1);
  const small = tokens[next]!.value;
  if (small === null || rest.factor === 1 || rest.factor >= factor || small * rest.factor >= factor)
    return { value, factor, next };
  return { value: exact(value + small * rest.factor), factor, next: rest.next };
}

function readFactor(tokens: readonly Token[], index: number): { factor: number; next: number } {
  let factor = 1;
  let next = index;
  for (let found = MAGNITUDES.at(tokens, next); found; found = MAGNITUDES.at(tokens, next)) {
    // "trăm" alone is a number word ("hơn 2 trăm"); "tr" must not be the start of something else ("tr." page).
    factor *= found.row.factor;
    next += found.length;
    if (tokens[next]?.word === '.' && tokens[next]?.tight && tokens[next + 1]?.tight && found.row.form === 'tr')
      next += 1;
  }
  return { factor, next };
}

/** 59.995,731 × 10⁹ without the crumbs of binary fractions: of sums those behind the sixth decimal, of products those behind fifteen digits. */
export function exact(value: number): number {
  return Number((Math.round(value * 1e6) / 1e6).toPrecision(15));
}
