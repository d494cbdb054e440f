// What a character is, by table: `\p{L}` in a pattern costs a look-up in Unicode's ranges for every character of a page.

export const SPACE = 1;
/** From here on kinds are those of words. */
const DIGIT = 2;
export const LETTER = 3;

/** What `\s` matches, numbers of any kind, letters with their combining marks; 0 for everything else and for surrogates. */
const KINDS = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) {
  const char = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(char)) KINDS[code] = LETTER;
  else if (/\p{N}/u.test(char)) KINDS[code] = DIGIT;
  else if (/\s/u.test(char)) KINDS[code] = SPACE;
}

/** Kind of the UTF-16 code unit at an offset; 0 before the text and behind its end. */
export function kindAt(text: string, at: number): number {
  // The NaN of an offset outside would be looked up as a name, and make every later look slow.
  return at >= 0 && at < text.length ? KINDS[text.charCodeAt(at)]! : 0;
}

/** True for letters, their marks and digits. */
export function isWordAt(text: string, at: number): boolean {
  return kindAt(text, at) >= DIGIT;
}

/** As `isWordAt`, of a UTF-16 code unit. */
export function isWordCode(code: number): boolean {
  return KINDS[code]! >= DIGIT;
}

/** Offset behind the run of letters and digits that begins at `from`. */
export function wordEnd(text: string, from: number): number {
  let end = from;
  while (isWordAt(text, end)) end += 1;
  return end;
}
