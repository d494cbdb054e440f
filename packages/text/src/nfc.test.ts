import { expect, test } from 'vitest';
import { nfc } from './nfc.ts';

test.each([
  ['Ho\u0323\u0302i nghi\u0323', 'Hội nghị'],
  ['Hội nghị', 'Hội nghị'],
  ['', ''],
])('%s', (text, composed) => expect(nfc(text)).toBe(composed));

test('a hundred thousand marks on one letter: twelve stay, and twice equals once', () => {
  const once = nfc(`e${'\u0301\u0323'.repeat(50_000)}x`);
  expect(once.length).toBeLessThan(15);
  expect(once.endsWith('x')).toBe(true);
  expect(nfc(once)).toBe(once);
});
