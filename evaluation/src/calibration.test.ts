// An item with a confidence of 0.9 or more is right at least 97 times in 100, on pages written apart from the rules.
import { describe, expect, test } from 'vitest';
import { calibrate } from './calibration.ts';
import { ITEM_KINDS } from './judge-items.ts';
import { judgedItems } from './judged-items.ts';

describe('items of 0.9 and more', () => {
  const items = judgedItems();
  const sure = new Map([...calibrate(items)].map(([kind, bins]) => [kind, bins.at(-1)!]));
  test.each([...ITEM_KINDS, 'all'])('%s', (kind) => {
    const { right, items: count } = sure.get(kind)!;
    expect(right / count).toBeGreaterThanOrEqual(0.97);
  });
  test('are most items: doubt about everything would keep the promise too', () => {
    expect(sure.get('all')!.items / items.length).toBeGreaterThan(0.85);
  });
});
