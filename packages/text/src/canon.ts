// Canonical text: one spelling for what is one text, decided once, before any offset exists.
import { nfc } from './nfc.ts';

/** U+00D0 (Icelandic eth) stands for Đ on many pages; soft hyphens, zero-width marks and BOMs carry nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
const SPACE = /[\t\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** All that is repaired beside NFC: most lines hold none of it, and one look is cheaper than four replacements. */
const ODDITY = /[\t\r\f\v\u00a0\u00ad\u00d0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/;

/**
 * Repairs the characters of a text: NFC, U+00D0 → Đ, invisible characters dropped, every kind of space a space.
 * Runs of spaces, line ends, typos and old tone marks stay. Canonicalising twice equals once.
 */
export function canon(text: string): string {
  if (!ODDITY.test(text)) return nfc(text);
  const visible = text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').replace(SPACE, ' ');
  return nfc(visible).replace(/\u00d0/g, 'Đ');
}
