import { expect, test } from 'vitest';
import { numberOfWord, wordNumbered, wordNumbers } from './word-numbers.ts';
import { wordSpans } from './word-spans.ts';

const numbers = (text: string) => [...wordNumbers(text, wordSpans(text))];

test('a word has one number wherever it stands, and the number leads back to it', () => {
  const [first, second, third] = numbers('nghị hội nghị');
  expect(third).toBe(first);
  expect(second).not.toBe(first);
  expect([wordNumbered(first!), wordNumbered(second!)]).toEqual(['nghị', 'hội']);
});

test.each([
  ['figures', '4.494'],
  ['what is longer than a word', 'x'.repeat(17)],
])('%s have no number', (_, text) => expect(numbers(text)).toEqual([-1]));

test('a syllable of the dictionary has a number, figures in it or not', () => {
  const given = numberOfWord('1b');
  expect(numbers('1b')).toEqual([given]);
  expect(numberOfWord('x'.repeat(17))).toBe(-1);
});
