import { describe, expect, test } from 'vitest';
import { ANSWERS, PERSON } from '../answers.fixture.ts';
import { createWeb } from '../create-web.ts';
import { fakeApi, RECORD } from '../sample.fixture.ts';

async function page(path: string, answers = ANSWERS) {
  const { fetch, asked } = fakeApi([RECORD], {}, answers);
  const response = await createWeb({ fetch }).request(path);
  return { response, text: (await response.text()).replace(/\s+/g, ' '), asked };
}

describe('a profile', () => {
  test.each([
    ['other spellings', 'Cũng được viết là: Lò Thị Á'],
    ['a post with its place', '<b>Trưởng Ban Dân vận</b> <span class="n">Ban Dân vận Tỉnh ủy, Nghệ An</span>'],
    ['from when to when', '1/3/2022 – 22/2/2024 · được gọi là nguyên chức từ 1/8/2025'],
    ['posts held at one time', 'cùng lúc: Ủy viên Ban Thường vụ'],
    ['the title in its page', '<a href="/ban-ghi/u1#m-t1-0">22/2/2024</a>'],
    ['a bar over the years', '<rect class="c0" x="40" y="3" width="496" height="10">'],
    ['the day from which it is a former one', '<path class="conflict" d="M896 0V16">'],
    ['the axis', '<span>2022</span><span>2025</span>'],
    ['an appearance by its headline', '<a href="/ban-ghi/u1#m-o1-0">Giao ban công tác Dân vận</a>'],
    ['one without a known headline', '<a href="/ban-ghi/u2#m-o2-0">b.html</a> <span class="note">Lò Thị Á</span>'],
    [
      'what was joined',
      '<a href="/ban-ghi/u1#m-o1-0">Lò Thị A, 22/2/2024</a> và <a href="/ban-ghi/u2#m-o2-0">Lò Thị Á</a>',
    ],
    ['and why', '<b>cùng họ tên; cùng chức vụ: Trưởng Ban Dân vận</b>'],
    ['who of the name was kept apart', '<a href="/can-bo/p2">Lò Thị A</a> Ủy viên Ban Thường vụ, Nghệ An'],
    ['the answer of the API', 'href="/v1/people/p1"'],
  ])('%s', async (_, part) => expect((await page('/can-bo/p1')).text.replaceAll('/>', '>')).toContain(part));

  test('nobody is kept apart from himself', async () => {
    expect((await page('/can-bo/p1')).text).not.toContain('href="/can-bo/p1"');
  });

  test('nobody has the id', async () => expect((await page('/can-bo/none')).response.status).toBe(404));

  test('a person without posts, days and joins', async () => {
    const bare = {
      ...PERSON,
      posts: [],
      joins: [],
      mentions: PERSON.mentions.map((mention) => ({ ...mention, day: null })),
    };
    const { text } = await page('/can-bo/p1', { ...ANSWERS, '/v1/people/p1': bare });
    expect(text).toContain('Không bài nào ghi chức vụ.');
    expect(text).toContain('Chỉ có một lần xuất hiện');
  });
});

describe('people of a name', () => {
  test('several are listed', async () => {
    const { text, asked } = await page('/ho-so?name=lo+thi+a');
    expect(asked[0]!.search).toBe('?name=lo+thi+a');
    expect(text).toContain('href="/can-bo/p1"');
    expect(text).toContain('href="/can-bo/p2"');
  });

  test('one is gone to at once', async () => {
    const { response } = await page('/ho-so?name=a&lang=en', {
      ...ANSWERS,
      '/v1/profiles': { items: [PERSON], next: null },
    });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/can-bo/p1?lang=en']);
  });

  test('none is said to be missing', async () => {
    const { text } = await page('/ho-so?name=a', { ...ANSWERS, '/v1/profiles': { items: [], next: null } });
    expect(text).toContain('Chưa có hồ sơ nào cho tên này');
  });

  test('a card leads to them', async () => {
    expect((await page('/can-bo')).text).toContain('<a href="/ho-so?name=L%C3%B2+Th%E1%BB%8B+A">Hồ sơ cán bộ</a>');
  });
});
