import { RuleRow } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepLongest } from './overlap.ts';
import { compileRule, matchRule } from './rule-compiler.ts';
import { loadRuleSet, matchRules, ruleSet } from './rule-set.ts';

function rule(pattern: string, on: 'folded' | 'text' = 'folded') {
  const row = RuleRow.parse({
    id: 'r',
    type: 't',
    pattern,
    on,
    normaliser: 'n',
    examples: [{ text: 'x', value: null }],
  });
  return compileRule({ ...row, at: 'rules/test.yaml:1' });
}
const found = (pattern: string, text: string, on: 'folded' | 'text' = 'folded') =>
  matchRules(ruleSet([rule(pattern, on)]), { text, folded: fold(text) }).map(({ span }) =>
    text.slice(span.start, span.end),
  );

describe('letters of Vietnamese bound a match', () => {
  test.each([
    ['đại hội', 'Đại hội, đại hội', ['Đại hội', 'đại hội']],
    ['ban', 'ban, bàn, Bản, ban-công, bano', ['ban', 'ban']],
    ['quý i', 'quý I và quý II', ['quý I']],
    ['ủy', 'UỶ ban, ủy viên, thủy', ['UỶ', 'ủy']],
    ['\\d{2}', '12 và 123 và 4-56', ['12', '56']],
    ['tháng {small-numbers}', 'tháng mười một', ['tháng mười một']],
  ])('%s in %j', (pattern, text, spans) => expect(found(pattern, text)).toEqual(spans));
  test('a rule on the text sees capitals', () =>
    expect(found('[A-ZĐ]{2}', 'ĐU và đu, UB', 'text')).toEqual(['ĐU', 'UB']));
});

test.each([
  ['(?<a>', 'field "pattern"'],
  ['{no-such-list} x', 'field "pattern": no lexicon or fragment "{no-such-list}"'],
])('a wrong pattern names its row: %s', (pattern, message) => {
  expect(() => rule(pattern)).toThrow(`rules/test.yaml:1: ${message}`);
});

/** Words of dates and periods in random order: enough to make rules begin, break off and overlap. */
const WORDS = [
  'ngày',
  'Sáng',
  'chiều',
  '5',
  '30/3',
  '7/10/2024',
  'tháng',
  'năm',
  '2024',
  'quý',
  'II',
  'và',
  'đến',
  'từ',
  '6',
  'đầu',
  'cuối',
  ',',
  '(',
  'nay',
  'số',
  '05-CT/TU',
  '\n',
  'nhiệm kỳ',
  '2020-2025',
  'Đại hội',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' '));

test.each(['dates', 'periods', 'documents', 'meetings'])(
  '%s: trying rules at first words finds what searching finds',
  (name) => {
    const rules = loadRuleSet(name);
    const all = [...new Set([...rules.everywhere, ...[...rules.byWord.values()].flat()])];
    fc.assert(
      fc.property(text, (line) => {
        const views = { text: line, folded: fold(line) };
        const key = ({ row, span }: { row: { id: string }; span: { start: number; end: number } }) =>
          `${row.id} ${span.start}-${span.end}`;
        const searched = all.flatMap((one) => [...matchRule(one, views)]).map(key);
        expect(matchRules(rules, views).map(key).sort()).toEqual(searched.sort());
      }),
      { numRuns: 150 },
    );
  },
);

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ span: { start, end: start + length } }));
test('of overlapping findings one stays; none of those that stay overlap; nothing longer was dropped for nothing', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (candidates) => {
      const kept = keepLongest(candidates);
      for (const [i, { span: at }] of kept.entries())
        if (i > 0) expect(at.start).toBeGreaterThanOrEqual(kept[i - 1]!.span.end);
      for (const { span: one } of candidates)
        expect(kept.some(({ span: other }) => other.start < one.end && one.start < other.end)).toBe(true);
      expect(keepLongest(kept)).toEqual(kept);
    }),
  );
});
