// The further parts of an article, as its address tells them: "/bai-12.html?trang=2", "/bai-12/2/", "/bai-12-trang-2.html".
import type { Portals } from '@giaoban/resources';

/** No article goes on for longer; higher numbers are other articles, or comments. */
const MOST_PARTS = 20;
/** "/2", "/page/2", "-trang-2", "/page-2": what stands behind the article's own path. */
const BEHIND = /^(?:\/(\d{1,2})|[/-]([a-z]+)[-/]?(\d{1,2}))$/i;

/** The number of a part, of 2 and more, where `target` is a later part of the article; else null. */
export function laterPart(target: string, article: string, portals: Portals): number | null {
  const [part, own] = [new URL(target), new URL(article)];
  if (part.origin !== own.origin || own.pathname === '/') return null;
  const inPath = part.search === own.search ? numberInPath(part.pathname, own.pathname, portals) : null;
  const number = inPath ?? (part.pathname === own.pathname ? numberInQuery(part, own, portals) : null);
  return number !== null && number >= 2 && number <= MOST_PARTS ? number : null;
}

function numberInPath(part: string, own: string, portals: Portals): number | null {
  const [stem, extension] = split(own);
  const [behind, other] = split(part);
  if (extension !== other || !behind.startsWith(stem)) return null;
  const [, bare, word, number] = BEHIND.exec(behind.slice(stem.length)) ?? [];
  if (bare !== undefined) return Number(bare);
  return word !== undefined && portals.isUrlWord('page-segment', word) ? Number(number) : null;
}

/** "/bai-12/" and "/bai-12.html": the path without its end, and the extension. */
function split(path: string): [string, string] {
  const [, stem, extension = ''] = /^(.*?)(\.[a-z]{2,5})?\/?$/i.exec(path)!;
  return [stem!, extension];
}

function numberInQuery(part: URL, own: URL, portals: Portals): number | null {
  const more = [...part.searchParams].filter(([name, value]) => own.searchParams.get(name) !== value);
  const [name, value] = more[0] ?? [];
  if (more.length !== 1 || part.searchParams.size !== own.searchParams.size + 1) return null;
  return portals.isUrlWord('page-parameter', name!) && /^\d{1,2}$/.test(value!) ? Number(value) : null;
}
