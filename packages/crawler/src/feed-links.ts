// Where a portal's feeds are: announced by its start page, linked from it, or listed by a page of their own, "Các kênh RSS".
import { onSite } from './discover-links.ts';
import type { PageSketch } from './page-sketch.ts';
import type { Discovered } from './task.ts';

const FEED = /\/(?:feed|rss|atom)\/?$|\.(?:rss|atom)$|\/(?:feed|rss|atom)[^/]*\.(?:xml|aspx|ashx|php)$/i;
/** On a page that lists feeds, what lies under such a name is one. */
const LISTED = /\/(?:feeds?|rss|atom)\/./i;

/** Feeds that the page announces or links for its news; those of comments name none. */
export function feedsOf(sketch: PageSketch, url: string): Discovered[] {
  return found(sketch, url, (path) => FEED.test(path));
}

/** Feeds that a page lists that stands where a feed was to be. */
export function feedsOfIndex(sketch: PageSketch, url: string): Discovered[] {
  return found(sketch, url, (path) => FEED.test(path) || LISTED.test(path));
}

function found(sketch: PageSketch, url: string, isFeed: (path: string) => boolean): Discovered[] {
  const linked = sketch.links.map((link) => link.url).filter((link) => isFeed(new URL(link).pathname));
  return [...new Set([...sketch.feeds, ...linked])]
    .map((feed) => onSite(feed, url))
    .filter((feed) => feed !== null && feed !== url && !/comment/i.test(feed))
    .map((feed) => ({ url: feed!, kind: 'feed', via: url, continues: false }));
}
