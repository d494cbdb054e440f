import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MarkNode, markTree } from './mark-tree.ts';
import { MARK_KINDS, type Mark, type MarkKind } from './marks.ts';

const mark = (kind: MarkKind, item: string, start: number, end: number): Mark => ({ kind, item, index: 0, start, end });
const shape = (nodes: readonly MarkNode[]): unknown[] =>
  nodes.map(({ marks, start, end, first, children }) => [
    `${marks.map(({ item }) => item).join('+')} ${start}-${end}${first ? '' : ' again'}`,
    ...shape(children),
  ]);

describe('overlapping marks become a tree', () => {
  test.each<[string, Mark[], unknown[]]>([
    ['none', [], []],
    ['side by side', [mark('official', 'a', 0, 3), mark('title', 'b', 3, 6)], [['a 0-3'], ['b 3-6']]],
    ['one within another', [mark('official', 'b', 2, 4), mark('meeting', 'a', 0, 9)], [['a 0-9', ['b 2-4']]]],
    ['equal spans of one kind', [mark('title', 'a', 0, 3), mark('title', 'b', 0, 3)], [['a+b 0-3']]],
    ['equal spans of two kinds', [mark('statistic', 's', 0, 3), mark('meeting', 'm', 0, 3)], [['m 0-3', ['s 0-3']]]],
    [
      'crossing ones are cut',
      [mark('meeting', 'a', 0, 5), mark('title', 'b', 3, 8)],
      [['a 0-5', ['b 3-5']], ['b 5-8 again']],
    ],
    ['one that begins before the stretch', [mark('meeting', 'a', -4, 5)], [['a 0-5 again']]],
    ['one that ends behind the stretch', [mark('meeting', 'a', 7, 30)], [['a 7-20']]],
    ['one outside', [mark('meeting', 'a', 20, 30)], []],
  ])('%s', (_, marks, expected) => expect(shape(markTree(marks, { start: 0, end: 20 }))).toEqual(expected));

  test('whatever overlaps: pieces nest, stand in order, cover each mark, and anchor it once', () => {
    const marks = fc.array(
      fc.record({ kind: fc.constantFrom(...MARK_KINDS), start: fc.nat(38), length: fc.integer({ min: 1, max: 20 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(marks, (given) => {
        const all = given.map(({ kind, start, length }, n) =>
          mark(kind, String(n), start, Math.min(40, start + length)),
        );
        const covered = new Map<string, [count: number, anchors: number]>();
        const walk = (nodes: readonly MarkNode[], from: number, to: number) => {
          let at = from;
          for (const node of nodes) {
            expect(node.start).toBeGreaterThanOrEqual(at);
            expect(node.end).toBeLessThanOrEqual(to);
            expect(node.end).toBeGreaterThan(node.start);
            for (const { item } of node.marks) {
              const [count, anchors] = covered.get(item) ?? [0, 0];
              covered.set(item, [count + node.end - node.start, anchors + (node.first ? 1 : 0)]);
            }
            walk(node.children, node.start, node.end);
            at = node.end;
          }
        };
        walk(markTree(all, { start: 0, end: 40 }), 0, 40);
        for (const { item, start, end } of all) expect(covered.get(item)).toEqual([end - start, 1]);
      }),
    );
  });
});
