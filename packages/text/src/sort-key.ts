// Sort keys in the order of Vietnamese letters and tones, as ASCII text that every store compares byte by byte.
import { canon } from './canon.ts';
import { fold, foldAccents } from './fold.ts';

const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** No mark, grave, hook, tilde, acute, dot below: the order of dictionaries. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const TONE_MARK = /[\u0300\u0309\u0303\u0301\u0323]/g;
const MAX_LENGTH = 200;
/** What has no name comes last. */
const WORDLESS = '~';

/**
 * Word by word, in each word the letters first and then the tone: "an" < "ăn" < "ân" < "ba" < "bà" < "bả", and all of
 * "Bình …" before "Bính …".
 */
export function sortKey(text: string): string {
  const words = fold(canon(text)).match(/[\p{L}\p{N}\p{M}]+/gu);
  if (words === null) return WORDLESS;
  return words
    .map((word) => `${Array.from(word, letterKey).join('')} ${toneOf(word)}`)
    .join('!')
    .slice(0, MAX_LENGTH);
}

/** People stand under their given name, then under the family name: "Nguyễn Văn An" as "An Nguyễn Văn". */
export function personSortKey(name: string): string {
  const words = name.trim().split(/\s+/);
  return sortKey([words.at(-1), ...words.slice(0, -1)].join(' '));
}

const KEYS = new Map<string, string>();
function letterKey(letter: string): string {
  let key = KEYS.get(letter);
  if (key === undefined) {
    const toneless = letter.normalize('NFD').replace(TONE_MARK, '').normalize('NFC');
    const place = LETTERS.indexOf(toneless);
    // Digits stand before letters; a letter of no alphabet here goes by its base.
    key = place >= 0 ? String.fromCharCode(64 + place) : /\d/.test(letter) ? letter : foldAccents(toneless);
    KEYS.set(letter, key);
  }
  return key;
}

function toneOf(word: string): number {
  for (const letter of word) {
    const tone = LETTER_TONES.get(letter) ?? letterTone(letter);
    if (tone > 0) return tone;
  }
  return 0;
}

const LETTER_TONES = new Map<string, number>();
function letterTone(letter: string): number {
  const tone = TONES.indexOf(letter.normalize('NFD').match(TONE_MARK)?.[0] ?? '');
  LETTER_TONES.set(letter, tone);
  return tone;
}
