// Reprints: one text on several pages; shortened ones, and forms filled in with other figures or places, are none.
import type { PageRecord } from '@giaoban/records';
import { expect, test } from 'vitest';
import { sampleRecord } from '../../testing/sample-record.ts';
import type { ReprintGroup } from './reprint-group.ts';
import { resolveReprints } from './resolve-reprints.ts';

const SENTENCES = [
  'Sáng ngày 7/10/2024, tại hội trường lớn, Ban Dân vận tổ chức hội nghị giao ban công tác dân vận chín tháng đầu năm.',
  'Dự hội nghị có lãnh đạo các phòng chuyên môn, trưởng khối dân vận các xã và đại diện các tổ chức chính trị xã hội.',
  'Theo báo cáo, toàn huyện đã xây dựng được 45 mô hình dân vận khéo, vận động nhân dân hiến 12.500 mét vuông đất.',
  'Các đại biểu thảo luận về những khó khăn trong việc nắm tình hình nhân dân ở vùng có đường cao tốc đi qua.',
  'Phát biểu kết luận, lãnh đạo đề nghị các đơn vị bám sát cơ sở, phối hợp chặt chẽ và báo cáo đúng thời hạn quy định.',
  'Hội nghị cũng thống nhất lịch kiểm tra các mô hình đã đăng ký và phân công người phụ trách từng địa bàn cụ thể.',
];
const TEXT = SENTENCES.join(' ');

function page(host: string, text: string, overrides: Partial<PageRecord> = {}): PageRecord {
  return sampleRecord({ source: { path: null, url: `https://${host}/tin`, fetchedAt: null }, text, ...overrides });
}

async function groupsOf(records: readonly PageRecord[]): Promise<ReprintGroup[]> {
  return Array.fromAsync(resolveReprints(records));
}

const named = (name: string): PageRecord['places'][number] => ({
  id: name,
  name,
  code: null,
  confidence: 1,
  rule: 'test',
  evidence: { start: 0, end: 1 },
});

test.each<[string, PageRecord, boolean]>([
  ['word for word', page('b.vn', TEXT), true],
  ['without marks of accent', page('b.vn', TEXT.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')), true],
  ['in capitals, spaces and punctuation changed', page('b.vn', TEXT.toUpperCase().replace(/[.,]? /g, ' - ')), true],
  ['with a sentence of its own', page('b.vn', `${TEXT} Tin và ảnh do cộng tác viên của cổng thực hiện.`), true],
  ['figures written otherwise', page('b.vn', TEXT.replace('7/10', '07/10').replace('12.500', '12500')), true],
  ['shortened to a half', page('b.vn', SENTENCES.slice(0, 3).join(' ')), false],
  ['one figure changed', page('b.vn', TEXT.replace('45 mô hình', '46 mô hình')), false],
  ['another day', page('b.vn', TEXT.replace('7/10', '8/10')), false],
  ['another place', page('b.vn', TEXT, { places: [named('Con Cuông')] }), false],
  ['another text', page('b.vn', TEXT.split(' ').reverse().join(' ')), false],
  ['too short to tell', page('b.vn', 'Sáng ngày 7/10/2024 hội nghị giao ban.'), false],
])('%s', async (_name, other, isOne) => {
  const groups = await groupsOf([page('a.vn', TEXT, { places: [named('Quế Phong')] }), other]);
  expect(groups.map(({ pages }) => pages.map(({ portal }) => portal).sort())).toEqual(isOne ? [['a.vn', 'b.vn']] : []);
});

test('the earliest and the source that is named', async () => {
  const stated = { sourceStated: { name: 'Báo Đồng Nai', url: null } };
  const records = [
    page('c.vn', TEXT, { publishedAt: null, ...stated }),
    page('a.vn', TEXT, { publishedAt: '2024-10-08', ...stated }),
    page('baodongnai.com.vn', `${TEXT} Hà Anh.`, { publishedAt: '2024-10-07T18:00:00+07:00' }),
    page('b.vn', TEXT, { publishedAt: '2024-10-08T07:00:00+07:00', sourceStated: { name: 'c.vn', url: null } }),
  ];
  const [group, ...others] = await groupsOf(records);
  const [c, a, original, b] = records.map(({ id }) => id);
  expect(others).toEqual([]);
  expect(group!.pages.map(({ record }) => record)).toEqual([original, b, a, c]);
  expect(group!.earliest).toBe(original);
  expect(group!.originals).toEqual([
    { name: 'Báo Đồng Nai', url: null, record: original, statedBy: [a, c] },
    { name: 'c.vn', url: null, record: c, statedBy: [b] },
  ]);
});

test('no day is told: none is the earliest', async () => {
  const [group] = await groupsOf([
    page('a.vn', TEXT, { publishedAt: null }),
    page('b.vn', TEXT, { publishedAt: null }),
  ]);
  expect(group).toMatchObject({ earliest: null, originals: [] });
});

test('a form that a thousand offices fill in is no reprint, two that send the same are; the same in any order', async () => {
  const records = Array.from({ length: 1000 }, (_, i) =>
    page(`x${i}.vn`, TEXT.replace('45', String(1000 + (i % 999)))),
  );
  const groups = await groupsOf(records);
  expect(groups.map(({ pages }) => pages.map(({ portal }) => portal).sort())).toEqual([['x0.vn', 'x999.vn']]);
  expect(await groupsOf(records.reverse())).toEqual(groups);
}, 60_000);
