// Folded views of equal length: what is found in a view stands at the same offsets in the text.
import { placeTones } from './tone.ts';

/**
 * Lower case and one tone placement; one UTF-16 code unit for each of the text's, so that spans stay valid.
 * "Uỷ ban" and "ỦY BAN" fold to "ủy ban". Input NFC.
 */
export function fold(text: string): string {
  return placeTones(lowerEqualLength(text));
}

/** The folded view without accents: "Hội nghị" → "hoi nghi", "đ" → "d". Equal length; input NFC. */
export function foldAccents(text: string): string {
  let out = '';
  for (const char of lowerEqualLength(text)) out += char.length > 1 ? char : (BASE.get(char) ?? base(char));
  return out;
}

function lowerEqualLength(text: string): string {
  const lower = text.toLowerCase();
  // Few letters change length in lower case ("İ"): those texts go letter by letter.
  if (lower.length === text.length) return lower;
  let out = '';
  for (const unit of text) {
    const low = unit.toLowerCase();
    out += low.length === unit.length ? low : unit;
  }
  return out;
}

const BASE = new Map<string, string>([['đ', 'd']]);
/** The letter under the accents, remembered; a letter that does not come apart into one unit stays. */
function base(char: string): string {
  const stripped = char.normalize('NFD').replace(/\p{M}+/gu, '');
  const result = stripped.length === 1 ? stripped : char;
  BASE.set(char, result);
  return result;
}
