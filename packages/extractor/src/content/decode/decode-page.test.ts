import { readTable } from '@giaoban/resources';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { decodePage } from './decode-page.ts';

const SENTENCE =
  'Sáng 8/7, Ban Dân vận Huyện ủy Tân Phú tổ chức Hội nghị sơ kết công tác dân vận 6 tháng đầu năm của các xã.';
const LONG = `${SENTENCE} Đồng chí Lê Văn Tám, Phó Bí thư Thường trực Huyện ủy phát biểu chỉ đạo; những kết quả đạt được trong năm là rất lớn.`;

/** The text as a font encoding has it, in Latin-1 characters. */
function inFont(text: string, encoding: 'tcvn3' | 'vni'): string {
  const rows = readTable(
    'content/font-encodings.tsv',
    z.object({ encoding: z.string(), to: z.string(), codes: z.string() }),
  );
  const of = new Map(
    rows
      .filter((row) => row.encoding === encoding)
      .map((row) => [
        row.to,
        row.codes
          .split(' ')
          .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
          .join(''),
      ]),
  );
  // TCVN3 has no capitals with tone: its capital fonts show the small ones large.
  return [...text].map((char) => of.get(char) ?? of.get(char.toLowerCase()) ?? char).join('');
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** windows-1258 has base letters and combining tones: letters with two marks keep the first on the letter. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  const out: number[] = [];
  for (const char of text) {
    const whole = bytes.get(char);
    if (whole !== undefined) {
      out.push(whole);
      continue;
    }
    const parts = [...char.normalize('NFD')];
    const tone = parts.filter((mark) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark));
    const letter = parts
      .filter((mark) => !tone.includes(mark))
      .join('')
      .normalize('NFC');
    for (const part of [letter, ...tone]) out.push(bytes.get(part)!);
  }
  return Uint8Array.from(out);
}

test.each<[string, Uint8Array, string]>([
  ['UTF-8', new TextEncoder().encode(LONG), 'utf-8'],
  ['UTF-8, decomposed', new TextEncoder().encode(LONG.normalize('NFD')), 'utf-8'],
  [
    'UTF-8 with a mark, declared as windows-1252',
    new TextEncoder().encode(`\ufeff<meta charset="windows-1252">${LONG}`),
    'utf-8',
  ],
  ['UTF-8 cut in the middle of a letter', new TextEncoder().encode(`${LONG}ộ`).slice(0, -1), 'utf-8'],
  [
    'UTF-8 encoded twice',
    new TextEncoder().encode(new TextDecoder('windows-1252').decode(new TextEncoder().encode(LONG))),
    'utf-8',
  ],
  [
    'UTF-16 with a mark',
    Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(LONG, (char) => char.charCodeAt(0)).buffer)]),
    'utf-16le',
  ],
  ['windows-1258', windows1258(LONG), 'windows-1258'],
  ['windows-1258, declared as UTF-8', windows1258(`<meta charset="utf-8">${LONG}`), 'windows-1258'],
  ['VNI', latin1(inFont(LONG, 'vni')), 'vni'],
  ['VNI typed into a UTF-8 page', new TextEncoder().encode(inFont(LONG, 'vni')), 'vni'],
  ['TCVN3', latin1(inFont(LONG, 'tcvn3')), 'tcvn3'],
  ['TCVN3 typed into a UTF-8 page', new TextEncoder().encode(inFont(LONG, 'tcvn3')), 'tcvn3'],
])('%s', (_, bytes, encoding) => {
  const decoded = decodePage(bytes)!;
  expect(decoded.encoding).toBe(encoding);
  expect(decoded.text.normalize('NFC').toLowerCase()).toContain(LONG.slice(20, 90).toLowerCase());
});
