// A sketch of a page: its links, what it says of itself, and where its text lies. All that classifying and discovery need.
import { hash } from 'node:crypto';
import { load } from 'cheerio/slim';
import type { Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { formLinks } from './form-links.ts';
import { itemLabels } from './listing-items.ts';
import { pageElements, scriptedTarget, textOf } from './page-elements.ts';
import { type Container, textContainers } from './text-containers.ts';

interface Link {
  /** Absolute. */
  readonly url: string;
  readonly text: string;
}

export interface PageSketch {
  readonly html: string;
  readonly title: string;
  readonly links: readonly Link[];
  /** What the page says of each address that it links, as a label that changes with it. */
  labels(): ReadonlyMap<string, string>;
  /** Feeds that the page announces. */
  readonly feeds: readonly string[];
  /** Name and content of its meta elements. */
  readonly metas: readonly (readonly [string, string])[];
  /** Frames, whose pages are the page's real content. */
  readonly frames: readonly string[];
  /** True where the page itself says that it is one article. */
  readonly saysArticle: boolean;
  /** Blocks that hold text, the largest first. */
  readonly containers: readonly Container[];
  /** Digest of the main text alone; null where there is too little of it to tell pages apart. */
  contentKey(): string | null;
  /** True where the page matches a CSS selector. */
  has(selector: string): boolean;
}

/** Letters of main text below which two different pages may well look the same. */
const ENOUGH_TO_TELL = 120;
/** So many of the largest blocks make a page what it is; what lies below them are labels and counters. */
const MAIN_BLOCKS = 3;

/** Sketches a page. @param url the page's own address, against which its links are read */
export function sketchPage(html: string, url: string): PageSketch {
  const document = parseDocument(html);
  const elements = pageElements(document);
  const base = elements.bases.find(({ attribs }) => attribs.href !== undefined)?.attribs.href;
  const absolute = resolver(base === undefined ? url : (URL.parse(base, url)?.href ?? url));
  const containers = textContainers(document);
  return {
    html,
    title: elements.titles[0] === undefined ? '' : textOf(elements.titles[0]).trim(),
    links: [
      ...linksOf(elements.links, absolute),
      ...scriptedLinks(elements.scripted, absolute),
      ...formLinks(elements.forms).flatMap(({ href, text }) => {
        const to = absolute(href);
        return to === null ? [] : [{ url: to, text }];
      }),
    ],
    labels: () =>
      itemLabels(
        elements.links.flatMap((element): [Element, string][] => {
          const to = absolute(element.attribs.href!);
          return to === null ? [] : [[element, to]];
        }),
        url,
      ),
    feeds: addresses(elements.heads.filter(isFeed), 'href', absolute),
    metas: elements.metas.map(({ attribs }) => [attribs.name ?? '', attribs.content ?? ''] as const),
    frames: addresses(elements.frames, 'src', absolute),
    saysArticle: elements.saysArticle,
    containers,
    contentKey: () => keyOf(elements.headings.map(textOf).join(''), containers),
    has: (selector) => load(document, { xml: { xmlMode: false } })(selector).length > 0,
  };
}

function linksOf(elements: readonly Element[], absolute: (href: string) => string | null): Link[] {
  const links: Link[] = [];
  for (const element of elements) {
    const url = absolute(element.attribs.href!);
    if (url === null) continue;
    links.push({ url, text: (textOf(element) || element.attribs.title || '').replace(/\s+/g, ' ').trim() });
  }
  return links;
}

function scriptedLinks(elements: readonly Element[], absolute: (href: string) => string | null): Link[] {
  return elements.flatMap((element) => {
    const url = absolute(scriptedTarget(element) ?? '');
    return url === null ? [] : [{ url, text: textOf(element).replace(/\s+/g, ' ').trim() }];
  });
}

function isFeed({ attribs }: Element): boolean {
  return attribs.rel === 'alternate' && /^application\/(rss|atom)\+xml$/.test(attribs.type ?? '');
}

function addresses(
  elements: readonly Element[],
  attribute: 'href' | 'src',
  absolute: (href: string) => string | null,
): string[] {
  return elements.map(({ attribs }) => absolute(attribs[attribute] ?? '')).filter((url) => url !== null);
}

/** Addresses that a page writes carelessly: "javascript:void(0)", "mailto:", empty, or broken ones give null. */
function resolver(base: string): (href: string) => string | null {
  return (href) => {
    const url = href.trim() === '' || href.trim().startsWith('#') ? null : URL.parse(href.trim(), base);
    return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
  };
}

/**
 * The headings belong to it, and more than one block: on a short article the largest block may be the form for comments,
 * which all pages have.
 */
function keyOf(headings: string, containers: readonly Container[]): string | null {
  // Numbers count in the largest block alone: beside it stand counters and clocks.
  const prose = containers.slice(0, MAIN_BLOCKS).map(({ text }, i) => (i === 0 ? text : text.replace(/\d+/g, '')));
  const text = withoutSpaces(prose.join(''));
  if (text.length < ENOUGH_TO_TELL) return null;
  return hash('sha256', withoutSpaces(headings) + text).slice(0, 24);
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
