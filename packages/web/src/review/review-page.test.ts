import { describe, expect, test } from 'vitest';
import { ANSWERS } from '../answers.fixture.ts';
import { createWeb } from '../create-web.ts';
import { fakeApi, RECORD } from '../sample.fixture.ts';

async function page(path: string, answers = ANSWERS) {
  const { fetch, asked } = fakeApi([RECORD], {}, answers);
  const response = await createWeb({ fetch }).request(path);
  return { status: response.status, text: (await response.text()).replace(/\s+/g, ' '), asked };
}

describe('the list of corrections', () => {
  test.each([
    ['what was said, as people write it', 'Cán bộ: Tên: <del>Lò Thị A</del> → <ins>Lò Thị Ánh</ins>'],
    ['who and when', 'Tổ rà soát, <time datetime="2024-05-01T08:00:00Z">1/5/2024, 08:00</time>'],
    ['why', '“đọc lại bài”'],
    ['a conflict with what the page says now', 'Trang nay ghi: Lò Thị B'],
    ['the way to the record', 'href="/ra-soat/u1"'],
    ['gold', 'href="/v1/export/gold?whole=1"'],
    ['a key that no form can send', '<input type="password" autocomplete="off" spellcheck="false" required>'],
  ])('%s', async (_, part) => expect((await page('/ra-soat')).text).toContain(part));

  test('is asked by state and page', async () => {
    const { asked } = await page('/ra-soat?state=conflict&cursor=7');
    expect(asked[0]!.search).toBe('?state=conflict&cursor=7');
  });

  test('a server that takes none says so', async () => {
    const { '/v1/corrections': _, ...others } = ANSWERS;
    const { status, text } = await page('/ra-soat', others);
    expect([status, text.includes('chưa nhận lời sửa'), text.includes('type="password"')]).toEqual([200, true, false]);
    // The script looks for the form of the key.
    expect(text).not.toContain('review.js');
  });
});

describe('a record before a reviewer', () => {
  test.each([
    ['a field with what the reviewer saw', 'data-field="name" data-kind="text" data-was="&quot;Lò Thị A&quot;"'],
    [
      'a date without what only extraction knows',
      'data-was="{&quot;start&quot;:&quot;2024-02-22&quot;,&quot;end&quot;:&quot;2024-02-22&quot;,&quot;partOfDay&quot;:&quot;morning&quot;,&quot;precision&quot;:&quot;day&quot;}"',
    ],
    ['a vocabulary in words', '<option value="chair" selected>Chủ trì</option>'],
    ['an item to be added', 'data-add="statistics"'],
  ])('%s', async (_, part) => expect((await page('/ra-soat/u1')).text).toContain(part));

  test('one that is not there', async () => expect((await page('/ra-soat/u9')).status).toBe(404));
});
