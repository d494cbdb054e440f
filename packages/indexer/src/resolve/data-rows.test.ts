// Every row of the data behind joining does what its example says.
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rarity } from './names/name-frequency.ts';
import { organOn } from './organs/lineage.ts';
import { organLevel } from './organs/organ-level.ts';
import { postClaim } from './people/post-claim.ts';
import { postKind } from './people/post-kind.ts';
import { stepDown } from './people/step-down.ts';
import { measureOf } from './series/measure.ts';

const text = z.string().min(1);
const rows = <T extends object>(name: string, schema: z.ZodType<T>) =>
  readTable(`lineage/${name}.tsv`, schema).map((row) => [row.at, row] as const);

describe('organs take over on their day', () => {
  test.each(
    rows('organs', z.object({ organ: text, successor: text, from: z.iso.date(), province: z.string(), example: text })),
  )('%s', (_, { organ, successor, from, province, example }) => {
    const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
    expect(organOn(organ, before, province || null)).toBe(organ);
    expect(organOn(organ, from, province || null)).toBe(successor);
    expect(example).toContain(successor);
  });
});

test.each(rows('organ-levels', z.object({ word: text, level: text, example: text })))('%s: level', (_, row) => {
  expect(organLevel(row.example)).toBe(row.level);
});

test.each(
  rows('post-kinds', z.object({ field: text, word: text, kind: text, example: text })).filter(
    ([, { kind }]) => kind !== 'deputy',
  ),
)('%s: kind of post', (_, { field, word, kind, example }) => {
  expect(fold(example)).toContain(word);
  expect(field === 'office' ? postKind(example, '') : postKind('', word)).toBe(kind);
});

test.each(rows('late-organs', z.object({ word: text, example: text })))(
  '%s: an organ of the retired',
  (_, { word, example }) => {
    const claim = (canonical: string) => ({
      claim: postClaim(
        {
          id: 't',
          canonical,
          organisation: canonical.slice(canonical.search(/(?<=(?:tịch|thư|Trưởng|nhiệm) )/u)),
          status: 'current',
          level: 'district',
          branch: 'front',
        },
        { province: 'Nghệ An', district: 'Quế Phong', commune: null, type: 'district', code: null, era: null },
      ),
    });
    const [secretary, later] = [claim('Bí thư Huyện ủy'), claim(example)];
    expect(fold(example)).toContain(fold(word));
    expect(
      stepDown(
        { ...secretary, held: { from: '2015-01-01', to: '2015-01-01' }, formerOn: null },
        { ...later, held: { from: '2019-01-01', to: '2019-01-01' }, formerOn: null },
      ),
    ).toBe(null);
  },
);

test.each(rows('measure-words', z.object({ word: text, instead: z.string(), example: text })))(
  '%s: tells no measure',
  (_, { word, instead, example }) => {
    const nowhere = { province: null, district: null, commune: null, type: null, code: null, era: null };
    const words = (subject: string) => measureOf({ unit: 'cái', subject, place: null }, nowhere).words;
    expect(fold(example)).toContain(fold(word));
    expect(words(example)).toEqual(words(fold(example).replace(fold(word), fold(instead) || ' ')));
  },
);

test.each([
  ['Nguyễn Văn Hùng', 0],
  ['Bùi Đình Long', 1],
  ['Đỗ Trọng Khang', 2],
  ['Sầm Văn Duyệt', 3],
])('%s is rare to the degree %d', (name, degree) => expect(rarity(name)).toBe(degree));
