// What an address is by its form, where no profile speaks: an article has a long slug, a number, or an id parameter.
import type { PortalFamily, Portals, UrlKind } from '@giaoban/resources';

const SLUG = /^(?=.{12,})[^-]+(?:-[^-]+){3,}$/;
const NUMBERED = /(?:^|-|_|[a-z])\d{3,}$/;
/** Further than this a path only repeats itself. */
const MAX_LENGTH = 1500;

/** The kind of an address: by the rules of its family and those that hold everywhere, else by its form. */
export function urlForm(url: string, portals: Portals, family: PortalFamily | null): UrlKind {
  if (repeatsItself(url)) return 'skip';
  return portals.kindOfUrl(url, family)?.kind ?? (looksLikeArticle(url, portals) ? 'article' : 'listing');
}

function looksLikeArticle(url: string, portals: Portals): boolean {
  const { pathname, searchParams } = new URL(url);
  const name = (pathname.split('/').findLast((segment) => segment !== '') ?? '').replace(/\.\w{2,5}$/, '');
  if (SLUG.test(name) || NUMBERED.test(name)) return true;
  return [...searchParams].some(([key, value]) => /\d/.test(value) && portals.isUrlWord('article-parameter', key));
}

/** In a deep path a name may not come back, a number may: "/2024/05/05/giao-ban". */
const NAME = /\p{L}{3}/u;

/** "/tin/tin/tin/tin": relative links on a page that is served under every path make paths without end. */
function repeatsItself(url: string): boolean {
  if (url.length > MAX_LENGTH) return true;
  const segments = new URL(url).pathname.split('/').filter(Boolean);
  const most = (of: readonly string[]) => Math.max(0, ...of.map((one) => of.filter((other) => other === one).length));
  return most(segments) >= 3 || (segments.length >= 4 && most(segments.filter((name) => NAME.test(name))) >= 2);
}

/** The part of a listing's address that all its pages share: "/tin/page/3" and "/tin/?trang=2" → "/tin". */
export function listingBase(url: string, portals: Portals): string {
  const { origin, pathname, searchParams } = new URL(url);
  const path = pathname
    .replace(NUMBERED_PAGE, (whole, word: string) => (portals.isUrlWord('page-segment', word) ? '' : whole))
    .replace(/(?:\/index)?\.(?:html?|aspx|php)$|\/$/i, '');
  const kept = [...searchParams].filter(
    ([key, value]) => !(/^\d+$/.test(value) && portals.isUrlWord('page-parameter', key)),
  );
  return `${origin}${path}?${new URLSearchParams(kept.sort())}`;
}

/** "/page/3", "/p2", "-trang-4.html": a word and a number that end the path. */
const NUMBERED_PAGE = /[/-]([a-z]+)[-/]?\d+\/?(?=$|\.)/i;
