// NFC in linear time: putting the marks of one letter in order takes a time that grows with the square of their number.

/** A letter carries two marks, in some scripts a few more; a longer run is a toy ("z̸̢̡̛a̸l̷g̶o̵") or an attack. */
const LONG_RUN = /(\p{M}{12})\p{M}+/gu;

/** Beyond these letters and marks a text of Vietnamese hardly goes; all of them are NFC already and none combines. */
const BEYOND = /[^\0-\u02ff\u1e00-\u1e99\u1e9e-\u1eff\u2002-\u20cf]/;

/** Unicode NFC; of a run of more than twelve combining marks the first twelve. Twice equals once. */
export function nfc(text: string): string {
  if (!BEYOND.test(text)) return text;
  return text.replace(LONG_RUN, '$1').normalize('NFC');
}
