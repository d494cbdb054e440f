// How far from its beginning the first figure of a match can stand, so that a rule is not tried where none is near.
import { type AST, RegExpParser } from '@eslint-community/regexpp';

interface Reach {
  /** Most UTF-16 code units before the first figure; null where a match can do without one. */
  readonly figure: number | null;
  /** Most UTF-16 code units of a match. */
  readonly length: number;
}

/** Most UTF-16 code units that a match of a pattern has before its first figure; infinite where it may have none. */
export function digitReach(pattern: string): number {
  const parsed = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
  return alternatives(parsed.alternatives).figure ?? Number.POSITIVE_INFINITY;
}

function alternatives(list: readonly AST.Alternative[]): Reach {
  const all = list.map(({ elements }) => sequence(elements));
  const certain = all.every(({ figure }) => figure !== null);
  return {
    figure: certain ? Math.max(...all.map(({ figure }) => figure!)) : null,
    length: Math.max(...all.map(({ length }) => length)),
  };
}

function sequence(elements: readonly AST.Element[]): Reach {
  let figure: number | null = null;
  let length = 0;
  for (const element of elements) {
    const reach = step(element);
    if (figure === null && reach.figure !== null) figure = length + reach.figure;
    length += reach.length;
  }
  return { figure, length };
}

function step(element: AST.Element): Reach {
  switch (element.type) {
    case 'Assertion':
      return { figure: null, length: 0 };
    case 'Group':
    case 'CapturingGroup':
      return alternatives(element.alternatives);
    case 'Quantifier': {
      const once = step(element.element);
      const length = element.max === 0 || once.length === 0 ? 0 : once.length * element.max;
      return { figure: element.min > 0 ? once.figure : null, length };
    }
    case 'Character':
      return one(isDigit(element.value), element.value > 0xffff ? 2 : 1);
    case 'CharacterSet':
      return one(element.kind === 'digit' && !element.negate);
    case 'CharacterClass':
      return one(!element.negate && element.elements.length > 0 && element.elements.every(isOfDigits));
    default:
      return { figure: null, length: Number.POSITIVE_INFINITY };
  }
}

/** One character, of two code units at most. */
function one(digit: boolean, length = 2): Reach {
  return { figure: digit ? 0 : null, length };
}

function isOfDigits(part: AST.CharacterClass['elements'][number]): boolean {
  if (part.type === 'Character') return isDigit(part.value);
  if (part.type === 'CharacterSet') return part.kind === 'digit' && !part.negate;
  return part.type === 'CharacterClassRange' && isDigit(part.min.value) && isDigit(part.max.value);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
