// People: decisions hold against what the pages seem to tell; posts over time; names as Vietnamese order them.

import type { Official, PageRecord } from '@giaoban/records';
import { describe, expect, test } from 'vitest';
import { testOfficial } from '../../testing/item-builders.ts';
import { sampleRecord } from '../../testing/sample-record.ts';
import { nearness } from '../names/near-names.ts';
import { splitPlace } from '../places/seat.ts';
import { personRow } from '../view-rows.ts';
import type { Decision } from './decisions.ts';
import { resolvePeople } from './resolve-people.ts';

const people = (records: readonly PageRecord[], decisions: readonly Decision[] = []) =>
  Array.fromAsync(resolvePeople(records, decisions));

function page(day: string, ...officials: Official[]): PageRecord {
  const url = `https://quephong.nghean.gov.vn/${day}`;
  return sampleRecord({
    source: { path: `${day}.html`, url, fetchedAt: null },
    publishedAt: day,
    meetings: [],
    officials,
  });
}
const chairman = (name: string) => {
  const official = testOfficial(name, 'chair', 'Chủ tịch Ủy ban nhân dân huyện|Ủy ban nhân dân huyện');
  return {
    ...official,
    titles: official.titles.map((title) => ({ ...title, level: 'district' as const, branch: 'state' as const })),
  };
};
const ref = (record: PageRecord) => `${record.id}/${record.officials[0]!.id}`;

test('a post from the first page to the last, with its evidence', async () => {
  const [person] = await people([
    page('2021-05-04', chairman('Lê Văn Sơn')),
    page('2019-04-03', chairman('Lê Văn Sơn')),
  ]);
  expect(person!.posts).toMatchObject([
    {
      title: 'Chủ tịch Ủy ban nhân dân huyện',
      from: '2019-04-03',
      to: '2021-05-04',
      place: { province: 'Nghệ An', district: 'Quế Phong' },
    },
  ]);
  expect(person!.posts[0]!.evidence.map(({ source }) => source.path)).toEqual(['2019-04-03.html', '2021-05-04.html']);
  expect(person!.joins[0]!.reasons).toEqual(['same name', 'same post: Chủ tịch Ủy ban nhân dân huyện']);
});

test('decisions part what was joined and join what was parted', async () => {
  const [a, b] = [page('2019-04-03', chairman('Lê Văn Sơn')), page('2021-05-04', chairman('Lê Văn Sơn'))];
  const c = page('2022-05-04', testOfficial('Nguyễn Văn Hùng', 'attendee'));
  expect(await people([a, b, c])).toHaveLength(2);
  expect(await people([a, b, c], [{ decision: 'different', between: [ref(a), ref(b)] }])).toHaveLength(3);
  const joined = await people([a, b, c], [{ decision: 'same', between: [ref(a), ref(c)], note: 'asked the office' }]);
  expect(joined).toHaveLength(1);
  expect(joined[0]!.joins.at(-1)!.reasons).toEqual(['decided: asked the office']);
  expect(await people([a], [{ decision: 'same', between: [ref(a), 'u0/o0'] }])).toHaveLength(1);
});

test('departments that became one had two directors before', async () => {
  const director = (of: string) => {
    const official = testOfficial('Nguyễn Văn Hùng', 'attendee', `Giám đốc ${of}|${of}`);
    return {
      ...official,
      titles: official.titles.map((title) => ({ ...title, level: 'province' as const, branch: 'state' as const })),
    };
  };
  const [farms, ground] = ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Tài nguyên và Môi trường'].map(director);
  const days = ['2023-03-01', '2023-05-01', '2024-03-01', '2024-05-01'];
  expect(await people(days.map((day, i) => page(day, i % 2 === 0 ? farms! : ground!)))).toHaveLength(2);
  const moved = [page('2023-03-01', farms!), page('2025-05-01', director('Sở Nông nghiệp và Môi trường'))];
  expect(await people(moved)).toHaveLength(1);
});

