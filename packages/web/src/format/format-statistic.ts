// A figure as one reads it: "hơn 365.000.000 đồng", "tăng 12%", "3–5 mô hình".
import type { Statistic } from '@giaoban/records';
import type { Speech } from '../language.ts';

type Figure = Pick<Statistic, 'value' | 'upper' | 'unit' | 'qualifier' | 'change'>;

export function formatStatistic(figure: Figure, { words, number }: Speech): string {
  const range = figure.upper === null ? number(figure.value) : `${number(figure.value)}–${number(figure.upper)}`;
  const unit = figure.unit.startsWith('%') ? figure.unit : ` ${figure.unit}`;
  const change = figure.change === null ? '' : `${words.changes[figure.change]} `;
  const qualifier = figure.qualifier === null ? '' : `${words.qualifiers[figure.qualifier]} `;
  return `${change}${qualifier}${range}${unit}`;
}
