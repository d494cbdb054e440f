// Where the words of a text stand: letters and digits, parted by all else.

/**
 * Words of letters, marks and digits; numbers keep their separators ("12,5", "4.494"), hyphens part words.
 *
 * @returns offsets, UTF-16 code units: start and end of the first word, start and end of the second …
 */
export function wordSpans(text: string): Uint32Array {
  return BEYOND_TABLE.test(text) ? spansByPattern(text) : spansByTable(text);
}

const BEYOND_TABLE = /[\ud800-\udfff]/;
const WORD = /\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;

function spansByPattern(text: string): Uint32Array {
  return Uint32Array.from([...text.matchAll(WORD)].flatMap(({ 0: word, index }) => [index, index + word.length]));
}

const LETTER = 1;
const MARK = 2;
const DIGIT = 3;
let kinds: Uint8Array | null = null;

/** The kind of every code unit: asked once of the patterns, because asking them for each letter of each text takes longest. */
function kindsOfUnits(): Uint8Array {
  return Uint8Array.from({ length: 0x10000 }, (_, unit) => {
    const char = String.fromCharCode(unit);
    return /\p{N}/u.test(char) ? DIGIT : /\p{L}/u.test(char) ? LETTER : /\p{M}/u.test(char) ? MARK : 0;
  });
}

function spansByTable(text: string): Uint32Array {
  kinds ??= kindsOfUnits();
  const spans: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    if (kinds[text.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    let end = kinds[text.charCodeAt(at)] === DIGIT ? numberEnd(text, at, kinds) : at;
    if (end === at) while (end < length && kinds[text.charCodeAt(end)] !== 0) end += 1;
    spans.push(at, end);
    at = end;
  }
  return Uint32Array.from(spans);
}

const DOT = 46;
const COMMA = 44;

/** Where a number with separators ends that starts with the digit at `at`; `at` itself where it has none. */
function numberEnd(text: string, at: number, kinds: Uint8Array): number {
  const digits = (from: number) => {
    let end = from;
    while (kinds[text.charCodeAt(end)] === DIGIT) end += 1;
    return end;
  };
  const whole = digits(at);
  let [end, before] = [whole, whole];
  for (;;) {
    const separator = text.charCodeAt(end);
    const next = separator === DOT || separator === COMMA ? digits(end + 1) : end + 1;
    if (next === end + 1) break;
    [before, end] = [end, next];
  }
  // "1.234,5km": what a letter follows is no part of the number.
  if (kinds[text.charCodeAt(end)] === LETTER) end = before;
  return end === whole ? at : end;
}
