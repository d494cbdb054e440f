// A first profile of a portal from one look at it: what its page, its links and its robots.txt tell.
import { PermanentError, RetryableError } from '@giaoban/records';
import {
  nameKey,
  type PortalFamily,
  type PortalProfile,
  type Portals,
  provinceNow,
  provinces,
} from '@giaoban/resources';
import { decodeHtml } from './decode-html.ts';
import { onSite } from './discover-links.ts';
import { fetchPage } from './fetch-page.ts';
import { header, openFetcher } from './fetcher.ts';
import { localHostSlots } from './local-host-slots.ts';
import { isTooDeep } from './nesting.ts';
import { sketchPage } from './page-sketch.ts';
import { politely } from './politely.ts';
import { openRobotsCache } from './robots.ts';
import { urlForm } from './url-form.ts';

export interface DraftOptions {
  readonly portals: Portals;
  readonly delayMs: number;
  readonly allowPrivate: boolean;
  readonly contact: string | null;
}

/** The cells of a row of `portals/hosts.tsv`, and what was seen. Guesses are for a person to check. */
export interface PortalDraft {
  readonly host: string;
  readonly name: string;
  readonly province: string | null;
  readonly provinceNow: string | null;
  readonly level: PortalProfile['level'];
  readonly organKind: string;
  readonly startUrl: string;
  readonly family: string | null;
  /** How many links of the start page are read as what, with that family. */
  readonly links: Readonly<Record<string, number>>;
  readonly sitemaps: readonly string[];
  readonly feeds: readonly string[];
  /** The profile whose kind and level were taken over; null where none is alike. */
  readonly like: string | null;
}

/** So many links must be articles by the rules of a family before a page without its signs is taken for one of it. */
const ENOUGH_ARTICLES = 3;
/** Share of common words in the names of two portals of one kind. */
const ALIKE = 0.2;

/**
 * Looks at a portal: robots.txt and one page.
 *
 * @param url canonical start address
 * @throws PermanentError where there is no page or robots.txt forbids it, RetryableError where the server fails
 */
export async function draftPortal(url: string, options: DraftOptions): Promise<PortalDraft> {
  const { portals } = options;
  const { sketch, finalUrl, sitemaps } = await look(url, options);
  const links = new Set(sketch.links.map((link) => onSite(link.url, finalUrl)).filter((link) => link !== null));
  const family = portals.familyOf(sketch.html) ?? familyByLinks([...links], portals);
  const host = new URL(finalUrl).hostname.replace(/^www\./, '');
  const province = provinceOf(sketch.title, host);
  const alike = mostAlike(sketch.title, portals.profiles);
  return {
    host,
    name: sketch.title,
    province,
    provinceNow: province === null ? null : provinceNow(province),
    level: alike?.level ?? 'province',
    organKind: alike?.organKind ?? 'other',
    startUrl: finalUrl,
    family: family?.id ?? null,
    links: countBy([...links], (link) => urlForm(link, portals, family)),
    sitemaps,
    feeds: sketch.feeds,
    like: alike?.host ?? null,
  };
}

async function look(url: string, options: DraftOptions) {
  const fetcher = openFetcher(options);
  const slots = localHostSlots();
  try {
    const robots = openRobotsCache({
      fetcher,
      gate: (at, exchange) => politely(slots, new URL(at).host, () => options.delayMs, undefined, exchange),
    });
    const rules = await robots.for(url);
    if ('away' in rules) throw new RetryableError(url, rules.away);
    if (!rules.allows(url)) throw new PermanentError(url, 'robots.txt forbids it');
    const delay = () => Math.max(options.delayMs, robots.delayOf(new URL(url).host));
    const page = await fetchPage(url, {
      fetcher,
      gate: (at, exchange) => politely(slots, new URL(at).host, delay, undefined, exchange),
    });
    if (page.kind === 'failed') throw new RetryableError(url, page.detail);
    if (page.kind !== 'page') throw new PermanentError(url, page.kind === 'refused' ? page.detail : 'there is no page');
    const { body, headers } = page.capture.response;
    const html = decodeHtml(body, header(headers, 'content-type'));
    if (isTooDeep(html)) throw new PermanentError(url, 'elements stand within one another too deeply');
    return { sketch: sketchPage(html, page.finalUrl), finalUrl: page.finalUrl, sitemaps: rules.sitemaps };
  } finally {
    await fetcher.close();
  }
}

/** The family whose own rules read the most links as articles. */
function familyByLinks(links: readonly string[], portals: Portals): PortalFamily | null {
  const counted = portals.families.map((family) => ({
    family,
    articles: links.filter((link) => {
      const read = portals.kindOfUrl(link, family);
      return read?.kind === 'article' && read.rule.startsWith(`portals/${family.id}.yaml`);
    }).length,
  }));
  const best = counted.reduce((one, other) => (other.articles > one.articles ? other : one));
  return best.articles >= ENOUGH_ARTICLES ? best.family : null;
}

/** "Báo Điện Biên Phủ", "dienbien.gov.vn": the longest name of a province that title or host holds. */
function provinceOf(title: string, host: string): string | null {
  const words = ` ${wordsOf(title).join(' ')} `;
  const letters = host.replace(/[^a-z]/g, '');
  return (
    provinces('before')
      .map(({ name }) => name)
      .filter((name) => words.includes(` ${wordsOf(name).join(' ')} `) || letters.includes(nameKey(name)))
      .sort((a, b) => b.length - a.length)[0] ?? null
  );
}

/** The known portal whose name has the most words in common: its kind and level are a good guess. */
function mostAlike(name: string, profiles: readonly PortalProfile[]): PortalProfile | null {
  const own = new Set(wordsOf(name));
  let best: { profile: PortalProfile | null; share: number } = { profile: null, share: ALIKE };
  for (const profile of profiles) {
    const other = new Set(wordsOf(profile.name));
    const shared = own.intersection(other).size / (own.union(other).size || 1);
    if (shared > best.share) best = { profile, share: shared };
  }
  return best.profile;
}

function wordsOf(name: string): string[] {
  return name
    .split(/[^\p{L}\d]+/u)
    .map(nameKey)
    .filter(Boolean);
}

function countBy(links: readonly string[], kindOf: (link: string) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const link of links) counts[kindOf(link)] = (counts[kindOf(link)] ?? 0) + 1;
  return counts;
}
