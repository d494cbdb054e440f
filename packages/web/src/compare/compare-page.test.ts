import { describe, expect, test } from 'vitest';
import { ANSWERS } from '../answers.fixture.ts';
import type { Comparison } from '../answers.ts';
import { createWeb } from '../create-web.ts';
import { fakeApi, RECORD } from '../sample.fixture.ts';

async function page(path: string, answers = ANSWERS) {
  const { fetch, asked } = fakeApi([RECORD], {}, answers);
  const response = await createWeb({ fetch }).request(path);
  return { status: response.status, text: (await response.text()).replace(/\s+/g, ' '), asked };
}
const ASKED = '/so-sanh?measure=mo+hinh';

describe('what the API is asked', () => {
  test.each([
    [`${ASKED}&level=commune&geography=now`, 'measure=mo+hinh&level=commune&geography=now'],
    [`${ASKED}&level=district&geography=now`, 'measure=mo+hinh&level=district'],
    [`${ASKED}&level=street`, 'measure=mo+hinh'],
    [`${ASKED}&unit=&province=A&province=B&geography=now`, 'measure=mo+hinh&province=A&province=B&geography=now'],
    [
      `${ASKED}&period=2024-01-01..2024-06-30&periodFrom=2023-01-01&periodTo=2023-06-30&scale=1`,
      'measure=mo+hinh&period=2024-01-01..2024-06-30&period=2023-01-01..2023-06-30&scale=1',
    ],
    [`${ASKED}&periodFrom=2023-01-01`, 'measure=mo+hinh'],
  ])('%s', async (path, parameters) => {
    const { asked } = await page(path);
    expect(decodeURIComponent(asked.find(({ pathname }) => pathname === '/v1/compare')!.search)).toBe(`?${parameters}`);
  });

  test('nothing is compared before a measure is named', async () => {
    const { asked, text } = await page('/so-sanh');
    expect(asked.map(({ pathname }) => pathname)).toEqual(['/v1/places']);
    expect(text).toContain('href="/so-sanh?measure=h%E1%BB%99+ngh%C3%A8o"');
  });

  test.each([
    ['then', 'before'],
    ['now', 'after'],
  ])('provinces of the geography %s to choose from', async (geography, era) => {
    const { asked } = await page(`/so-sanh?geography=${geography}`);
    expect(asked[0]!.searchParams.get('era')).toBe(era);
  });
});

describe('what is shown', () => {
  test.each([
    ['a value leads to its very passage', '<a href="/ban-ghi/u1#m-s1-0">hơn 4.494</a> <a href="/ban-ghi/u2">[2]</a>'],
    [
      'a sum says what it was added up from',
      '= Hà Nam <a href="/ban-ghi/u2">120</a> + Nam Định <a href="/ban-ghi/u3">80</a>',
    ],
    ['a sum that lacks a province', 'tổng còn thiếu: Ninh Bình'],
    ['reports in conflict', 'bài khác ghi: 4.503'],
    ['parts that do not add up', 'Các phần cộng lại được 4.503, lệch 9'],
    ['an outlier', 'cao hơn hẳn 5 nơi khác'],
    ['a cumulative figure', 'lũy kế từ đầu năm'],
    ['a scaled one', 'quy đổi từ quý I/2025'],
    ['nothing reported', '<td class="none">không có số</td>'],
    ['periods by their names', '<th scope="col">6 tháng đầu năm 2024</th>'],
    ['what was left out, with the reason', '<td>quý I/2024</td><td>60</td><td>3 tháng bên cạnh 6 tháng</td>'],
    ['ground that would count twice', 'nằm trong Ninh Bình, nơi có số riêng'],
    ['other measures', '>mô hình dân vận khéo mới (mô hình)</a> <span class="n">3 tỉnh'],
    ['bars', '<rect class="c0" x="0" y="2" width="998" height="12"'],
    ['the range of conflicting values', 'd="M998 8H1000M998 3V13M1000 3V13"'],
    ['the same answer from the API', 'href="/v1/compare?measure=mo+hinh"'],
  ])('%s', async (_, part) => expect((await page(ASKED)).text).toContain(part));

  test('two grounds of one name, and a period in which the ground changes', async () => {
    const cell = (period: string) => ({
      ...{ period, value: 1, qualifier: null, conflicts: [], cumulative: false, outlier: null, scaledFrom: null },
      ...{ sources: [], missing: [] },
    });
    const periods = ['2024-01-01..2024-12-31', '2025-01-01..2025-12-31'];
    const rows = [
      { province: 'Ninh Bình', district: null, commune: null, cells: [cell(periods[0]!), null] },
      { province: 'Ninh Bình', district: null, commune: null, cells: [null, cell(periods[1]!)] },
    ];
    const comparison = { ...ANSWERS['/v1/compare'], periods, rows };
    const { text } = await page(ASKED, { ...ANSWERS, '/v1/compare': comparison });
    expect(text).toContain('địa giới trước 7/2025');
    expect(text).toContain('địa giới từ 7/2025');
    expect(text).toContain('năm 2025<span class="note">địa giới thay đổi trong kỳ</span>');
  });
});

test('below the province each row names its units, and no map is drawn', async () => {
  const commune = { province: 'Nam Định', district: 'Hải Hậu', commune: 'Hải Minh' };
  const { rows: _, ...whole } = ANSWERS['/v1/compare'] as Comparison;
  const cell = {
    ...(ANSWERS['/v1/compare'] as Comparison).rows[0]!.cells[0]!,
    sources: [{ ...commune, value: 1, records: ['u1'] }],
  };
  const comparison = { ...whole, level: 'commune', rows: [{ ...commune, cells: [cell, null] }] };
  const { text } = await page(`${ASKED}&level=commune`, { ...ANSWERS, '/v1/compare': comparison });
  expect(text).toContain('<th scope="row">Hải Minh, Hải Hậu, Nam Định</th>');
  expect(text).toContain('<b>Hải Minh, Hải Hậu, Nam Định</b>');
  expect(text).toContain('<th scope="col">Xã, phường</th>');
  expect(text).not.toContain('province-map');
  expect((await page(ASKED)).text).toContain('<figure class="province-map');
});

describe('what the API refuses', () => {
  const PERIODS = 'period=2024-01-01..2024-06-30&period=2024-01-01..2024-12-31';
  test.each([
    ['unequal periods', `${ASKED}&${PERIODS}`, 400, 'period', 'scale=1">So sánh có quy đổi</a>'],
    ['no period', `${ASKED}&period=2024`, 400, 'period', 'Giá trị của “Kỳ” không đọc được'],
    ['no word', '/so-sanh?measure=...', 400, 'measure', 'Giá trị của “Chỉ tiêu” không đọc được'],
    ['too many figures', ASKED, 422, 'measure', 'Quá nhiều số liệu'],
  ])('%s: the form stays, and says what to do', async (_, path, status, parameter, words) => {
    const { fetch } = fakeApi([RECORD]);
    const web = createWeb({
      fetch: (request) =>
        request.url.includes('/v1/compare') ? Response.json({ parameter, detail: 'x' }, { status }) : fetch(request),
    });
    const response = await web.request(path);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toContain(words);
    expect(text).toContain('class="compare-form"');
  });
});
