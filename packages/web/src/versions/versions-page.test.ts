import { describe, expect, test } from 'vitest';
import { createWeb } from '../create-web.ts';
import { fakeApi, RECORD } from '../sample.fixture.ts';

async function page(path: string) {
  const response = await createWeb({ fetch: fakeApi([RECORD]).fetch }).request(path);
  return (await response.text()).replace(/\s+/g, ' ');
}

describe('versions', () => {
  test.each([
    ['a field', '<del>Giao ban</del> <ins>Giao ban công tác Dân vận</ins>'],
    ['an item', '<dd><del>4.490 · mô hình</del></dd><dd><ins>4.494 · mô hình</ins></dd>'],
    ['a sentence', '<dd><del>Câu cũ.</del></dd><dd><ins>Câu mới.</ins></dd>'],
    ['how long it was so', 'còn như vậy đến 1/4/2024'],
    ['the archived page', 'href="/v1/records/u1/versions/2024-03-01T00%3A00%3A00.000Z/page"'],
  ])('%s', async (_, part) => expect(await page('/ban-ghi/u1/phien-ban')).toContain(part));

  test('a page that the archive does not have', async () =>
    expect(await page('/ban-ghi/u2/phien-ban')).toContain('không có phiên bản nào'));

  test('the record leads to them, and to other pages of its meeting', async () => {
    const record = await page('/ban-ghi/u1');
    expect(record).toContain('href="/ban-ghi/u1/phien-ban"');
    expect(record).toContain('<a href="/ban-ghi/u2#m-m1-0">Hội nghị giao ban</a>');
  });
});
