import { expect, test } from 'vitest';
import { ANSWERS } from '../answers.fixture.ts';
import { createWeb } from '../create-web.ts';
import { fakeApi, RECORD } from '../sample.fixture.ts';

async function page(answers: typeof ANSWERS): Promise<string> {
  const { fetch } = fakeApi([RECORD], {}, answers);
  return (await (await createWeb({ fetch }).request(`/ban-ghi/${RECORD.id}`)).text()).replace(/\s+/g, ' ');
}

test.each([
  [
    'the other pages, the earliest marked',
    '<a href="/ban-ghi/u9">Bài u9</a> <span class="n">u9.vn, 24/7/2024, đăng sớm nhất</span>',
  ],
  ['the source that is named', '<span class="n">Nguồn ghi trên bài:</span> <a href="/ban-ghi/u9">Báo A</a>'],
])('%s', async (_, part) => expect(await page(ANSWERS)).toContain(part));

test('a text that stands on one page alone', async () => {
  expect(await page({ ...ANSWERS, '/v1/reprints': { items: [], next: null } })).not.toContain('s-reprints');
});
