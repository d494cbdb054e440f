import { expect, test } from 'vitest';
import { compareRevisions, revisionNumber } from './revision.ts';

test.each([
  ['2024-01-02T00:00:00Z', '1', '2024-01-01T00:00:00Z', '2', 1],
  ['2024-01-01T00:00:00Z', '0.10.0', '2024-01-01T00:00:00Z', '0.9.9', 1],
  ['2024-01-01T07:00:00+07:00', '1', '2024-01-01T00:00:00Z', '1', 0],
  ['2024-01-01T00:00:00Z', '1.0', '2024-01-01T00:00:00Z', '1.0.0', 0],
  [null, '1', '2024-01-01T00:00:00Z', '1', -1],
  [null, '1', null, '1', 0],
  [null, '1.0.0-b', null, '1.0.0-a', 1],
  ['no instant', '1', null, '1', 0],
])('%s %s against %s %s', (capture, extractor, otherCapture, otherExtractor, sign) => {
  const [a, b] = [
    { capture, extractor },
    { capture: otherCapture, extractor: otherExtractor },
  ];
  expect(Math.sign(compareRevisions(a, b))).toBe(sign);
  expect(Math.sign(compareRevisions(b, a)) + sign).toBe(0);
});

test('the number of a revision grows with it, and is exact', () => {
  const revisions = [
    { capture: null, extractor: '0.0.1' },
    { capture: null, extractor: 'odd' },
    { capture: '2024-01-01T00:00:00Z', extractor: '0.9.300' },
    { capture: '2024-01-01T00:00:00Z', extractor: '0.10.0' },
    { capture: '2024-01-01T00:00:01Z', extractor: '0.1.0' },
    { capture: '2099-01-01T00:00:00Z', extractor: '31.255.255' },
    { capture: '2999-01-01T00:00:00Z', extractor: '99.999.999' },
  ];
  const numbers = revisions.map(revisionNumber);
  expect(numbers.slice(2)).toEqual([...numbers.slice(2)].sort((a, b) => a - b));
  expect(numbers.slice(0, 2)).toEqual([1, 0]);
  for (const number of numbers) expect(Number.isSafeInteger(number)).toBe(true);
});
