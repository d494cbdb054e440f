// From bytes to text: the encoding is found by what the bytes are, not by what was declared.
import { nfc } from '@giaoban/text';
import { type FontEncoding, fromFontEncoding } from './font-encodings.ts';
import { vietnameseScore } from './vietnamese-score.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252' | FontEncoding;
}

/** Bytes that begin so are no page: PDF, ZIP (and Office), images, gzip, old Office. */
const BINARY = ['%PDF', 'PK\u0003\u0004', '\u0089PNG', 'ÿØÿ', 'GIF8', '\u001f\u008b', 'ÐÏ\u0011à', 'Rar!'];
/** Below this share of frequent syllables a text counts as wrongly decoded where another reading does better. */
const READABLE = 0.05;

/** The text of a page, or null where the bytes are no text at all. Never throws. */
export function decodePage(bytes: Uint8Array): Decoded | null {
  if (bytes.length === 0) return { text: '', encoding: 'utf-8' };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (BINARY.some((magic) => start.startsWith(magic))) return null;
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return utf8;
  const decoded = singleByte(bytes);
  return decoded && isText(decoded.text) ? decoded : null;
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: markup is ASCII, every second byte of it is zero.
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, 400);
  for (let i = 0; i < length; i += 1) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > length / 5 && even < length / 50) return 'utf-16le';
  if (even > length / 5 && odd < length / 50) return 'utf-16be';
  return null;
}

/** Valid UTF-8, or so nearly valid that the faults are cut or damaged characters; otherwise null. */
function asUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let faults = 0;
  let wide = 0;
  let vietnamese = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code <= 0x7f) continue;
    if (code === 0xfffd) faults += 1;
    else wide += 1;
    if (code >= 0x1ea0 && code <= 0x1ef9) vietnamese += 1;
  }
  if (faults > 0 && (faults > wide / 20 || faults > text.length / 100)) return null;
  if (!isText(text)) return null;
  // Letters that stand in no other encoding: nothing was typed in a font, nothing encoded twice.
  return vietnamese >= 20 && vietnamese > wide / 8
    ? { text, encoding: 'utf-8' }
    : repairFonts({ text, encoding: 'utf-8' });
}

/** No more control characters than a stray one now and then. */
function isText(text: string): boolean {
  const controls = text.match(/[\0-\x08\x0b\x0e-\x1f]/g);
  return controls === null || controls.length <= text.length / 200;
}

function singleByte(bytes: Uint8Array): Decoded | null {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const readings: Decoded[] = [
    { text: nfc(new TextDecoder('windows-1258').decode(bytes)), encoding: 'windows-1258' },
    { text: fromFontEncoding(western, 'tcvn3'), encoding: 'tcvn3' },
    { text: fromFontEncoding(western, 'vni'), encoding: 'vni' },
    { text: western, encoding: 'windows-1252' },
  ];
  return best(readings);
}

function best(readings: readonly Decoded[]): Decoded {
  const scored = readings.map((reading) => ({ reading, score: vietnameseScore(textOfMarkup(reading.text)) }));
  return scored.reduce((top, next) => (next.score > top.score ? next : top)).reading;
}

/** Bytes that are valid UTF-8 can still hold text typed in a font encoding, or UTF-8 that was encoded twice ("Há»™i"). */
function repairFonts(decoded: Decoded): Decoded {
  const visible = textOfMarkup(decoded.text);
  if (!/[\u00a1-\u00ff]|&[A-Za-z]+;/.test(visible) || vietnameseScore(visible) > READABLE) return decoded;
  const readings = [decoded];
  const western = decodeLatinEntities(decoded.text);
  readings.push({ text: fromFontEncoding(western, 'tcvn3'), encoding: 'tcvn3' });
  readings.push({ text: fromFontEncoding(western, 'vni'), encoding: 'vni' });
  const twice = encodedTwice(decoded.text);
  if (twice !== null) readings.push(twice);
  return best(readings);
}

function textOfMarkup(markup: string): string {
  return markup
    .slice(0, 200_000)
    .replace(/<(script|style)\b[^>]*>[^<]*/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/ {2,}/g, ' ');
}

/** "&eacute;" in a page typed in a font encoding is the character, and only the fonts' own range matters. */
function decodeLatinEntities(text: string): string {
  return text.replace(/&(?:#(\d{3});|([A-Za-z]{2,6}[a-z0-9]?);)/g, (entity, number?: string, name?: string) => {
    if (number) return Number(number) >= 0xa1 && Number(number) <= 0xff ? String.fromCharCode(Number(number)) : entity;
    return LATIN_ENTITIES.get(name ?? '') ?? entity;
  });
}

const LATIN_ENTITIES = new Map<string, string>(
  (
    'iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
    'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave ' +
    'Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute ' +
    'Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave ' +
    'iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
  )
    .split(' ')
    .map((name, i) => [name, String.fromCharCode(0xa1 + i)]),
);

/** Bytes of windows-1252 by character, for text whose UTF-8 bytes were taken for windows-1252. */
const WESTERN_BYTE = new Map<string, number>(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(new Uint8Array([byte])), byte]),
);

function encodedTwice(text: string): Decoded | null {
  if (!/[ÃÄÆ][\u0080-\u00bf\u2018-\u2122]|á[»º]/.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const byte = WESTERN_BYTE.get(text[i]!);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return asUtf8(bytes);
}