describe('careers that nobody has', () => {
  const of = (canonical: string, organ: string, level: 'district' | 'province' | 'commune', former = false) => {
    const official = testOfficial('Nguyễn Văn Hùng', 'attendee', `${canonical}|${organ}`);
    const status = former ? ('former' as const) : ('current' as const);
    return {
      ...official,
      titles: official.titles.map((title) => ({ ...title, level, branch: 'state' as const, status })),
    };
  };
  const secretary = of('Bí thư Huyện ủy', 'Huyện ủy', 'district');
  const office = of('Trưởng phòng Nội vụ huyện', 'Phòng Nội vụ huyện', 'district');
  const learning = of('Chủ tịch Hội Khuyến học huyện', 'Hội Khuyến học huyện', 'district');
  const deputy = of('Phó Chủ tịch Ủy ban nhân dân huyện', 'Ủy ban nhân dân huyện', 'district');
  test.each([
    ['a secretary of a district heads no office of it years later', secretary, '2014-03-01', office, '2019-03-01', 2],
    ['he may have headed it before', office, '2014-03-01', secretary, '2019-03-01', 1],
    ['retired, he heads an association', secretary, '2014-03-01', learning, '2019-03-01', 1],
    ['one chair for more than two terms', secretary, '2008-03-01', secretary, '2021-03-01', 2],
    ['a deputy rises', deputy, '2018-03-01', secretary, '2022-03-01', 1],
  ] as const)('%s', async (_, first, then, second, later, count) => {
    expect(await people([page(then, first), page(later, second)])).toHaveLength(count);
  });

  test('two of one name that a page was read to name as one are not one elsewhere', async () => {
    const [law] = of('Giám đốc Sở Tư pháp', 'Sở Tư pháp', 'province').titles;
    const [vice] = of('Phó Chủ tịch Ủy ban nhân dân huyện Quỳ Hợp', 'Ủy ban nhân dân huyện Quỳ Hợp', 'district').titles;
    const name = of('Giám đốc Sở Tư pháp', 'Sở Tư pháp', 'province');
    const both = {
      ...name,
      titles: [
        { ...law!, evidence: { start: 20, end: 40 } },
        { ...vice!, evidence: { start: 80, end: 120 } },
      ],
      mentions: [
        { start: 0, end: 15 },
        { start: 60, end: 75 },
      ],
    };
    const own = (title: typeof vice) => ({ ...name, titles: [title!] });
    const pages = [page('2023-06-08', own(law)), page('2023-07-08', own(vice)), page('2024-11-12', both)];
    expect((await people(pages)).map(({ mentions }) => mentions.length).sort()).toEqual([1, 2]);
    const appointed = { ...both, mentions: [both.mentions[0]!] };
    expect(await people([pages[0]!, page('2024-11-12', appointed)])).toHaveLength(1);
  });

  const at = (record: PageRecord, province: string, district: string | null, commune: string | null): PageRecord => ({
    ...record,
    place: { province, district, commune, type: 'district', code: null, era: null },
  });
  test('provinces that are one today had two districts before', async () => {
    const chairs = [page('2021-06-09', secretary), page('2022-12-15', secretary)] as const;
    expect(
      await people([at(chairs[0], 'Gia Lai', 'Đức Cơ', null), at(chairs[1], 'Bình Định', 'An Lão', null)]),
    ).toHaveLength(2);
  });
  const youth = (name: string) => ({
    ...of('Bí thư Huyện đoàn', 'Huyện đoàn', 'district'),
    name,
  });
  test.each([
    ['within weeks: a namesake', '2024-10-02', '2024-11-12', 2],
    ['years later he may have moved', '2021-10-02', '2024-11-12', 1],
    ['in July 2025 all units got other heads', '2025-06-20', '2025-08-12', 1],
  ] as const)('one chair of two districts of a province %s', async (_, first, second, count) => {
    const pages = [
      at(page(first, youth('Hoàng Thị Bích')), 'Lạng Sơn', 'Tràng Định', null),
      at(page(second, youth('Hoàng Thị Bích')), 'Lạng Sơn', 'Bắc Sơn', null),
    ];
    expect(await people(pages)).toHaveLength(count);
  });
  test('"Chủ tịch UBND huyện" on a page of the province is of the only district that it names', async () => {
    const named = {
      id: 'p1',
      name: 'Tân Biên',
      code: 'before:705',
      evidence: { start: 0, end: 8 },
      rule: 't',
      confidence: 1,
    };
    const pages = [
      at(page('2024-04-17', chairman('Dương Văn Hữu')), 'Tây Ninh', 'Tân Biên', null),
      { ...at(page('2024-04-16', chairman('Dương Hữu')), 'Tây Ninh', null, null), places: [named] },
    ];
    expect(await people(pages)).toHaveLength(1);
    expect(await people([pages[0]!, { ...pages[1]!, places: [] }])).toHaveLength(2);
  });
  test('Thừa Thiên Huế became Huế in the time of the old provinces', async () => {
    const chair = (of: string) => ({
      ...deputy,
      titles: deputy.titles.map((title) => ({
        ...title,
        canonical: `Chủ tịch ${of}`,
        organisation: of,
        level: 'province' as const,
      })),
    });
    const pages = [
      at(page('2024-06-06', chair('Ủy ban nhân dân tỉnh')), 'Thừa Thiên Huế', null, null),
      at(page('2025-03-06', chair('Ủy ban nhân dân thành phố')), 'Huế', null, null),
    ];
    expect(await people(pages)).toHaveLength(1);
  });
  test('who led the district leads a commune of it', async () => {
    const commune = of('Bí thư Đảng ủy xã', 'Đảng ủy xã', 'commune');
    const pages = [
      at(page('2024-06-06', deputy), 'Bình Thuận', 'Tánh Linh', null),
      at(page('2025-07-30', commune), 'Lâm Đồng', null, 'Nghị Đức'),
    ];
    expect(await people(pages)).toHaveLength(1);
  });
});

