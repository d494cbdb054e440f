// From the element tree to lines: one walk in document order that knows blocks, breaks, links, zones, captions and tables.
import { fold } from '@giaoban/text';
import type { BlockKind } from '../../document/document.ts';
import type { Container, FileLink, Line, PageLines, Zone } from '../lines/line.ts';
import { tidyLine } from '../lines/line.ts';
import { dataTable } from './data-table.ts';
import { type Hint, hintsOf } from './markup-hints.ts';
import { type Measures, measureTree } from './measure-tree.ts';
import type { Element } from './page-tree.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q rp rt ruby s samp small span strike strong sub sup tt u var wbr st1:place st1:city'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em']);
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|odt|ods)(?:$|[?#])/i;
/** An element that holds most of the page's text is no sidebar, whatever its class says. */
const MOST = 0.5;

const SHORT_HINTS: readonly Hint[] = ['title', 'date', 'author', 'caption'];
const LONGEST_LABEL = 400;

/** What an element hands down to what stands in it. */
interface Context {
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

const OUTERMOST: Context = {
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

type Step =
  | { enter: Element; context: Context }
  | { leave: Element; start: number; context: Context }
  | { text: string; context: Context };

export function linesOfHtml(root: Element): PageLines {
  const measures = measureTree(root);
  const total = measures.get(root)!.plain;
  const writer = new LineWriter();
  const containers: { start: number; end: number; tag: string; hints: ReadonlySet<Hint> }[] = [];
  const links: FileLink[] = [];
  let tables = 0;
  const stack: Step[] = [{ enter: root, context: OUTERMOST }];
  while (stack.length > 0) {
    const step = stack.pop()!;
    if ('text' in step) {
      writer.write(step.text, step.context);
      continue;
    }
    if ('leave' in step) {
      if (step.start < 0) continue;
      writer.flush();
      containers[step.start]!.end = writer.lines.length;
      continue;
    }
    const element = step.enter;
    const { tag } = element;
    if (tag === 'br') {
      writer.breakLine();
      continue;
    }
    if (tag === 'img') {
      writer.image = true;
      continue;
    }
    const context = contextOf(element, step.context, measures, total);
    if (tag === 'a') {
      const href = element.attributes['href'];
      if (href !== undefined && FILE.test(href)) {
        links.push({ url: href, name: tidyLine(textOf(element)), line: writer.lines.length });
      }
    }
    const block = !INLINE.has(tag) || (context.own.size > 0 && tag !== 'a');
    if (block) writer.flush();
    if (tag === 'table') {
      const rows = dataTable(element, measures);
      if (rows) {
        const start = writer.lines.length;
        for (const row of rows) writer.row(row.cells.join('\t'), tables, row.head, row.linked, context);
        tables += 1;
        containers.push({ start, end: writer.lines.length, tag, hints: context.hints });
        continue;
      }
    }
    if (tag === 'hr') continue;
    const start = !block ? -1 : containers.push({ start: writer.lines.length, end: -1, tag, hints: context.hints }) - 1;
    stack.push({ leave: element, start, context });
    for (let i = element.children.length - 1; i >= 0; i -= 1) {
      const child = element.children[i]!;
      stack.push(typeof child === 'string' ? { text: child, context } : { enter: child, context });
    }
  }
  writer.flush();
  return { lines: writer.lines, containers: containers.filter(({ start, end }) => end > start) as Container[], links };
}

function contextOf(element: Element, outer: Context, measures: Measures, total: number): Context {
  const { tag, attributes } = element;
  if (PLAIN.has(tag) && !SPEAKING.some((name) => attributes[name] !== undefined)) return plainContext(tag, outer);
  const style = attributes['style'] ?? '';
  const own = ownHints(element, measures);
  const article = outer.article || tag === 'article' || tag === 'main';
  const heading = /^h[1-6]$/.test(tag) ? Number(tag[1]) : outer.heading;
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
const SPEAKING = ['class', 'id', 'style', 'itemprop', 'align', 'hidden'];

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
  if (tag === 'nav' || tag === 'footer' || (tag === 'header' && !outer.article)) return 'chrome';
  if (hints.has('chrome') || (!outer.article && /^(?:header|top|head)$/i.test(attributes['id'] ?? ''))) return 'chrome';
  if (tag === 'aside' || tag === 'marquee' || tag === 'label' || tag === 'fieldset' || hints.has('aside'))
    return 'aside';
  if (tag === 'form' && measures.get(element)!.plain < 400) return 'aside';
  return 'open';
}

function kindOf(tag: string, hints: ReadonlySet<Hint>, outer: BlockKind): BlockKind {
  if (tag === 'figcaption' || tag === 'caption' || hints.has('caption')) return 'caption';
  if (/^h[1-6]$/.test(tag)) return 'heading';
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

function textOf(element: Element): string {
  let text = '';
  const stack: (Element | string)[] = [element];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (typeof next === 'string') text += next;
    else for (let i = next.children.length - 1; i >= 0; i -= 1) stack.push(next.children[i]!);
  }
  return text;
}

/** Gathers text until a block or a break ends the line. */
class LineWriter {
  readonly lines: Line[] = [];
  image = false;
  #text: string[] = [];
  #letters = 0;
  #linked = 0;
  #bold = 0;
  #italic = 0;
  #context: Context | null = null;
  /** Whether the line before ended with a break and not with its block. */
  #broken = false;

  write(text: string, context: Context): void {
    if (context.preformatted && text.includes('\n')) {
      for (const [i, part] of text.split('\n').entries()) {
        if (i > 0) this.breakLine();
        if (part !== '') this.#add(part, context);
      }
    } else this.#add(text, context);
  }

  #add(text: string, context: Context): void {
    const letters = text.trim().length;
    this.#text.push(text);
    if (letters === 0) return;
    this.#letters += letters;
    if (context.link) this.#linked += letters;
    if (context.bold) this.#bold += letters;
    if (context.italic) this.#italic += letters;
    this.#context ??= context;
  }

  /** `<br>`: ends the line but not the block. */
  breakLine(): void {
    this.#end();
    this.#broken = true;
  }

  flush(): void {
    this.#end();
    this.#broken = false;
  }

  #end(): void {
    const context = this.#context;
    if (context) {
      const text = tidyLine(this.#text.join(''));
      if (text !== '' && !this.#joins(text)) {
        this.lines.push({
          kind: context.kind,
          text,
          folded: fold(text),
          table: null,
          head: false,
          linked: this.#linked / this.#letters,
          zone: context.zone,
          heading: context.heading,
          hints: context.hints,
          align: context.align,
          strong: this.#bold / this.#letters > 0.9,
          italic: this.#italic / this.#letters > 0.9,
          afterImage: this.image,
          gap: true,
        });
        this.image = false;
      }
    }
    this.#text = [];
    this.#letters = 0;
    this.#linked = 0;
    this.#bold = 0;
    this.#italic = 0;
    this.#context = null;
  }

  /** A sentence that was wrapped by hand with `<br>` goes on in small letters: it stays one line. */
  #joins(text: string): boolean {
    const last = this.lines.at(-1);
    if (!this.#broken || !last || last.text.length < 25 || !/^\p{Ll}/u.test(text) || !/[\p{L}\d,]$/u.test(last.text))
      return false;
    const joined = `${last.text} ${text}`;
    this.lines[this.lines.length - 1] = { ...last, text: joined, folded: fold(joined) };
    return true;
  }

  row(text: string, table: number, head: boolean, linked: number, context: Context): void {
    this.lines.push({
      kind: 'table-row',
      text,
      folded: fold(text),
      table,
      head,
      linked,
      zone: context.zone,
      heading: 0,
      hints: context.hints,
      align: null,
      strong: false,
      italic: false,
      afterImage: false,
      gap: false,
    });
    this.image = false;
  }
}
