import { expect, test } from 'vitest';
import { withoutSession } from './session-path.ts';

test.each([
  ['http://a.example/(S(lit3py55t21z5v55vlm25s55))/tin.aspx?id=1', 'http://a.example/tin.aspx?id=1'],
  ['http://a.example/x/(A(k9)S(q2))/', 'http://a.example/x/'],
  ['http://a.example/hop-(S)-ban', 'http://a.example/hop-(S)-ban'],
  ['http://a.example/(x)/tin', 'http://a.example/(x)/tin'],
])('%s is %s', (url, expected) => {
  expect(withoutSession(url)).toBe(expected);
});