test('why two of a name are two', async () => {
  const elsewhere = (record: PageRecord): PageRecord => ({
    ...record,
    place: { province: 'Hà Nam', district: 'Kim Bảng', commune: null, type: 'district', code: null, era: null },
  });
  const [a, b] = [page('2023-03-03', chairman('Nguyễn Văn Hùng')), page('2023-03-04', chairman('Nguyễn Văn Hùng'))];
  const [one, other] = await people([a, elsewhere(b), page('2023-03-05', chairman('Nguyễn Văn Hùng'))]);
  const post = 'Chủ tịch Ủy ban nhân dân huyện';
  expect(one!.apart.concat(other!.apart).map(({ reasons }) => reasons)).toEqual([
    [`${post} and ${post}: posts in two provinces at one time`],
    [`${post} and ${post}: posts in two provinces at one time`],
  ]);
  expect(one!.mentions.length + other!.mentions.length).toBe(3);
  const parted = await people([a, b], [{ decision: 'different', between: [ref(a), ref(b)] }]);
  expect(parted.map(({ apart }) => apart[0]!.reasons)).toEqual([['decided'], ['decided']]);
});

test('people come in the order of their given names', async () => {
  const names = ['Lê Bình', 'Đỗ Thị Ánh', 'Trần Văn An'];
  const found = await people(names.map((name, i) => page(`2020-01-0${i + 1}`, testOfficial(name))));
  found.sort((a, b) => (personRow(a).sortKey < personRow(b).sortKey ? -1 : 1));
  expect(found.map(({ name }) => name)).toEqual(['Trần Văn An', 'Đỗ Thị Ánh', 'Lê Bình']);
});

test.each([
  ['Lý Thị Mỹ', 'Lí Thị Mĩ', 'same'],
  ['Hoà Thuý', 'Hòa Thúy', 'same'],
  ['Nguyen Van Hung', 'Nguyễn Văn Hùng', 'accents-lost'],
  ['Sầm Văn Duyệt', 'Sầm Văn Duyêt', 'misspelt'],
  ['Trần Quốc Khánh', 'Trần Quốc Kháng', 'misspelt'],
  ['Sầm Duyệt', 'Sầm Văn Duyệt', 'shortened'],
  ['Y Khăm Êban', 'Êban Y Khăm', 'reordered'],
  ["Bh'ling Mía", 'Bling Mía', 'misspelt'],
  ["Siu H'Yến", 'Siu H Yến', 'same'],
  ['Nguyễn Văn Nam', 'Nguyễn Văn Năng', null],
  ['Lê Văn Sơn', 'Lê Thị Sen', null],
])('%s and %s: %s', (a, b, near) => expect(nearness(a, b)).toBe(near));

test.each([
  ['Ủy ban nhân dân huyện Kon Plông', 'district', 'Ủy ban nhân dân huyện', 'Kon Plông'],
  ['Đảng ủy xã Hòa Phú Đông', 'commune', 'Đảng ủy xã', 'Hòa Phú Đông'],
  ['Sở Y tế An Giang', 'province', 'Sở Y tế', 'An Giang'],
  ['Huyện ủy Tủa Chùa', 'district', 'Huyện ủy', 'Tủa Chùa'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'province', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', null],
] as const)('%s: the organ and its place', (organ, level, without, place) => {
  expect(splitPlace(organ, level)).toEqual({ organ: without, place });
});
