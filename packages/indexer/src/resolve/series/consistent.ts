// Whether two reported values can both be right: "hơn 4.400" and "4.494" can, "4.494" and "4.503" cannot.
import type { Statistic } from '@giaoban/records';

interface Reported {
  readonly value: number;
  readonly upper: number | null;
  readonly qualifier: Statistic['qualifier'];
}

/** How far a rounded value may lie off. */
const ROUNDING = 0.05;

export function consistent(a: Reported, b: Reported): boolean {
  if (a.value === b.value && a.upper === b.upper) return true;
  const vague = ({ upper, qualifier }: Reported) => upper !== null || qualifier !== null;
  if (vague(a) && vague(b)) return Math.abs(a.value - b.value) <= Math.abs(a.value) * ROUNDING;
  if (vague(a)) return within(a, b.value);
  return vague(b) ? within(b, a.value) : rounds(a.value, b.value) || rounds(b.value, a.value);
}

/** Whether an exact value can stand behind what was reported as about it. */
function within({ value, upper, qualifier }: Reported, exact: number): boolean {
  if (upper !== null) return exact >= value && exact <= upper;
  const near = Math.abs(exact - value) <= Math.abs(value) * ROUNDING;
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return exact >= value && near;
    case 'under':
    case 'at-most':
      return exact <= value && near;
    default:
      return near;
  }
}

/** Large sums are told in millions and thousands of millions: 3.912 billion for 3.911.640.000. Counts are told in full. */
function rounds(rounded: number, exact: number): boolean {
  if (rounded === exact) return true;
  for (const step of [1e9, 1e8, 1e7, 1e6]) {
    if (Math.abs(exact) >= step * 10 && Math.round(exact / step) * step === rounded) return true;
  }
  return false;
}
