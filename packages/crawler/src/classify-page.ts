// Is a page an article, a listing, or neither? By portal profile where one speaks, by its structure where none does.
import type { PortalFamily, UrlKind } from '@giaoban/resources';
import type { PageSketch } from './page-sketch.ts';

export type PageClass = 'article' | 'listing' | 'other';

/** Characters of prose: what an article has at least when its address already says article, and when nothing does. */
const ENOUGH_WHEN_NAMED = 60;
const ENOUGH_BY_FORM = 200;
const ENOUGH_BY_STRUCTURE = 700;
/** As many headline links among the paragraphs, and the block is a list of teasers. */
const TEASERS = 3;

/**
 * @param form what the page's address is by its form
 * @param ruled true where a rule of the portal's family, not the form alone, says so
 */
export function classifyPage(
  sketch: PageSketch,
  url: string,
  form: UrlKind,
  ruled: boolean,
  family: PortalFamily | null,
): PageClass {
  if (family?.articleMark !== undefined && sketch.has(family.articleMark)) return 'article';
  if (family?.otherMark !== undefined && sketch.has(family.otherMark)) return 'listing';
  if (new URL(url).pathname === '/' && new URL(url).search === '') return 'listing';
  if (form === 'page' || form === 'skip' || (ruled && form === 'listing')) return 'listing';
  const prose = proseOf(sketch);
  if (form === 'article' && ruled) return prose >= ENOUGH_WHEN_NAMED || sketch.saysArticle ? 'article' : 'other';
  if (sketch.saysArticle && prose >= ENOUGH_WHEN_NAMED) return 'article';
  if (isTeaserList(sketch)) return 'listing';
  if (form === 'article') return prose >= ENOUGH_BY_FORM ? 'article' : 'listing';
  return prose >= ENOUGH_BY_STRUCTURE && isLeaf(url) ? 'article' : 'listing';
}

/** Characters of the largest block of prose that is no list of teasers. */
function proseOf(sketch: PageSketch): number {
  return sketch.containers.find(({ headlines }) => headlines < TEASERS)?.text.length ?? 0;
}

/** Several blocks of about the same size, each with a headline, are teasers; an article outweighs what stands beside it. */
function isTeaserList(sketch: PageSketch): boolean {
  const largest = sketch.containers[0];
  if (largest === undefined) return true;
  if (largest.headlines >= TEASERS && largest.headlines * 300 > largest.text.length) return true;
  const alike = sketch.containers.filter(
    ({ text, headlines }) => headlines > 0 && text.length >= 0.5 * largest.text.length,
  ).length;
  return alike >= TEASERS && largest.text.length < 600;
}

/** "/gioi-thieu.html" may hold long text and is no news; what lies deeper, or has a name of several words, may be. */
function isLeaf(url: string): boolean {
  const { pathname } = new URL(url);
  const segments = pathname.split('/').filter(Boolean);
  return segments.length >= 2 && (segments.at(-1)!.match(/-/g) ?? []).length >= 2;
}
