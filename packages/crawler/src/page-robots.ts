// What a page says of itself to crawlers: `<meta name="robots">` and the header X-Robots-Tag.
import { PRODUCT } from './user-agent.ts';

export interface PageRobots {
  /** The page gives no record. */
  readonly noindex: boolean;
  /** Its links are not followed. */
  readonly nofollow: boolean;
}

const ROBOTS = new RegExp(`^(?:robots|${PRODUCT})$`, 'i');
/** "otherbot: noindex" is said to another one. */
const ADDRESSED = /^\s*([\w-]+)\s*:\s*(.*)$/;

/**
 * @param metas name and content of the page's meta elements
 * @param headers values of X-Robots-Tag
 */
export function pageRobots(metas: readonly (readonly [string, string])[], headers: readonly string[]): PageRobots {
  const said = [
    ...metas.flatMap(([name, content]) => (ROBOTS.test(name.trim()) ? [content] : [])),
    ...headers.flatMap((value) => {
      const [, name, rest] = ADDRESSED.exec(value) ?? [];
      return name === undefined || /^unavailable_after$/i.test(name) ? [value] : ROBOTS.test(name) ? [rest!] : [];
    }),
  ];
  const words = new Set(said.flatMap((value) => value.toLowerCase().split(/[\s,]+/)));
  return {
    noindex: words.has('noindex') || words.has('none'),
    nofollow: words.has('nofollow') || words.has('none'),
  };
}
