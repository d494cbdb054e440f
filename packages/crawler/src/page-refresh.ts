// Pages that only send the reader on: a meta refresh, or a script that sets the location and nothing else.

const META_REFRESH = /<meta\s[^<>]{0,300}?http-equiv\s{0,9}=\s{0,9}["']?refresh["']?[^<>]{0,1000}>/i;
const CONTENT = /content\s*=\s*(["'])\s*([\d.]*)\s*[;,]?\s*url\s*=\s*['"]?([^"'>]+)['"]?\s*\1/i;
/** In a script of its own, perhaps hidden from old browsers, perhaps after a while; or when the page is loaded. */
const SET_LOCATION =
  /(?:<script[^>]*>\s*(?:<!--[^\n]*\n|\/\/<!\[CDATA\[)?\s*|\sonload\s*=\s*["']\s*)(?:(?:window\.)?setTimeout\(\s*(?:function\s*\(\)\s*\{|\(\)\s*=>\s*\{?|["'])\s*)?(?:(?:window|document|self|top|parent)\.){0,2}location(?:\.href)?\s*(?:=|\.(?:replace|assign)\()\s*\\?["']([^"'\\]+)\\?["']/i;

/** A refresh later than this is a page that renews itself, not one that sends on. */
const SOON_SECONDS = 10;
/** A page with more text than this says something of its own. */
const LITTLE_TEXT = 200;
/** A page that does no more than set the location is small; a large one is not searched for it. */
const SMALL_PAGE = 20_000;

/** The address that a page sends its reader to, absolute; null where it stays. */
export function refreshTarget(html: string, url: string): string | null {
  const target = metaTarget(html) ?? scriptTarget(html);
  if (target === null) return null;
  const absolute = URL.parse(target.replaceAll('&amp;', '&'), url);
  return absolute === null || absolute.href === url ? null : absolute.href;
}

function metaTarget(html: string): string | null {
  const meta = META_REFRESH.exec(html);
  if (meta !== null && isHidden(html, meta.index)) return null;
  const content = meta && CONTENT.exec(meta[0]);
  return content && Number(content[2] || 0) <= SOON_SECONDS ? content[3]!.trim() : null;
}

/** For browsers without scripts, or for none. */
function isHidden(html: string, at: number): boolean {
  const before = html.slice(0, at);
  const isOpen = (opening: string, closing: string) => before.lastIndexOf(opening) > before.lastIndexOf(closing);
  return isOpen('<noscript', '</noscript') || isOpen('<!--', '-->');
}

function scriptTarget(html: string): string | null {
  const script = html.length <= SMALL_PAGE ? SET_LOCATION.exec(html) : null;
  if (script === null) return null;
  return ownText(html).length <= LITTLE_TEXT ? script[1]! : null;
}

/** A cookie in quotes, its attributes in further ones; and the page loads itself or another one. */
const SETS_COOKIE = /<script[^>]*>[^<]{0,300}document\.cookie\s*=\s*(["'])([^"'=;\s]+=[^"';]*)/i;
const LOADS_AGAIN = /location\.reload\(|location(?:\.href)?\s*=|location\.(?:replace|assign)\(/;

/** "D1N=8c1f04": what a page sets before it sends on, as it shows its content to whoever brings it; null where it sets none. */
export function scriptCookie(html: string): string | null {
  if (html.length > SMALL_PAGE || !LOADS_AGAIN.test(html)) return null;
  const cookie = SETS_COOKIE.exec(html)?.[2] ?? null;
  return cookie !== null && ownText(html).length <= LITTLE_TEXT ? cookie : null;
}

/** What readers see of a page that is small. */
function ownText(html: string): string {
  return html.replace(/<(script|style|noscript|title)[\s\S]*?<\/\1>|<[^>]*>/gi, '').trim();
}
