// What the head of a page says of the article: meta tags and JSON-LD. Often it only speaks of the site: the article decides.

import type { PageTree } from '../html/page-tree.ts';
import { tidyLine } from '../lines/line.ts';

export interface HeadFacts {
  /** Titles stated for the article itself (og:title, headline of JSON-LD), best first. */
  readonly titles: readonly string[];
  /** Text of `<title>`: often the article's with the site's behind it, sometimes the site's alone. */
  readonly pageTitle: string;
  readonly siteName: string | null;
  /** Day or instant, ISO 8601, in Vietnamese time. */
  readonly publishedAt: string | null;
  readonly author: string | null;
}

export const NO_HEAD: HeadFacts = { titles: [], pageTitle: '', siteName: null, publishedAt: null, author: null };

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish_date',
  'published_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dc.created',
  'sailthru.date',
];

export function readHead(page: PageTree): HeadFacts {
  const metas = new Map<string, string>();
  for (const meta of page.metas) {
    const name = (meta['property'] ?? meta['name'] ?? meta['itemprop'])?.toLowerCase();
    const content = meta['content'];
    if (name !== undefined && content !== undefined && content.trim() !== '' && !metas.has(name))
      metas.set(name, content);
  }
  const data = linkedArticle(page.linkedData);
  const titles = [metas.get('og:title'), data?.headline, metas.get('twitter:title'), metas.get('dc.title')];
  const stated = [...DATE_METAS.map((name) => metas.get(name)), data?.datePublished];
  return {
    titles: [...new Set(titles.filter((title) => title !== undefined).map(tidyLine))].filter(Boolean),
    pageTitle: tidyLine(page.title),
    siteName: tidyLine(metas.get('og:site_name') ?? '') || null,
    publishedAt:
      stated.map((value) => (value === undefined ? null : instant(value))).find((value) => value !== null) ?? null,
    author: tidyLine(data?.author ?? metas.get('article:author') ?? metas.get('author') ?? '') || null,
  };
}

interface LinkedArticle {
  headline?: string;
  datePublished?: string;
  author?: string;
}

/** The article among the things that JSON-LD describes; broken JSON says nothing. */
function linkedArticle(bodies: readonly string[]): LinkedArticle | null {
  for (const body of bodies) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(body);
    } catch {
      continue;
    }
    const graph = (parsed as { '@graph'?: unknown } | null)?.['@graph'];
    const things = [parsed, ...(Array.isArray(parsed) ? parsed : []), ...(Array.isArray(graph) ? graph : [])];
    for (const thing of things) {
      if (typeof thing !== 'object' || thing === null) continue;
      const item = thing as Record<string, unknown>;
      const type = JSON.stringify(item['@type'] ?? '');
      if (!/Article|NewsPosting|BlogPosting|Report/i.test(type)) continue;
      const author = Array.isArray(item['author']) ? item['author'][0] : item['author'];
      const name = typeof author === 'string' ? author : (author as { name?: unknown } | null | undefined)?.name;
      return {
        ...(typeof item['headline'] === 'string' && { headline: item['headline'] }),
        ...(typeof item['datePublished'] === 'string' && { datePublished: item['datePublished'] }),
        ...(typeof name === 'string' && { author: name }),
      };
    }
  }
  return null;
}

/** "2022-07-09T01:15:22+00:00" → "2022-07-09T08:15:22+07:00"; a day stays a day; null where it is no date. */
export function instant(stated: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    stated.trim(),
  );
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '00', zone] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  if (hour === undefined) return `${year}-${month}-${day}`;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const offset =
    zone === undefined ? '+07:00' : zone === 'Z' ? '+00:00' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  if (offset === '+07:00') return `${local}+07:00`;
  const time = Date.parse(`${local}${offset}`);
  if (Number.isNaN(time)) return null;
  return `${new Date(time + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}
