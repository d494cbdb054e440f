// Sizes of every element of a page, in one pass from the leaves up: what the zones and the table reading decide by.
import type { Element } from './page-tree.ts';

export interface Measure {
  /** Characters of text without spaces at the ends of text nodes. */
  text: number;
  /** Those that stand outside links. */
  plain: number;
  /** Whether a table or a form control stands within. */
  table: boolean;
  control: boolean;
  /** Number of `p`, `div`, `li` and `br` within. */
  blocks: number;
}

export type Measures = ReadonlyMap<Element, Measure>;

const BLOCKS = new Set(['p', 'div', 'li', 'br']);

export function measureTree(root: Element): Measures {
  const order: { element: Element; link: boolean }[] = [{ element: root, link: false }];
  const measures = new Map<Element, Measure>();
  for (let i = 0; i < order.length; i += 1) {
    const { element, link } = order[i]!;
    const within = link || element.tag === 'a';
    const measure: Measure = { text: 0, plain: 0, table: false, control: false, blocks: 0 };
    measures.set(element, measure);
    for (const child of element.children) {
      if (typeof child === 'string') {
        const length = child.trim().length;
        measure.text += length;
        if (!within) measure.plain += length;
      } else order.push({ element: child, link: within });
    }
  }
  for (let i = order.length - 1; i > 0; i -= 1) {
    const { element } = order[i]!;
    const own = measures.get(element)!;
    const outer = measures.get(element.parent!)!;
    outer.text += own.text;
    outer.plain += own.plain;
    outer.table ||= own.table || element.tag === 'table';
    outer.control ||= own.control || element.tag === 'input';
    outer.blocks += own.blocks + (BLOCKS.has(element.tag) ? 1 : 0);
  }
  return measures;
}
