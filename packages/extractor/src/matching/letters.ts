// What a character is, by table: `\p{L}` in a pattern costs a look-up in Unicode's ranges for every character of a page.

export const LETTER = 1;
const DIGIT = 2;
export const SPACE = 3;

/** Letters with their combining marks, numbers of any kind, and what `\s` matches; 0 for everything else and for surrogates. */
const KINDS = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) {
  const char = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(char)) KINDS[code] = LETTER;
  else if (/\p{N}/u.test(char)) KINDS[code] = DIGIT;
  else if (/\s/u.test(char)) KINDS[code] = SPACE;
}

/** Kind of the UTF-16 code unit at an offset; 0 behind the end. */
export function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? 0;
}

/** True for letters, their marks and digits. */
export function isWordAt(text: string, at: number): boolean {
  const kind = KINDS[text.charCodeAt(at)];
  return kind === LETTER || kind === DIGIT;
}

/** Offset behind the run of letters and digits that begins at `from`. */
export function wordEnd(text: string, from: number): number {
  let end = from;
  while (isWordAt(text, end)) end += 1;
  return end;
}
