// What sort of figure it is: a change, a rate, a stock, a flow; and whether it adds up since the start of the year.
import type { Period } from '@giaoban/records';
import type { Figure } from './figure.ts';

/** A rate has "%" or "/" in its unit; a stock is what there is at a time; a flow is what happened in a period. */
export function kindOf(figure: Figure): Figure['kind'] {
  if (figure.change !== null) return 'change';
  if (figure.unitClass === 'rate' || figure.unitClass === 'rate-money') return 'rate';
  if (figure.kind === 'stock') return 'stock';
  return figure.period === null ? null : 'flow';
}

const MONTH = 31;
const DAY = 86_400_000;

/** "6 tháng đầu năm", "từ đầu năm đến nay": more than a month from 1 January, less than the year. */
export function isCumulative(period: Period | null): boolean {
  if (!period?.start.endsWith('-01-01') || period.start.slice(0, 4) !== period.end.slice(0, 4)) return false;
  const days = (Date.parse(period.end) - Date.parse(period.start)) / DAY + 1;
  return days > MONTH && !period.end.endsWith('-12-31');
}
