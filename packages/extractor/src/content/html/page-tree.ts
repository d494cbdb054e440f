// The element tree of a page, as light as the finding of the content needs it. Built in one pass, however broken the markup.
import { Parser } from 'htmlparser2';

export interface Element {
  readonly tag: string;
  readonly parent: Element | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

export interface PageTree {
  readonly root: Element;
  /** Text of `<title>`. */
  readonly title: string;
  readonly metas: readonly Readonly<Record<string, string>>[];
  /** Bodies of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
  /** Bodies of `<script type="application/json">`, which pages drawn by script carry. */
  readonly data: readonly string[];
  /** `<link rel="canonical">`. */
  readonly canonical: string | null;
}

/** Their content is never text of the page. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'option',
  'button',
  'textarea',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'datalist',
  'map',
]);
/** The parser's own cost grows with the depth of open elements: beyond this a page is read without its structure. */
const DEEPEST = 20_000;

class TooDeep extends Error {}

/** The tree of a page; null where its elements nest more than 20,000 deep. */
export function parsePage(markup: string): PageTree | null {
  try {
    return buildTree(markup);
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

function buildTree(markup: string): PageTree {
  const root: Element = { tag: '#root', parent: null, attributes: {}, children: [] };
  const metas: Record<string, string>[] = [];
  const linkedData: string[] = [];
  const data: string[] = [];
  let canonical: string | null = null;
  let title: string | null = null;
  let current = root;
  let depth = 0;
  let skipping: string | null = null;
  let skipDepth = 0;
  let collecting: 'title' | 'linked-data' | 'data' | null = null;
  let collected = '';

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (skipping !== null) {
          if (tag === skipping) skipDepth += 1;
          return;
        }
        if (tag === 'meta') metas.push(attributes);
        else if (tag === 'link' && attributes['rel'] === 'canonical') canonical ??= attributes['href'] ?? null;
        else if (tag === 'title') {
          // A `title` within `svg` is skipped with it; a second one in the body is none.
          collecting = 'title';
          collected = '';
        } else if (tag === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) {
          collecting = 'linked-data';
          collected = '';
        } else if (tag === 'script' && attributes['type'] === 'application/json') {
          collecting = 'data';
          collected = '';
        } else if (SKIPPED.has(tag)) {
          skipping = tag;
          skipDepth = 1;
        } else {
          if (depth > DEEPEST) throw new TooDeep();
          const element: Element = { tag, parent: current, attributes, children: [] };
          current.children.push(element);
          current = element;
          depth += 1;
        }
      },
      ontext(text) {
        if (skipping !== null) return;
        if (collecting) collected += text;
        else {
          const last = current.children.length - 1;
          if (typeof current.children[last] === 'string') current.children[last] += text;
          else current.children.push(text);
        }
      },
      onclosetag(tag) {
        if (skipping !== null) {
          if (tag === skipping) {
            skipDepth -= 1;
            if (skipDepth === 0) skipping = null;
          }
          return;
        }
        if (collecting && (tag === 'title' || tag === 'script')) {
          if (collecting === 'title') title ??= collected;
          else (collecting === 'data' ? data : linkedData).push(collected);
          collecting = null;
          return;
        }
        if (tag === 'meta' || tag === 'link' || SKIPPED.has(tag)) return;
        if (current.parent && current.tag === tag) {
          current = current.parent;
          depth -= 1;
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(markup);
  return { root, title: title ?? '', metas, linkedData, data, canonical };
}
