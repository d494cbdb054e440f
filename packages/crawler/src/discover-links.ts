// The links of a page that are worth following, each with what it seems to be.
import { canonicalUrl } from '@giaoban/records';
import type { FileTypes, PortalFamily, Portals, UrlKind } from '@giaoban/resources';
import type { PageClass } from './classify-page.ts';
import { laterPart } from './later-part.ts';
import type { PageSketch } from './page-sketch.ts';
import { withoutSession } from './session-path.ts';
import type { Discovered } from './task.ts';
import { listingBase, urlForm } from './url-form.ts';

/**
 * Links of a page that stay on its site, canonical, each once. An article's own links are followed to articles
 * alone, and to the files of the types given. */
export function discoverLinks(
  sketch: PageSketch,
  url: string,
  pageClass: PageClass,
  portals: Portals,
  family: PortalFamily | null,
  files: FileTypes | null,
): Discovered[] {
  const parts = pageClass === 'article' ? laterParts(sketch, url, portals) : [];
  const found = new Map(parts.map((part) => [part.url, part]));
  const base = listingBase(url, portals);
  const read = linkReader(url, portals, family);
  const labels = pageClass === 'article' ? null : sketch.labels();
  for (const link of sketch.links) {
    const { target, written, form } = read(link.url);
    if (target === null || target === url || found.has(target)) continue;
    if (pageClass === 'article' && files !== null && files.byAddress(target) !== null) {
      found.set(target, { url: target, kind: 'attachment', via: url, continues: false });
      continue;
    }
    if (form === 'skip' || (pageClass === 'article' && form !== 'article')) continue;
    const isPage = form === 'page' || (form === 'listing' && portals.says('pager', link.text));
    const kind = form === 'article' ? 'article' : 'listing';
    const label = kind === 'article' ? labels?.get(link.url) : undefined;
    found.set(target, {
      url: target,
      ...(label !== undefined && { label }),
      ...(written !== null && { written }),
      kind,
      via: url,
      continues: isPage && listingBase(target, portals) === base,
    });
  }
  for (const frame of sketch.frames) {
    const target = onSite(frame, url);
    if (target !== null) found.set(target, { url: target, kind: 'listing', via: url, continues: false });
  }
  return [...found.values()];
}

/** The further parts of an article that one of its pages links; they are named as the article's own. */
export function laterParts(sketch: PageSketch, article: string, portals: Portals): Discovered[] {
  const parts = new Map<string, Discovered>();
  for (const { url, text } of sketch.links) {
    const target = onSite(url, article);
    const number = target === null ? null : laterPart(target, article, portals);
    if (number === null || !(portals.says('pager', text) || new RegExp(`\\b${number}$`).test(text))) continue;
    parts.set(target!, { url: target!, kind: 'part', via: article, continues: false });
  }
  return [...parts.values()];
}

interface ReadLink {
  readonly target: string | null;
  /** The same, its path spelled as the page has it; null where that is no other spelling. */
  readonly written: string | null;
  readonly form: UrlKind;
}

/** As many links of a site as are remembered: its menus stand on every page. */
const MOST_REMEMBERED = 5_000;
const remembered = new WeakMap<Portals, Map<string, Map<string, ReadLink>>>();

/** Reads links of the pages of one site and family; each once, as long as it is remembered. */
function linkReader(page: string, portals: Portals, family: PortalFamily | null): (link: string) => ReadLink {
  const sites = remembered.get(portals) ?? new Map<string, Map<string, ReadLink>>();
  remembered.set(portals, sites);
  const site = `${family?.id} ${new URL(page).origin}`;
  if (!sites.has(site) && sites.size > 100) sites.clear();
  const links = sites.get(site) ?? new Map<string, ReadLink>();
  sites.set(site, links);
  return (link) => {
    const known = links.get(link);
    if (known !== undefined) return known;
    const target = onSite(link, page);
    const read: ReadLink = {
      target,
      written: target && asWritten(link, target),
      form: target === null ? 'skip' : urlForm(target, portals, family),
    };
    if (links.size >= MOST_REMEMBERED) links.clear();
    links.set(link, read);
    return read;
  };
}

/** NFD, double slashes, "index.html": some servers know a page by its own spelling alone. */
function asWritten(link: string, target: string): string | null {
  const { pathname } = new URL(withoutSession(link));
  const written = new URL(target);
  if (written.pathname === pathname || decodedPath(written.pathname) === decodedPath(pathname)) return null;
  written.pathname = pathname;
  return written.href;
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The canonical form of a link that stays on the site of a page, null where it leaves. Twins by scheme or `www.` take
 * the page's own: one article then has one address.
 */
export function onSite(link: string, page: string): string | null {
  const canonical = canonicalUrl(withoutSession(link));
  if (canonical === null || !sameSite(canonical, page)) return null;
  const target = new URL(canonical);
  const own = new URL(page);
  target.protocol = own.protocol;
  target.host = own.host;
  return target.href;
}

/** True for addresses of one host, its `www.` twin included. */
export function sameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

function siteOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
