// Laws of extraction for any page: it never fails, its records keep to the schema, their spans to the text.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PageRecord, type Span } from '@giaoban/records';
import { canon } from '@giaoban/text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractPage } from './extract.ts';

const LONG = 120_000;
const SENTENCE =
  'Sáng ngày 7/10/2024, Huyện ủy Quế Phong tổ chức hội nghị giao ban 9 tháng; đồng chí Trần Văn An, Phó Bí thư Huyện ủy chủ trì; toàn huyện có 1.250 hộ nghèo, giảm 3,5% so với cùng kỳ. ';

/** The record or the reason of refusal, after the laws have been checked. */
function checked(body: Uint8Array): PageRecord | string {
  const page = {
    body,
    path: 'page.html',
    url: 'https://quephong.example.vn/tin/1',
    fetchedAt: null,
    contentType: null,
  };
  const extraction = extractPage(page);
  if ('refusal' in extraction) {
    expect(extraction.refusal.detail).not.toContain('the extractor failed');
    return extraction.refusal.refused;
  }
  const { record } = extraction;
  expect(PageRecord.safeParse(record).error).toBeUndefined();
  const { text } = record;
  expect(canon(text.replaceAll('\t', ' '))).toBe(text.replaceAll('\t', ' '));
  const inside = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length;
  const items = [...record.meetings, ...record.statistics, ...record.citedDocuments, ...record.places];
  const titles = record.officials.flatMap((official) => official.titles);
  expect([...items, ...titles].filter(({ evidence }) => !inside(evidence))).toEqual([]);
  expect(record.officials.filter(({ mentions }) => mentions.length === 0 || !mentions.every(inside))).toEqual([]);
  const ids = [...items, ...titles, ...record.officials].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const totals = new Set(record.statistics.map(({ id }) => id));
  expect(record.statistics.filter(({ partOf }) => partOf !== null && !totals.has(partOf))).toEqual([]);
  return record;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const article = (line: string) =>
  bytes(
    `<html><body><h1>Hội nghị giao ban công tác Dân vận</h1><div><p>${SENTENCE.repeat(3)}</p>${line}</div></body></html>`,
  );

describe('a nasty line within an article', () => {
  const lines: Record<string, string> = {
    'percent-encoded': `<p>${'%E1%BB%87'.repeat(LONG / 9)}</p>`,
    'one word without space': `<p>${'a'.repeat(LONG)}</p>`,
    commas: `<p>${','.repeat(10_000)}</p>`,
    brackets: `<p>${'('.repeat(10_000)}</p>`,
    'nested tags': `${'<div>'.repeat(10_000)}x${'</div>'.repeat(10_000)}`,
    'unclosed tags': '<b><i><a href="'.repeat(10_000),
    'lone surrogates': `<p>\ud800 \udc00 ${'\ud83d'.repeat(1000)} 12 \udfff hộ</p>`,
    'emojis among words': `<p>${'🎉 12 hộ 👨‍👩‍👧 ông Trần Văn An '.repeat(1000)}</p>`,
    'combining marks': `<p>e${'\u0301\u0323'.repeat(10_000)}</p>`,
    'zero-width characters': `<p>${'\u200bH\u00adộ\ufeffi '.repeat(5000)}</p>`,
    'a table of ten thousand rows': `<table>${'<tr><td>Xã A</td><td>12</td><td>3,5%</td></tr>'.repeat(10_000)}</table>`,
    'a row of ten thousand cells': `<table><tr>${'<td>12 hộ</td>'.repeat(10_000)}</tr></table>`,
    'cells that span thousands': '<table><tr><td rowspan="65000" colspan="1000">12</td><td>hộ</td></tr></table>',
    numbers: `<p>${'1.234,5 '.repeat(10_000)}</p>`,
    'one number': `<p>${'1'.repeat(LONG)} hộ, ${'1.'.repeat(10_000)} hộ</p>`,
    dates: `<p>${'ngày 31/2/2024 và 99/99/9999, '.repeat(3000)}</p>`,
    offices: `<p>${'Phó Bí thư Thường trực Huyện ủy, '.repeat(3000)}</p>`,
    names: `<p>${'đồng chí Nguyễn Văn An, '.repeat(3000)}</p>`,
    capitals: `<p>${'NGUYỄN VĂN AN '.repeat(5000)}</p>`,
    meetings: `<p>${'hội nghị giao ban sơ kết tổng kết '.repeat(3000)}</p>`,
    parts: `<p>${'trong đó có 12 hộ nghèo '.repeat(3000)}</p>`,
    'HTML as text': `<p>${'&lt;script&gt;alert(1)&lt;/script&gt; '.repeat(1000)}</p>`,
    'NUL and controls': `<p>${'\0\x01\x1b[31m12 hộ\x7f '.repeat(1000)}</p>`,
    'right to left': `<p>\u202e${'12 hộ \u2067'.repeat(1000)}</p>`,
  };
  test.each(Object.keys(lines))('%s', { timeout: 120_000 }, (name) => {
    checked(article(lines[name]!));
    checked(bytes(lines[name]!));
  });
});

test('any bytes', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (body) => {
      checked(body);
    }),
    { numRuns: 200 },
  );
});

const WORDS = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<td>',
    '</tr>',
    '<table>',
    '<br>',
    '\n',
    '\t',
    ', ',
    '. ',
    ' - ',
    ': ',
    '(',
    ')',
    '“',
    '”',
    '…',
    '%',
    '/',
  ],
  ...[
    'Sáng',
    'ngày',
    '7/10',
    '2024',
    'quý III',
    'từ',
    'đến',
    'và',
    'của',
    'tại',
    'so với cùng kỳ',
    'trong đó',
    'tăng',
    'giảm',
  ],
  ...[
    'đồng chí',
    'ông',
    'Trần Văn An',
    'Đ/c',
    'Bí thư',
    'Huyện ủy',
    'UVBTV',
    'PCT',
    'UBND',
    'xã',
    'huyện',
    'Quế Phong',
  ],
  ...[
    'hội nghị',
    'giao ban',
    'chủ trì',
    'phát biểu',
    '12',
    '1.250',
    '3,5',
    'triệu đồng',
    'hộ',
    'mô hình',
    'chỉ tiêu',
    '05-CT/TU',
  ],
  ...['\u0301', '\u00d0', '\ud800', '🎉', 'İ', 'ﬁ', '&nbsp;', '&#0;'],
);

test('any order of the words of our pages', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(WORDS, { maxLength: 80 }), fc.boolean(), (words, spaced) => {
      checked(article(`<p>${words.join(spaced ? ' ' : '')}</p>`));
    }),
    { numRuns: 300 },
  );
});

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pages = globSync('fixtures/gold/*/page.{html,txt}', { cwd: root })
  .sort()
  .map((file) => readFileSync(root + file));

test('pages of which a stretch is cut, doubled or taken from another page', { timeout: 120_000 }, () => {
  const page = fc.constantFrom(...pages);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(page, page, share, share, fc.boolean(), (one, other, from, to, foreign) => {
      const at = Math.floor(from * one.length);
      const middle = foreign ? other.subarray(0, Math.floor(to * other.length)) : new Uint8Array();
      checked(Buffer.concat([one.subarray(0, at), middle, one.subarray(Math.floor(to * one.length))]));
    }),
    { numRuns: 120 },
  );
});

test('the same page gives the same record', () => {
  for (const page of pages.slice(0, 10)) expect(checked(page)).toEqual(checked(page));
});
