// The shape of an address: its numbers and slugs taken out, so that the pages of a trap, or of an archive, look alike.

/** More parameters than this are filters in ever new combinations: all of them are one shape. */
const MOST_NAMES = 3;

const SLUG = /^[^-]*(?:-[^-]*){2,}$/;

/** Starts the shape of a single page that is named with a session. */
const ONE_PAGE = '=';
const SESSION = /^(?=.*\d)(?=.*[a-z])[\w-]{12,}$/i;

/** The path alone names a page, and a parameter looks like a session: "/tin/giao-ban-thang-9?phien=4f1c0a9b2d7e". */
function isSessionOfPage(pathname: string, parameters: URLSearchParams): boolean {
  return (
    [...parameters.values()].some((value) => SESSION.test(value)) && pathname.split('/').some((name) => SLUG.test(name))
  );
}

/** True for the shape of one page under ever new sessions: what it gives twice, it gives always. */
export function isOnePage(shape: string): boolean {
  return shape.startsWith(ONE_PAGE);
}

/** "/tin/giao-ban-thang-9-123.html?page=4" → "/tin/~.html?page": equal for addresses that one template makes. */
export function urlShape(url: string): string {
  const { pathname, searchParams } = new URL(url);
  if (isSessionOfPage(pathname, searchParams))
    return `${ONE_PAGE}${pathname}?${[...searchParams.keys()].sort().join('&')}`;
  const path = pathname
    .split('/')
    .map((segment) => {
      const [, name, extension] = /^(.*?)(\.[a-z]{2,5})?$/i.exec(segment)!;
      return (SLUG.test(name!) ? '~' : name!.replace(/\d+/g, '#')) + (extension ?? '');
    })
    .join('/');
  const names = [...new Set([...searchParams.keys()].map((name) => name.replace(/\d+/g, '#')))].sort();
  if (names.length === 0) return path;
  return `${path}?${names.length > MOST_NAMES ? '*' : names.join('&')}`;
}

/** "/van-ban?loai&nam" → "/van-ban?": what all combinations of parameters under one path share; null where there are none. */
export function pathShape(shape: string): string | null {
  const at = isOnePage(shape) ? -1 : shape.indexOf('?');
  return at < 0 ? null : shape.slice(0, at + 1);
}

/** An address without the parameters whose values look like sessions. */
export function withoutSessionValues(url: string): string {
  const parsed = new URL(url);
  for (const [name, value] of [...parsed.searchParams]) if (SESSION.test(value)) parsed.searchParams.delete(name);
  return parsed.href;
}
