// Keys of people's names: one for all spellings that are right, one for those that lost their accents.
import { canon, fold, foldAccents } from '@giaoban/text';

/** "Mỹ" and "Mĩ", "Lý" and "Lí", "Quý" and "Quí" are one word: both spellings are taught. */
const LAST_Y = /(?<=[hklmstvq]u?)[yỳýỷỹỵ](?!\p{L})/gu;
const I_OF = new Map(['yi', 'ỳì', 'ýí', 'ỷỉ', 'ỹĩ', 'ỵị'].map((pair) => [pair[0]!, pair[1]!]));
/** "u" before the last letter belongs to it ("Thúy", "Huy") except behind "q". */
const KEEPS_Y = /[^q]u$/;

/** "H'Yến" and "Bh’riu" are one syllable. */
const WORD = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)*/gu;

/** Syllables in small letters, tones and i/y in one spelling: "Lý Thị MỸ" → ["lí", "thị", "mĩ"]. */
export function nameSyllables(name: string): string[] {
  const text = fold(canon(name)).replace(LAST_Y, (letter, at: number, all: string) =>
    KEEPS_Y.test(all.slice(0, at)) ? letter : (I_OF.get(letter) ?? letter),
  );
  return text.match(WORD) ?? [];
}

/** One key for the right spellings of a name, spaces and apostrophes aside: "Y-Thiêm Niê" and "Y Thiêm Niê". */
export function nameKey(name: string): string {
  return withoutApostrophes(nameSyllables(name).join(''));
}

export function withoutApostrophes(syllable: string): string {
  return syllable.replace(/['’ʼ]/g, '');
}

/** The key without accents. */
export function plainNameKey(name: string): string {
  return foldAccents(nameKey(name));
}

/** Whether a name was written without any accent: "Nguyen Van Hung". */
export function lostAccents(name: string): boolean {
  const key = nameKey(name);
  return key === foldAccents(key);
}
