import { describe, expect, test } from 'vitest';
import { ANSWERS } from '../answers.fixture.ts';
import { createWeb } from '../create-web.ts';
import { fakeApi, RECORD } from '../sample.fixture.ts';

async function page(path: string, answers = ANSWERS) {
  const { fetch, asked } = fakeApi([RECORD], {}, answers);
  const text = (await (await createWeb({ fetch }).request(path)).text()).replace(/\s+/g, ' ');
  return { text, asked };
}

describe('portals', () => {
  test.each([
    ['the three states by word and sign', '✓ thu thập được'],
    ['failing', '✗ phần lớn trang trả lỗi'],
    ['not crawled', '○ chưa thu thập'],
    ['how many pages fail', '2 trong 12 trang trả lỗi lần gần nhất'],
    ['why fetches failed', '3 × máy chủ từ chối kết nối, lần cuối 29/2/2024, 00:00'],
    ['already at robots.txt', '2 × robots.txt: không có tên miền này'],
    ['by the status', '1 × máy chủ trả mã 503'],
    ['when it was last asked', '1/3/2024, 00:00'],
    ['the way to its records', 'href="/?host=example.vn"'],
    ['the province of today beside that of before', 'Hà Nam (Ninh Bình)'],
  ])('%s', async (_, part) => expect((await page('/cong')).text).toContain(part));

  test('are asked by words and province', async () => {
    const { asked } = await page('/cong?q=bao&province=ha+nam&cursor=x.vn');
    expect(asked[0]!.search).toBe('?q=bao&province=ha+nam&cursor=x.vn');
  });
});

test('where every portal that was asked fails, nothing crawled is a crawl that failed', async () => {
  const portals = ANSWERS['/v1/portals'] as { items: { state: string }[] };
  const failing = portals.items.filter(({ state }) => state !== 'fetched');
  const { text } = await page('/do-phu?province=x', { ...ANSWERS, '/v1/portals': { ...portals, items: failing } });
  expect(text).toContain('<td class="failed">thu thập bị lỗi');
  expect((await page('/do-phu?province=x')).text).toContain('<td class="not-crawled">chưa thu thập');
});
