// Where the text of a page lies: blocks whose paragraphs are prose, not links; an article is one large block.
import type { AnyNode, Document, Element } from 'domhandler';

export interface Container {
  /** Prose of the block's own paragraphs. */
  readonly text: string;
  /** Headline links that stand among those paragraphs: an article has none, a listing many. */
  readonly headlines: number;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const NO_TEXT = new Set('script style noscript template select button nav footer iframe textarea svg head'.split(' '));
const CELLS = new Set(['td', 'th']);
/** A paragraph of which more than this is links is no prose. */
const LINK_SHARE = 0.4;
const HEADLINE = 20;
/** Shorter paragraphs are labels, dates, counters. */
const PARAGRAPH = 30;

interface Gathered {
  text: string;
  linked: number;
}

/** The blocks that hold prose, the largest first. */
export function textContainers(document: Document): Container[] {
  const paragraphs = new Map<Element, Gathered>();
  gather(document, null, false, paragraphs);
  const containers = new Map<Element, { text: string; headlines: number }>();
  for (const [block, { text, linked }] of paragraphs) {
    const owner = ownerOf(block);
    const container = containers.get(owner) ?? { text: '', headlines: 0 };
    const prose = text.replace(/\s+/g, ' ').trim();
    if (linked > LINK_SHARE * prose.length) {
      if (linked >= HEADLINE) container.headlines += 1;
    } else if (prose.length >= PARAGRAPH) container.text += `${prose}\n`;
    containers.set(owner, container);
  }
  return [...containers.values()].filter(({ text }) => text !== '').sort((a, b) => b.text.length - a.text.length);
}

function gather(node: AnyNode, block: Element | null, inLink: boolean, into: Map<Element, Gathered>): void {
  if (node.type === 'text') {
    if (block === null || node.data.trim() === '') return;
    const gathered = into.get(block) ?? { text: '', linked: 0 };
    gathered.text += node.data;
    if (inLink) gathered.linked += node.data.trim().length;
    into.set(block, gathered);
    return;
  }
  if (!('children' in node)) return;
  const element = node.type === 'tag' ? (node as Element) : null;
  if (element !== null && NO_TEXT.has(element.name)) return;
  const within = element !== null && BLOCKS.has(element.name) ? element : block;
  for (const child of node.children) gather(child, within, inLink || element?.name === 'a', into);
}

/** Paragraphs belong to the block around them, cells to their table; a block with line breaks in it stands for itself. */
function ownerOf(block: Element): Element {
  if (CELLS.has(block.name)) return tableOf(block);
  const broken = block.children.filter((child) => 'name' in child && child.name === 'br').length >= 2;
  if (broken) return block;
  let owner = parentOf(block);
  // "<div><p>…</p></div>" over and over: the wrapper of one paragraph owns nothing.
  while (owner.name === 'div' && parentOf(owner) !== owner && owner.children.filter(isContent).length === 1)
    owner = parentOf(owner);
  return owner;
}

function parentOf(element: Element): Element {
  return element.parent === null || element.parent.type === 'root' ? element : (element.parent as Element);
}

function isContent(node: AnyNode): boolean {
  return node.type === 'tag' || (node.type === 'text' && node.data.trim() !== '');
}

function tableOf(cell: Element): Element {
  let at: Element = cell;
  while (at.name !== 'table' && parentOf(at) !== at) at = parentOf(at);
  return at;
}
