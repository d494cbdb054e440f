// A key in a cookie: how a browser reads where reading needs a key. It opens reading alone, so no page elsewhere can act with it.
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const COOKIE = 'giaoban-key';
export const SESSION_PATH = '/v1/session';

/** The token that a browser holds; null where it holds none, or the request does more than read. */
export function heldToken(c: Context): string | null {
  return c.req.method === 'GET' || c.req.method === 'HEAD' ? (getCookie(c, COOKIE) ?? null) : null;
}

/** Until the browser is closed, out of reach of scripts, and sent with no request that another site makes except a link that is followed. */
export function holdToken(c: Context, token: string): void {
  setCookie(c, COOKIE, token, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(c) });
}

export function dropToken(c: Context): void {
  deleteCookie(c, COOKIE, { path: '/' });
}

/** By the word of a proxy too: who makes it up does so of a cookie of their own. */
function isSecure(c: Context): boolean {
  return new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
}
