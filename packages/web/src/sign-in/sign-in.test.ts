import { describe, expect, test } from 'vitest';
import { createWeb } from '../create-web.ts';

/** An API that takes one key. */
function site(session: object | null = { needed: true, key: null }) {
  const asked: Request[] = [];
  const web = createWeb({
    fetch(request) {
      asked.push(request);
      const { pathname } = new URL(request.url);
      const isKnown = request.headers.get('authorization') === 'Bearer gb_right';
      const forbidden = request.headers.get('authorization') === 'Bearer gb_ingest';
      if (pathname !== '/v1/session') return Response.json({}, { status: 401 });
      if (request.method === 'GET')
        return session === null ? Response.json({}, { status: 404 }) : Response.json(session);
      if (request.method === 'POST' && !isKnown) return Response.json({}, { status: forbidden ? 403 : 401 });
      return new Response(null, { status: 204, headers: { 'set-cookie': `key=${request.method}; HttpOnly` } });
    },
  });
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    web.request(`http://a.vn${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: 'http://a.vn', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  return { web, post, asked };
}

test('a page behind a key asks for it, and keeps where one wanted to go', async () => {
  const { web } = site();
  const response = await web.request('/so-lieu?q=%22%3E&lang=en');
  expect(response.status).toBe(401);
  const text = await response.text();
  expect(text).toContain('Reading needs a key');
  expect(text).toContain('name="to" value="/so-lieu?q=%22%3E&amp;lang=en"');
  expect(text).toContain('<a class="language" href="/so-lieu?q=%22%3E"');
});

describe('signing in', () => {
  test.each([
    ['/so-lieu?q=a', '/so-lieu?q=a'],
    ['//evil.vn/', '/'],
    ['/\\\\evil.vn/', '/'],
    ['/\t/evil.vn/', '/'],
    ['https://evil.vn/', '/'],
    ['/..//evil.vn', '/'],
    ['', '/'],
  ])('leads to %s as %s', async (to, where) => {
    const answer = await site().post('/dang-nhap', { key: ' gb_right ', to });
    expect([answer.status, answer.headers.get('location'), answer.headers.getSetCookie()]).toEqual([
      303,
      where,
      ['key=POST; HttpOnly'],
    ]);
  });

  test.each([
    ['gb_wrong', 401, 'Khóa không đúng'],
    ['gb_ingest', 403, 'không có quyền đọc'],
    ['two\r\nlines: x', 401, 'Khóa không đúng'],
    ['', 401, 'Khóa không đúng'],
  ])('with %j is %i', async (key, status, words) => {
    const answer = await site().post('/dang-nhap', { key, to: '/cong' });
    const text = await answer.text();
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([status, []]);
    expect(text).toContain(words);
    expect(text).toContain('name="to" value="/cong"');
    if (key !== '') expect(text).not.toContain(key);
  });

  test.each(['/dang-nhap', '/dang-xuat'])('a form of another site is refused: %s', async (path) => {
    const { post, asked } = site();
    const answer = await post(path, { key: 'gb_right' }, { origin: 'https://evil.vn' });
    expect([answer.status, asked.length]).toEqual([403, 0]);
  });
});

test('signing out', async () => {
  const answer = await site().post('/dang-xuat?lang=en', {});
  expect([answer.headers.get('location'), answer.headers.getSetCookie()]).toEqual([
    '/dang-nhap?lang=en',
    ['key=DELETE; HttpOnly'],
  ]);
});

test.each([
  ['a server that needs none', { needed: false, key: null }, 'không cần khóa'],
  ['a server without keys', null, 'không cần khóa'],
  ['a server that needs one', { needed: true, key: null }, 'name="key"'],
  ['a browser that holds one', { needed: true, key: { name: '<b>A</b>', scopes: [] } }, '“&lt;b&gt;A&lt;/b&gt;”'],
])('what is held: %s', async (_, session, words) => {
  expect(await (await site(session).web.request('/dang-nhap')).text()).toContain(words);
});

test('what the browser holds goes to the API, and nothing else that it says', async () => {
  const { web, asked } = site();
  await web.request('/', { headers: { cookie: 'giaoban-key=x', 'x-forwarded-proto': 'https', 'x-other': 'y' } });
  expect(Object.fromEntries(asked[0]!.headers)).toEqual({
    accept: 'application/json',
    cookie: 'giaoban-key=x',
    'x-forwarded-proto': 'https',
  });
});
