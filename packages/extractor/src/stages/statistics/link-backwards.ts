// Totals that words behind the part tell: "còn 02 chỉ tiêu chưa đạt"; "156/156 trạm có bác sĩ; 131 trạm …".
import type { Figure } from './figure.ts';
import { LINKS } from './lexicons.ts';
import type { Token } from './tokens.ts';

/** How far back the total of a shortfall is looked for, in figures. */
const REACH = 200;

/**
 * What stands behind the part tells its total: "còn 02 chỉ tiêu chưa đạt" is a part of the m of "n/m chỉ tiêu" before;
 * so is an item that counts the same noun behind such a pair.
 */
export function linkBackwards(
  tokens: readonly Token[],
  figure: Figure,
  earlier: readonly Figure[],
  beside: readonly Figure[],
): void {
  if (figure.partOf !== null || figure.isTotal || figure.total !== null || figure.unit === null) return;
  const kind = LINKS.at(tokens, figure.to)?.row.kind;
  const total =
    kind === 'short-of'
      ? [...earlier.slice(-REACH), ...beside].findLast((other) => isWhole(other, figure))
      : opensItem(tokens, figure)
        ? beside.findLast((other) => other.from < figure.from && isWhole(other, figure))
        : undefined;
  if (total) figure.partOf = total;
}

/** The m of "n/m". */
function isWhole(other: Figure, { unit, value }: Figure): boolean {
  return other.isTotal && other.unit === unit && other.value >= value;
}

/** "156/156 trạm y tế có bác sĩ; 131 trạm …": begins an item of the same sentence. */
function opensItem(tokens: readonly Token[], { from, change, unit }: Figure): boolean {
  return change === null && unit !== '%' && tokens[from - 1]?.word === ';';
}
