import { expect, test } from 'vitest';
import { compareRevisions } from './revision.ts';

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
