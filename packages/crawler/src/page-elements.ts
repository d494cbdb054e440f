// The elements of a page that a sketch needs, found in one walk: asking for each by its selector walks the page each time.
import type { AnyNode, Element, ParentNode } from 'domhandler';

export interface PageElements {
  readonly links: readonly Element[];
  readonly headings: readonly Element[];
  readonly titles: readonly Element[];
  readonly bases: readonly Element[];
  readonly heads: readonly Element[];
  readonly frames: readonly Element[];
  readonly forms: readonly Element[];
  readonly metas: readonly Element[];
  /** Those that a script makes links of. */
  readonly scripted: readonly Element[];
  /** True where the page itself says that it is one article. */
  readonly saysArticle: boolean;
}

const LD_ARTICLE = /"@type"\s*:\s*\[?\s*"(News|Report|Blog|)(Article|Posting)"/;

/** Finds them in document order. */
export function pageElements(root: ParentNode): PageElements {
  const found = {
    links: [] as Element[],
    headings: [] as Element[],
    titles: [] as Element[],
    bases: [] as Element[],
    heads: [] as Element[],
    frames: [] as Element[],
    forms: [] as Element[],
    metas: [] as Element[],
    scripted: [] as Element[],
    saysArticle: false,
  };
  const visit = (element: Element): void => {
    const { name, attribs } = element;
    switch (name) {
      case 'a':
      case 'area':
        if (attribs.href !== undefined) found.links.push(element);
        break;
      case 'h1':
      case 'h2':
        found.headings.push(element);
        break;
      case 'title':
        found.titles.push(element);
        found.headings.push(element);
        break;
      case 'base':
        found.bases.push(element);
        break;
      case 'link':
        found.heads.push(element);
        break;
      case 'meta':
        found.metas.push(element);
        break;
      case 'form':
        found.forms.push(element);
        break;
      case 'frame':
      case 'iframe':
        if (attribs.src !== undefined) found.frames.push(element);
        break;
    }
    if (scriptedTarget(element) !== null) found.scripted.push(element);
    if (marksArticle(element)) found.saysArticle = true;
    for (const child of element.children) if (isElement(child)) visit(child);
  };
  for (const child of root.children) if (isElement(child)) visit(child);
  return found;
}

const SETS_LOCATION = /(?:location(?:\.href)?\s*(?:=|\.(?:assign|replace)\()|window\.open\()\s*["']([^"']+)["']/;
/** The address that ASP.NET posts to where it is another page: the fifth of its options. */
const POSTS_TO = /WebForm_PostBackOptions\((?:\s*(?:"[^"]*"|true|false)\s*,){4}\s*"([^"]+)"/;

/**
 * `data-href="…"`, `onclick="location.href='…'"`, `href="javascript:location='…'"`, `<option value="/…">`,
 * `<link rel="next">`: the address, as written.
 */
export function scriptedTarget({ name, attribs }: Element): string | null {
  const { onclick, href, value } = attribs;
  const data = attribs['data-href'] ?? attribs['data-link'] ?? attribs['data-url'];
  if (data !== undefined) return data;
  if (name === 'option') return value !== undefined && /^(?:https?:\/)?\/|^\?/.test(value) ? value : null;
  if (name === 'link') return attribs.rel === 'next' ? (href ?? null) : null;
  if (onclick !== undefined) return SETS_LOCATION.exec(onclick)?.[1] ?? POSTS_TO.exec(onclick)?.[1] ?? null;
  return href?.startsWith('javascript:') ? (SETS_LOCATION.exec(href)?.[1] ?? POSTS_TO.exec(href)?.[1] ?? null) : null;
}

function marksArticle(element: Element): boolean {
  const { name, attribs } = element;
  if (name === 'meta')
    return (
      (attribs.property === 'og:type' && attribs.content === 'article') || attribs.property === 'article:published_time'
    );
  if (attribs.itemprop === 'articleBody' || attribs.itemtype?.endsWith('/NewsArticle')) return true;
  return name === 'script' && attribs.type === 'application/ld+json' && LD_ARTICLE.test(textOf(element));
}

/** All text below a node, as it stands. */
export function textOf(node: AnyNode): string {
  if (node.type === 'text') return node.data;
  if (!('children' in node)) return '';
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}

function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}
