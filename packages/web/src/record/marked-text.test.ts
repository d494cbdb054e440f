import { expect, test } from 'vitest';
import { speech } from '../language.ts';
import { RECORD } from '../sample.fixture.ts';
import { extracted } from './extracted.ts';
import { markedText } from './marked-text.ts';
import { textBlocks } from './text-blocks.ts';

const page = (await Promise.all(markedText(RECORD, speech('vi')))).join('');
const table = String(await extracted(RECORD, speech('vi')));
const ids = (html: string, prefix: string) =>
  [...html.matchAll(new RegExp(` id="${prefix}-([^"]+)"`, 'g'))].map(([, id]) => id!);
const links = (html: string, prefix: string) =>
  [...html.matchAll(new RegExp(`href="#${prefix}-([^"]+)"`, 'g'))].map(([, id]) => id!);

test('every link from the text leads to a row, every link from a row to the text', () => {
  const rows = new Set(ids(table, 'i'));
  const anchors = new Set(ids(page, 'm'));
  expect(rows).toEqual(new Set(['m1', 'o1', 't1', 's1', 'd1', 'p1']));
  expect(links(page, 'i').filter((id) => !rows.has(id))).toEqual([]);
  expect(links(table, 'm').filter((id) => !anchors.has(id))).toEqual([]);
  expect(new Set(links(page, 'i'))).toEqual(rows);
});

test('no id twice, no link within a link', () => {
  const all = [...ids(page, 'm'), ...ids(table, 'i')];
  expect(new Set(all).size).toBe(all.length);
  let open = 0;
  for (const [tag] of page.matchAll(/<\/?a\b/g)) {
    open += tag === '<a' ? 1 : -1;
    expect(open).toBeLessThanOrEqual(1);
  }
});

test('the words stay as they are', () => {
  const words = page.replace(/<\/(p|td)>/g, ' ').replace(/<[^>]+>/g, '');
  expect(words.replace(/\s+/g, ' ').trim()).toBe(RECORD.text.replace(/\s+/g, ' '));
});

test('day and period are marked within their meeting', () => {
  expect(page).toMatch(/<mark class="date" id="m-m1-1"><a [^>]*>Sáng 22\/2<\/a>/);
  expect(page).toMatch(/<mark class="date" id="m-m1-2"><a [^>]*>6 tháng đầu năm 2024<\/a>/);
});

test('a sum that does not add up is said', () => expect(table).toContain('4.503, lệch 9'));

test.each([
  ['a', ['p0-1']],
  ['a\nb', ['p0-1', 'p2-3']],
  ['a\n\nb', ['p0-1', 'p3-4']],
  ['a\tb\nc\td\ne', ['t0-1,2-3;4-5,6-7', 'p8-9']],
  ['', []],
])('blocks of %j', (text, expected) => {
  const span = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
  expect(
    textBlocks(text).map((block) =>
      block.type === 'paragraph'
        ? `p${span(block.span)}`
        : `t${block.rows.map((row) => row.map(span).join(',')).join(';')}`,
    ),
  ).toEqual(expected);
});
