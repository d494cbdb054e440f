import { expect, test } from 'vitest';
import { ANSWERS } from '../answers.fixture.ts';
import { createWeb } from '../create-web.ts';
import { fakeApi, RECORD } from '../sample.fixture.ts';

async function page(path: string, answers = ANSWERS) {
  const { fetch, asked } = fakeApi([RECORD], {}, answers);
  const text = await (await createWeb({ fetch }).request(path)).text();
  return { text: text.replace(/\s+/g, ' '), asked };
}

test.each([
  [
    'a report with its records',
    '<td class="reported">có báo cáo <a href="/ban-ghi/u1">[1]</a> <a href="/ban-ghi/u2">[2]</a></td>',
  ],
  [
    'none among pages that were read',
    'không thấy đăng <span class="note">trong 7 bài đã đọc</span> <span class="note">3 tệp đính kèm chưa đọc</span>',
  ],
  ['none looked for', '<td class="not-crawled">chưa thu thập</td>'],
  ['the newest period first', '<th scope="col">6 tháng đầu năm 2024</th><th scope="col">6 tháng đầu năm 2023</th>'],
  ['the province that is shown', '<option selected>Nghệ An</option>'],
])('%s', async (_, part) => expect((await page('/do-phu?province=Nghệ+An')).text).toContain(part));

test('nothing is asked for before a province is chosen', async () => {
  const { asked } = await page('/do-phu');
  expect(asked.map(({ pathname }) => pathname)).not.toContain('/v1/coverage');
});

test.each([
  ['nothing known', { items: [], next: null }, 'Chưa biết gì về tỉnh này'],
  ['more than can be shown', { ...ANSWERS['/v1/coverage'], next: 'c' }, 'Bảng này chưa đủ'],
])('%s is said', async (_, coverage, words) => {
  expect((await page('/do-phu?province=A', { ...ANSWERS, '/v1/coverage': coverage })).text).toContain(words);
});
