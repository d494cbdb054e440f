// Soft 404: a portal that answers an unknown address with a page. What it answers is learned by asking for one.
import { createHash } from 'node:crypto';
import type { Portals } from '@giaoban/resources';
import type { PageSketch } from './page-sketch.ts';

/** How a portal answers an address that does not exist. */
export type UnknownAnswer =
  /** With an error, as it should. */
  | { readonly kind: 'error' }
  /** By sending the reader to another page, mostly the front page. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** With a page of its own. */
  | { readonly kind: 'page'; readonly face: string };

/** A page with more prose than this says something of its own. */
const SHORT = 400;

/** An address that no portal has: of its own for each host, the same each time. */
export function unknownAddress(origin: string): string {
  return `${origin}/khong-co-trang-${createHash('sha256').update(origin).digest('hex').slice(0, 12)}.html`;
}

/** What a page looks like where its address, date and counters do not matter. */
export function pageFace(sketch: PageSketch): string {
  const links = sketch.links.map(({ text }) => text).join('\n');
  return createHash('sha256').update(`${sketch.title}\n${sketch.contentKey()}\n${links}`).digest('hex');
}

/**
 * Says in words why a page is a soft 404, or null where it is none.
 *
 * @param asked the address asked for, and `came` the one that the page came from in the end
 */
export function softNotFound(
  asked: string,
  came: string,
  sketch: PageSketch,
  unknown: UnknownAnswer,
  portals: Portals,
): string | null {
  const sentAway = asked !== came;
  if (sentAway && isFront(came, portals) && !isFront(asked, portals)) return 'sends to the front page';
  if (sentAway && unknown.kind === 'redirect' && unknown.to === came)
    return `sends to ${came}, as for unknown addresses`;
  if (!isFront(asked, portals) && unknown.kind === 'page' && unknown.face === pageFace(sketch)) {
    return 'the page that is given for unknown addresses';
  }
  const prose = sketch.containers.map(({ text }) => text).join('\n');
  if (
    portals.says('not-found-title', sketch.title) ||
    (prose.length < SHORT && portals.says('not-found-text', prose))
  ) {
    return 'says that there is no such page';
  }
  return null;
}

function isFront(url: string, portals: Portals): boolean {
  const { pathname, search } = new URL(url);
  const name = pathname.replace(/^\/|(?:\.(?:html?|aspx))?\/?$/gi, '');
  return search === '' && (name === '' || portals.isUrlWord('front-path', name));
}
