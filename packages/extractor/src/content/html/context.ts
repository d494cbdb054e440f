// What an element hands down to what stands in it: zone, kind, emphasis, alignment, hints of its names.
import type { BlockKind } from '../../document/document.ts';
import type { Zone } from '../lines/line.ts';
import { type Hint, hintsOf } from './markup-hints.ts';
import type { Measures } from './measure-tree.ts';
import type { Element } from './page-tree.ts';

/** Elements that do not end a line. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q rp rt ruby s samp small span strike strong sub sup tt u var wbr st1:place st1:city'.split(
    ' ',
  ),
);
const HEADINGS: ReadonlyMap<string, number> = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));
const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em']);
/** An element that holds most of the page's text is no sidebar, whatever its class says. */
const MOST = 0.5;
const SHORT_HINTS: readonly Hint[] = ['title', 'date', 'author', 'caption'];
const LONGEST_LABEL = 400;

export interface Context {
  readonly zone: Zone;
  readonly kind: BlockKind;
  readonly heading: number;
  readonly hints: ReadonlySet<Hint>;
  /** Hints of the element itself. */
  readonly own: ReadonlySet<Hint>;
  readonly align: 'right' | 'center' | null;
  readonly link: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly preformatted: boolean;
  readonly article: boolean;
}

export const OUTERMOST: Context = {
  zone: 'open',
  kind: 'paragraph',
  heading: 0,
  hints: new Set(),
  own: new Set(),
  align: null,
  link: false,
  bold: false,
  italic: false,
  preformatted: false,
  article: false,
};

/** @param total characters of the page outside links */
export function contextOf(element: Element, outer: Context, measures: Measures, total: number): Context {
  const { tag, attributes } = element;
  if (PLAIN.has(tag) && !speaks(attributes)) return plainContext(tag, outer);
  const style = attributes['style'] ?? '';
  const own = ownHints(element, measures);
  const article = outer.article || tag === 'article' || tag === 'main' || isEntry(attributes);
  const heading = HEADINGS.get(tag) ?? outer.heading;
  return {
    zone: outer.zone === 'hidden' ? 'hidden' : zoneOf(element, own, style, outer, measures, total),
    kind: kindOf(tag, own, outer.kind),
    heading,
    hints: inheritHints(outer.hints, own, tag),
    own,
    align: alignOf(attributes, style, tag, outer.align),
    link: outer.link || (tag === 'a' && attributes['href'] !== undefined),
    bold: outer.bold || BOLD.has(tag) || heading > 0 || /font-weight: *(?:bold|[6-9]00)/.test(style),
    italic: outer.italic || ITALIC.has(tag) || /font-style: *italic/.test(style),
    preformatted: outer.preformatted || tag === 'pre',
    article,
  };
}

/** Themes without `article` say it by microformat or schema: `<div class="post hentry">`. */
function isEntry(attributes: Element['attributes']): boolean {
  return (
    /(?<!\S)h-?entry(?!\S)/.test(attributes['class'] ?? '') ||
    /schema\.org\/\w*(?:Article|Posting)$/.test(attributes['itemtype'] ?? '')
  );
}

/** Elements that say nothing by their tag alone beyond emphasis, and the attributes that say something. */
const PLAIN = new Set([
  'span',
  'p',
  'div',
  'font',
  'b',
  'strong',
  'i',
  'em',
  'u',
  'td',
  'tr',
  'tbody',
  'li',
  'ul',
  'o:p',
  'center',
]);
const SPEAKING = new Set(['class', 'id', 'style', 'itemprop', 'align', 'hidden', 'itemtype']);

function speaks(attributes: Element['attributes']): boolean {
  for (const name in attributes) if (SPEAKING.has(name)) return true;
  return false;
}

function plainContext(tag: string, outer: Context): Context {
  const kind = kindOf(tag, NONE, outer.kind);
  const bold = outer.bold || BOLD.has(tag);
  const italic = outer.italic || ITALIC.has(tag);
  const align = tag === 'center' ? 'center' : outer.align;
  if (
    kind === outer.kind &&
    bold === outer.bold &&
    italic === outer.italic &&
    align === outer.align &&
    outer.own.size === 0
  )
    return outer;
  return { ...outer, kind, bold, italic, align, own: NONE };
}

