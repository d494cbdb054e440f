import { fold } from '@giaoban/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LexiconMatcher } from './lexicon-matcher.ts';
import { viewsOf } from './rule-compiler.ts';

const FORMS = ['Quế Phong', 'ban', 'ban dân vận', 'Ban Dân vận Tỉnh uỷ', 'M’Drắk', 'T.Ư', 'hoà'];
const matcher = new LexiconMatcher(FORMS.map((form) => [form, form]));
const found = (text: string) => matcher.matchAll(viewsOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['huyện Quế Phong, QUẾ PHONG', ['Quế Phong', 'QUẾ PHONG']],
  ['Ban Dân vận Tỉnh ủy và Ban Dân vận Huyện ủy', ['Ban Dân vận Tỉnh ủy', 'Ban Dân vận']],
  ['Hòa, HOÀ', ['Hòa', 'HOÀ']],
  ['bàn, bano', []],
  ['M’Drắk', ['M’Drắk']],
  ['Quế, Phong', []],
])('%s', (text, spans) => expect(found(text)).toEqual(spans));

test('a row with two meanings gives both', () => {
  const both = new LexiconMatcher([
    ['Quế Phong', 'district'],
    ['Quế Phong', 'commune'],
  ]);
  expect(both.matchAll(viewsOf('quế phong')).flatMap(({ rows }) => rows)).toEqual(['district', 'commune']);
});

test('every match is a form, none overlap, all are in order', () => {
  const word = fc.constantFrom('ban', 'Dân', 'vận', 'Tỉnh', 'uỷ', 'Quế', 'Phong', ',', 'x');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 15 }), (words) => {
      const text = words.join(' ');
      let end = 0;
      for (const match of matcher.matchAll(viewsOf(text))) {
        expect(match.start).toBeGreaterThanOrEqual(end);
        expect(match.rows.map((form) => fold(form))).toContain(fold(text.slice(match.start, match.end)));
        end = match.end;
      }
    }),
  );
});
