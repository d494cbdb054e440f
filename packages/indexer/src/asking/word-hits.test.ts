import { expect, test } from 'vitest';
import { planWords } from './plan-words.ts';
import { rungOf, wordHits } from './word-hits.ts';

test.each([
  ['hoi nghi', 'Hội nghị và hồi nghỉ', ['Hội', 'nghị', 'hồi', 'nghỉ']],
  ['hội nghị', 'Hội nghị và hồi nghỉ, hoi nghi', ['Hội', 'nghị', 'hoi', 'nghi']],
  ['"hội nghị"', 'hội nghị, nghị hội', ['hội nghị']],
  ['"giao ban" ban', 'giao ban và Ban', ['giao ban', 'Ban']],
  ['hoà', 'Hòa Bình, hoà bình', ['Hòa', 'hoà']],
  ['', 'hội nghị', []],
  ['x', '', []],
])('%s in "%s"', (q, text, marked) => {
  expect(wordHits(planWords(q), text).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});

test.each([
  ['hoa', 'Trần Thị Hòa', 2],
  ['hoà', 'Trần Thị Hoà', 6],
  ['hoà', 'Trần Thị Hòa', 4],
  ['hoà', 'Tran Thi Hoa', 2],
  ['hoà', 'Trần Thị Hoa', 2],
  ['hoà', 'Trần Thị Hoạ', 0],
  ['thi tran', 'Trần Thị Hòa', 1],
  ['an', 'Trần Thị Hòa', 0],
  ['', 'Trần Thị Hòa', 0],
])('%s answers "%s" on rung %i', (q, name, rung) => expect(rungOf(planWords(q), name)).toBe(rung));
