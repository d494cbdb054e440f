import { describe, expect, test, vi } from 'vitest';
import { createWeb } from './create-web.ts';
import { fakeApi, RECORD } from './sample.fixture.ts';

const page = async (path: string, search = {}) => {
  const { fetch, asked } = fakeApi([RECORD], search);
  const response = await createWeb({ fetch }).request(path);
  return { response, text: await response.text(), asked };
};

describe('search', () => {
  test('asks the API what the URL says, with facets', async () => {
    const { asked } = await page('/?q=giao+ban&province=Huế&dateTo=&colour=red&lang=en');
    expect(Object.fromEntries(asked[0]!.searchParams)).toEqual({
      q: 'giao ban',
      province: 'Huế',
      facets: 'meetingKind,topic,provinceNow,province,year,organ,official,keyword,host',
    });
  });

  test('a card says who, when and which period', async () => {
    const { text } = await page('/?q=dan+van');
    for (const part of [
      'Giao ban công tác Dân vận',
      'href="/ban-ghi/u1"',
      '<b>Lò Thị A</b>, Trưởng Ban Dân vận',
      'sáng 22/2/2024',
      '6 tháng đầu năm 2024 (1/1 – 30/6/2024)',
      'Quế Phong, Nghệ An',
      '<mark>Sáng</mark>',
      'đăng 23/2/2024, 07:30',
      'example.vn',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('facets are links that keep the question; a kind has its name', async () => {
    const facets = {
      meetingKind: [{ value: 'giao-ban', count: 1234 }],
      topic: [{ value: 'peoples-council', count: 2 }],
      keyword: [{ value: 'kỳ họp', count: 3 }],
      host: [],
    };
    const { text } = await page('/?q=a&cursor=c', { facets });
    expect(text).toMatch(/href="\/\?q=a&amp;meetingKind=giao-ban"><span>Giao ban<\/span> <span class="n">1\.234/);
    expect(text).toMatch(/href="\/\?q=a&amp;topic=peoples-council"><span>Hội đồng nhân dân<\/span>/);
    expect(text).toMatch(/href="\/\?q=a&amp;keyword=k%E1%BB%B3\+h%E1%BB%8Dp"><span>kỳ họp<\/span>/);
    expect(text).not.toContain('id="f-host"');
  });

  test('what is set can be taken away', async () => {
    const { text } = await page('/?q=a&meetingKind=giao-ban&dateFrom=2024-02-01');
    expect(text).toContain('aria-label="Bỏ lọc Loại cuộc họp: Giao ban"');
    expect(text).toContain('aria-label="Bỏ lọc Họp từ ngày: 1/2/2024"');
    expect(text).toContain('href="/?q=a"');
  });

  test.each([
    ['/cuoc-hop', 'meetings', '<a href="/ban-ghi/u1#m-m1-0">Hội nghị giao ban</a>'],
    ['/can-bo', 'people', '<a href="/?official=L%C3%B2+Th%E1%BB%8B+A">Lò Thị A</a>'],
    ['/so-lieu', 'statistics', '<a href="/ban-ghi/u1#m-s1-0">hơn 4.494 mô hình</a>'],
  ])('%s lists %s, each with its evidence', async (path, target, link) => {
    const { text, asked } = await page(`${path}?q=a&province=B`);
    expect(asked[0]!.pathname).toBe(`/v1/${target}`);
    expect(text).toContain(link);
    expect(text).toContain('href="/?q=a&amp;province=B"');
  });

  test.each([
    ['/?q=a&cursor=c', '/v1/export/records?format=csv&amp;bom=1&amp;q=a'],
    ['/so-lieu?q=a&sort=value', '/v1/export/statistics?format=jsonl&amp;q=a&amp;sort=value'],
    ['/cuoc-hop?province=B', '/v1/export/meetings?format=ics&amp;province=B'],
    ['/?q=a&sort=oldest', '/v1/feeds/records?q=a'],
  ])('%s can be taken away as %s', async (path, href) => {
    expect((await page(path)).text).toContain(`<a href="${href}">`);
  });

  test('a feed reader finds the feed', async () => {
    expect((await page('/?q=a')).text).toContain(
      '<link rel="alternate" type="application/atom+xml" href="/v1/feeds/records?q=a">',
    );
    expect((await page('/can-bo')).text).toContain('href="/v1/feeds/people"');
  });

  test('the next page goes by its cursor', async () => {
    const { text } = await page('/?q=a', { next: 'c 2' });
    expect(text).toContain('rel="next" href="/?q=a&amp;cursor=c+2"');
  });

  test.each([
    ['/?q=a', 'Không tìm thấy bản ghi nào'],
    ['/', 'Kho chưa có bản ghi nào'],
    ['/?q=a&lang=en', 'No record was found'],
  ])('nothing found: %s', async (path, words) => {
    expect((await page(path, { total: 0, items: [] })).text).toContain(words);
  });
});

describe('every page', () => {
  test.each([
    '/',
    '/cuoc-hop',
    '/can-bo',
    '/so-lieu',
    '/ban-ghi/u1',
    '/so-sanh?measure=a',
    '/can-bo/p1',
    '/do-phu?province=a',
    '/ho-so?name=a',
    '/gioi-thieu',
    '/khong-co',
  ])('%s: in both languages, nothing from elsewhere', async (path) => {
    for (const lang of ['vi', 'en']) {
      const { text, response } = await page(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      expect(text).toContain(`<html lang="${lang}">`);
      expect(text).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="(https?:)?\/\//);
      expect(text).not.toMatch(/\sstyle=|\son\w+=/);
      expect(text.replace(/\{\{.*?\}\}/g, '')).not.toMatch(/\[object|undefined|\{\w+\}/);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('assets are there, and stay while their content does', async () => {
    const { text } = await page('/');
    const style = /\/assets\/style\.css\?v=\w+/.exec(text)![0];
    const { response, text: css } = await page(style);
    expect(response.headers.get('cache-control')).toContain('immutable');
    for (const [, font] of css.matchAll(/url\((fonts\/[^)]+)\)/g)) {
      expect((await page(`/assets/${font}`)).response.status).toBe(200);
    }
  });
});

describe('when something is wrong', () => {
  test.each([
    ['no such record', 404, {}, 404, 'Không có trang này'],
    ['a parameter that the API refuses', 400, { parameter: 'dateFrom', detail: 'x' }, 400, 'Giá trị của “Họp từ ngày”'],
    ['a parameter without a name here', 400, { parameter: '<b>', detail: 'x' }, 400, '“&lt;b&gt;”'],
    ['a store that is away', 503, {}, 503, 'Kho tạm thời không trả lời'],
    ['a failure', 500, { detail: 'secret' }, 500, 'Có lỗi khi dựng trang'],
  ])('%s', async (_, status, body, expected, words) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const web = createWeb({ fetch: () => Response.json(body, { status }) });
    const response = await web.request('/?dateFrom=x');
    const text = await response.text();
    expect(response.status).toBe(expected);
    expect(text).toContain(words);
    expect(text).not.toContain('secret');
    log.mockRestore();
  });

  test('an API that cannot be reached', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const web = createWeb({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
    expect((await web.request('/')).status).toBe(503);
    log.mockRestore();
  });
});
