// Pages in the fonts of before Unicode, read as their reader saw them: the measure's own reading, apart from the extractor's.

const TCVN3: readonly (readonly [letters: string, shown: string])[] = [
  ['ăâêôơưđĂÂÊÔƠƯĐ', '¨©ª«¬\u00ad®¡¢£¤¥¦§'],
  ['àảãáạằẳẵắặầẩẫấậ', 'µ¶·¸¹»¼½¾ÆÇÈÉÊË'],
  ['èẻẽéẹềểễếệìỉĩíị', 'ÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ'],
  ['òỏõóọồổỗốộờởỡớợ', 'ßáâãäåæçèéêëìíî'],
  ['ùủũúụừửữứựỳỷỹýỵ', 'ïñòóôõö÷øùúûüýþ'],
];
const TCVN3_LETTERS = new Map(TCVN3.flatMap(([letters, shown]) => [...shown].map((sign, at) => [sign, letters[at]!])));

/** VNI writes a letter and, behind it, a sign for what stands over or under it. */
const VNI_SIGNS: readonly (readonly [bases: string, signs: string, marks: readonly string[]])[] = [
  ['aeouyôö', 'øùûõï', ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']],
  ['aeo', 'âàáåãä', ['\u0302', '\u0302\u0300', '\u0302\u0301', '\u0302\u0309', '\u0302\u0303', '\u0302\u0323']],
  ['a', 'êèéúüë', ['\u0306', '\u0306\u0300', '\u0306\u0301', '\u0306\u0309', '\u0306\u0303', '\u0306\u0323']],
];
const VNI_LETTERS: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ' };
const vniPairs = new Map<string, string>();
for (const [bases, signs, marks] of VNI_SIGNS) {
  for (const base of bases) {
    for (const [at, sign] of [...signs].entries()) {
      vniPairs.set(base + sign, ((VNI_LETTERS[base] ?? base) + marks[at]).normalize('NFC'));
    }
  }
}

/** Latin-1 characters that a TCVN3 (.VnTime …) font shows as Vietnamese. */
export const fromTcvn3 = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (sign) => TCVN3_LETTERS.get(sign) ?? sign);

/** The same of a VNI font, in small letters. */
export function fromVni(text: string): string {
  return text
    .toLowerCase()
    .replace(/[aeouyôö][øùûõïâàáåãäêèéúüë]|[ôöæóòîñ]/g, (pair) => vniPairs.get(pair) ?? VNI_LETTERS[pair] ?? pair);
}
