// Cookies of the hosts that a process talks to: some portals send to the same address, or to the front page, until one comes back.
import type { Capture } from '@giaoban/archive';

export interface CookieJar {
  /** The value of the Cookie header for an address; empty where there is none. */
  cookiesFor(url: string): string;
  /** Takes what an answer sets, and drops what it takes back. */
  keep(capture: Capture): void;
  /** Takes what a script of a page sets. @returns false where it was there already */
  set(url: string, cookie: string): boolean;
}

/** A portal sets a handful; one that sets a new name each time is not believed for ever. */
const MOST = 30;

/** Opens an empty jar. Cookies live as long as it, for the whole host that set them, and for no other. */
export function openCookieJar(): CookieJar {
  const byHost = new Map<string, Map<string, string>>();

  function take(url: string, cookie: string): boolean {
    const [, name, content] = /^\s*([^=;\s]+)=([^;]*)/.exec(cookie) ?? [];
    if (name === undefined) return false;
    const { host } = new URL(url);
    const cookies = byHost.get(host) ?? new Map<string, string>();
    byHost.set(host, cookies);
    const before = cookies.get(name);
    if (isTakenBack(cookie)) cookies.delete(name);
    else if (before !== undefined || cookies.size < MOST) cookies.set(name, content!);
    return cookies.get(name) !== before;
  }

  return {
    cookiesFor(url) {
      const cookies = byHost.get(new URL(url).host);
      return cookies === undefined ? '' : [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    },
    keep({ url, response }) {
      for (const [header, value] of response.headers) if (header.toLowerCase() === 'set-cookie') take(url, value);
    },
    set: take,
  };
}

function isTakenBack(cookie: string): boolean {
  if (/;\s*max-age\s*=\s*(?:0|-\d+)\s*(?:;|$)/i.test(cookie)) return true;
  return Date.parse(/;\s*expires\s*=\s*([^;]+)/i.exec(cookie)?.[1] ?? '') < Date.now();
}
