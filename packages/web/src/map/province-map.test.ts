import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { speech } from '../language.ts';
import { provinceMap } from './province-map.ts';
import tiles from './province-tiles.json' with { type: 'json' };

/** The names of a geography as the list of provinces has them on its last day. */
function provinces(era: 'before' | 'after'): string[] {
  const table = readFileSync(new URL('../../../resources/data/gazetteer/provinces.tsv', import.meta.url), 'utf8');
  const rows = table.split('\n').map((line) => line.split('\t'));
  const last = era === 'before' ? '2025-06-30' : '';
  return rows.filter(([of, , , , , until]) => of === era && until === last).map(([, , name]) => name!);
}

describe.each([
  ['before', 63],
  ['after', 34],
] as const)('%s', (era, count) => {
  const placed = tiles[era] as [string, number, number][];

  test('every province has one tile, and every tile one province', () => {
    expect(placed.map(([name]) => name).sort()).toEqual(provinces(era).sort());
    expect(placed).toHaveLength(count);
    expect(new Set(placed.map(([, row, column]) => `${row} ${column}`)).size).toBe(count);
  });

  test('is drawn with names and values, linked where something is known', async () => {
    const drawn = String(
      await provinceMap(era, new Map([['Nghệ An', { value: 4494, href: '#x' }]]), 'mô hình', speech('vi')),
    );
    expect(drawn.match(/<rect /g)).toHaveLength(count);
    expect(drawn).toContain('<a href="#x" aria-label="Nghệ An: 4.494">');
    expect(drawn.match(/<a /g)).toHaveLength(1);
  });
});

test('a province that was renamed keeps its tile', async () => {
  const drawn = String(
    await provinceMap('before', new Map([['Thừa Thiên Huế', { value: 1, href: '#x' }]]), 'số', speech('vi')),
  );
  expect(drawn).toContain('aria-label="Huế: 1"');
});
