// Every gold folder against its own page and text: lines, figures, names, titles and numbers stand there, totals exist, periods run forward.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GoldRecord } from '@giaoban/records';
import { describe, expect, test } from 'vitest';
import { fromTcvn3, fromVni } from './old-fonts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The parts of "21 tỷ 450 triệu": how much each word multiplies. */
const MAGNITUDES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
/** Named entities of accented letters, as combining marks. */
const MARKS: Readonly<Record<string, string>> = { acute: '\u0301', grave: '\u0300', tilde: '\u0303', circ: '\u0302' };
const FACTORS = [1, 1e3, 1e6, 1e9, 1e12];

/** Letters that a page may write otherwise: capitals, the older tone placement, U+00D0 for Đ. */
function loose(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(/oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ/g, (pair) => {
      const [vowel = '', tone = ''] = pair[1]!.normalize('NFD');
      return pair[0] + tone + vowel;
    })
    .normalize('NFC');
}

/** What a reader sees of a page, without its layout: no tags, spaces run together. */
function visible(bytes: Uint8Array): string {
  let page: string;
  try {
    page = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const latin = new TextDecoder('latin1').decode(bytes);
    if (latin.includes('.Vn')) page = fromTcvn3(latin);
    else if (latin.includes('VNI-')) page = fromVni(latin);
    else page = new TextDecoder('windows-1258').decode(bytes);
  }
  return page
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
    .replace(/&([a-z])(acute|grave|tilde|circ);/gi, (_, letter, mark) => letter + MARKS[mark.toLowerCase()])
    .replace(/&\w+;/g, ' ')
    .normalize('NFC');
}
/** Letters and digits alone: Word splits a line in the middle of a word, a dump wraps it, entities stand for dashes. */
const packed = (text: string) => loose(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Every value that the text writes in figures, with "a tỷ b triệu" added up. */
function writtenValues(text: string): number[] {
  const read = (token: string) =>
    Number(
      token
        .replace(/[.,]+$/, '')
        .replaceAll('.', '')
        .replace(',', '.'),
    );
  const plain = (text.replace(/(?<=\d)[ \u2009](?=\d{3}\b)/g, '').match(/\d[\d.,]*/g) ?? []).flatMap((token) => [
    read(token),
    Number(token.replace(/[.,]/g, '')),
  ]);
  const added = [...text.matchAll(/(\d[\d.,]*) (tỷ|tỉ|triệu|nghìn|ngàn) (\d[\d.,]*) (triệu|nghìn|ngàn)/g)].map(
    ([, first = '', big = '', second = '', small = '']) =>
      read(first) * MAGNITUDES[big]! + read(second) * MAGNITUDES[small]!,
  );
  return [...plain, ...added];
}

const cases = globSync('*/*/gold.json', { cwd: root }).sort();

describe.each(cases)('%s', (file) => {
  const gold = GoldRecord.parse(JSON.parse(readFileSync(root + file, 'utf8')));
  const folder = `${root}${file.replace('gold.json', '')}`;

  test('the page lies beside it and every line of the text stands in it', () => {
    const name = ['page.html', 'page.txt'].find((page) => existsSync(folder + page))!;
    expect(gold.source.path?.endsWith(name)).toBe(true);
    const bytes = readFileSync(folder + name);
    // An article that a script draws stands in an attribute.
    const pages = [packed(visible(bytes)), packed(bytes.toString())];
    const lines = gold.text.split(/[\n\t]/);
    expect(lines.filter((line) => !pages.some((page) => page.includes(packed(line))))).toEqual([]);
  });
  test('every figure and number of a document stands in the text', () => {
    const written = writtenValues(gold.text);
    const stands = (value: number) =>
      written.some((number) => FACTORS.some((times) => Math.abs(number * times - value) <= Math.abs(value) * 1e-9));
    const values = gold.statistics.flatMap(({ value, upper }) => (upper === null ? [value] : [value, upper]));
    expect(values.filter((value) => !stands(value))).toEqual([]);
    expect(gold.citedDocuments.filter(({ number }) => !packed(gold.text).includes(packed(number)))).toEqual([]);
  });
  test('every name and title stands in the text, a name once', () => {
    const said = gold.officials.flatMap(({ name, titles }) => [name, ...titles.map((title) => title.text)]);
    expect(said.filter((words) => !packed(gold.text).includes(packed(words)))).toEqual([]);
    expect(new Set(gold.officials.map(({ name }) => name)).size).toBe(gold.officials.length);
  });
  test('a total is another figure of the list', () => {
    for (const [at, { partOf }] of gold.statistics.entries()) {
      if (partOf === null) continue;
      expect(partOf).not.toBe(at);
      expect(gold.statistics[partOf]).toBeDefined();
    }
  });
  test('periods and days run forward', () => {
    const spans = [
      ...gold.statistics.map(({ period }) => period),
      ...gold.meetings.flatMap(({ date, reportingPeriod, nextPeriod }) => [date, reportingPeriod, nextPeriod]),
    ].filter((span) => span !== null);
    expect(spans.filter(({ start, end }) => start > end)).toEqual([]);
  });
  test('the text is clean', () => {
    expect(gold.text).not.toMatch(/[\u00a0\u00ad\u200b\u00d0]| {2}|\n\n/);
    expect(gold.text).toBe(gold.text.normalize('NFC'));
  });
});