const NONE: ReadonlySet<Hint> = new Set();
const ITEM_HINTS: ReadonlyMap<string, Hint> = new Map([
  ['articleBody', 'body'],
  ['headline', 'title'],
  ['author', 'author'],
  ['datePublished', 'date'],
]);

/** What class, id and itemprop of the element say. */
function ownHints(element: Element, measures: Measures): ReadonlySet<Hint> {
  const { attributes } = element;
  const id = attributes['id'];
  const found = hintsOf(id === undefined ? (attributes['class'] ?? '') : `${attributes['class'] ?? ''} ${id}`);
  const item = ITEM_HINTS.get(attributes['itemprop'] ?? '');
  if (found.size === 0 && item === undefined) return NONE;
  const hints = new Set(found);
  if (item !== undefined) hints.add(item);
  // "status-publish" on the whole article: what speaks of a headline, a day or a name speaks of a few words.
  if (measures.get(element)!.text > LONGEST_LABEL) for (const hint of SHORT_HINTS) hints.delete(hint);
  return hints;
}

function inheritHints(outer: ReadonlySet<Hint>, own: ReadonlySet<Hint>, tag: string): ReadonlySet<Hint> {
  if (tag === 'time') return new Set([...outer, 'date']);
  if (own.size === 0) return outer;
  return new Set([...outer, ...own]);
}

function zoneOf(
  element: Element,
  hints: ReadonlySet<Hint>,
  style: string,
  outer: Context,
  measures: Measures,
  total: number,
): Zone {
  const { tag, attributes } = element;
  const share = total === 0 ? 0 : measures.get(element)!.plain / total;
  if (share > MOST) return outer.zone;
  if (hints.has('hidden') || attributes['hidden'] !== undefined || /display: *none/i.test(style)) return 'hidden';
  if (outer.zone !== 'open') return outer.zone;
  if (hints.has('body')) return 'open';
  // The footer of an article holds its signature and source.
  if (outer.article && (tag === 'footer' || /footer/i.test(attributes['class'] ?? ''))) return 'open';
  if (tag === 'nav' || tag === 'footer' || (tag === 'header' && !outer.article)) return 'chrome';
  if (hints.has('chrome') || (!outer.article && /^(?:header|top|head)$/i.test(attributes['id'] ?? ''))) return 'chrome';
  if (tag === 'aside' || tag === 'marquee' || tag === 'label' || tag === 'fieldset' || hints.has('aside'))
    return 'aside';
  if (tag === 'form' && measures.get(element)!.plain < 400) return 'aside';
  return 'open';
}

function kindOf(tag: string, hints: ReadonlySet<Hint>, outer: BlockKind): BlockKind {
  if (tag === 'figcaption' || tag === 'caption' || hints.has('caption')) return 'caption';
  if (HEADINGS.has(tag)) return 'heading';
  if (tag === 'li') return 'list-item';
  if (tag === 'ul' || tag === 'ol' || INLINE.has(tag) || tag === 'p' || tag === 'div') return outer;
  return 'paragraph';
}

function alignOf(
  attributes: Readonly<Record<string, string>>,
  style: string,
  tag: string,
  outer: 'right' | 'center' | null,
): 'right' | 'center' | null {
  const stated =
    /text-align: *(right|center|left|justify|end)/i.exec(style)?.[1]?.toLowerCase() ??
    attributes['align']?.toLowerCase();
  if (stated === 'right' || stated === 'end') return 'right';
  if (stated === 'center' || tag === 'center') return 'center';
  if (stated === 'left' || stated === 'justify') return null;
  const names = attributes['class'] ?? '';
  if (names.includes('text-right') || names.includes('text-end')) return 'right';
  if (names.includes('text-center')) return 'center';
  return outer;
}
