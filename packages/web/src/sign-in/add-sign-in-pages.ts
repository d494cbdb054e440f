// Signing in and out: the key goes once from the form to the API, which has the browser hold it where no script sees it.
import type { Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { type ApiClient, ApiProblem } from '../api-client.ts';
import type { Speech } from '../language.ts';
import { sessionPage, signInPage } from './sign-in-page.ts';

type Asks = (c: Context) => ApiClient;

/** Forms of other sites are refused: they would have a browser hold, or forget, a key unseen. */
export function addSignInPages(app: Hono, api: Asks, speechOf: (c: Context) => Speech): void {
  app.use('/dang-nhap', csrf());
  app.use('/dang-xuat', csrf());
  app.get('/dang-nhap', async (c) => c.html(sessionPage(await api(c).session(), speechOf(c))));
  app.post('/dang-nhap', async (c) => {
    const { key, to } = await c.req.parseBody();
    const where = ownPath(to);
    try {
      tell(c, await api(c).openSession(keyOf(key)));
      return c.redirect(where, 303);
    } catch (error) {
      if (!(error instanceof ApiProblem) || (error.status !== 401 && error.status !== 403)) throw error;
      const refused = error.status === 401 ? 'wrong' : 'notForReading';
      return c.html(signInPage(where, refused, speechOf(c)), error.status);
    }
  });
  app.post('/dang-xuat', async (c) => {
    tell(c, await api(c).closeSession());
    return c.redirect(`/dang-nhap${new URL(c.req.url).search}`, 303);
  });
}

/** The page that was asked for, as a path. */
export function hereOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return c.req.method === 'GET' ? pathname + search : '/';
}

/** A path of ours; anything else, such as the address of another site, is the first page. */
function ownPath(to: unknown): string {
  if (typeof to !== 'string' || !to.startsWith('/')) return '/';
  const { origin, pathname, search } = new URL(to, 'http://here.invalid');
  return origin === 'http://here.invalid' && !pathname.startsWith('//') ? pathname + search : '/';
}

/** What cannot stand in a header is no key. */
function keyOf(key: unknown): string {
  const given = typeof key === 'string' ? key.trim() : '';
  return /^[\w-]+$/.test(given) ? given : 'none';
}

function tell(c: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true });
}
