// Series: what is one measure, counted once, in conflict, planned and reached; and how measures are compared.
import type { PageRecord, Statistic } from '@giaoban/records';
import { describe, expect, test } from 'vitest';
import { testStatistic } from '../../testing/item-builders.ts';
import { sampleRecord } from '../../testing/sample-record.ts';
import { compareSeries } from './compare.ts';
import { consistent } from './consistent.ts';
import { measureOf } from './measure.ts';
import { resolveSeries } from './resolve-series.ts';

const HALF = { start: '2024-01-01', end: '2024-06-30', label: '6 tháng đầu năm 2024' };
const NINE = { start: '2024-01-01', end: '2024-09-30', label: '9 tháng đầu năm 2024' };
const YEAR = { start: '2024-01-01', end: '2024-12-31', label: 'năm 2024' };

function place(province: string, district: string | null = null): PageRecord['place'] {
  return { province, district, commune: null, type: 'province', code: null, era: 'before-2025-07' };
}

let pages = 0;
function page(province: string, ...statistics: Statistic[]): PageRecord {
  pages += 1;
  const source = { path: `p${pages}`, url: `https://tinh.gov.vn/${pages}`, fetchedAt: null };
  return sampleRecord({ source, place: place(province), statistics });
}

function models(value: number, overrides: Partial<Statistic> = {}): Statistic {
  return testStatistic(value, 'mô hình', { subject: 'mô hình Dân vận khéo', period: HALF, kind: 'flow', ...overrides });
}

describe('measures meet', () => {
  const key = (subject: string, unit = 'mô hình') => measureOf({ unit, subject, place: null }, place('Nghệ An')).key;
  test.each([
    ['mô hình “Dân vận khéo” toàn tỉnh', true],
    ['tổng số mô hình Dân vận khéo trên địa bàn tỉnh Nghệ An', true],
    ['mô hình “Dân vận khéo” trên các lĩnh vực', true],
    ['mô hình dân vận khéo của tỉnh', true],
    ['mô hình Dân vận khéo được công nhận', false],
    ['mô hình kinh tế', false],
  ])('"%s" is that of "mô hình Dân vận khéo": %s', (subject, same) => {
    expect(key(subject) === key('mô hình Dân vận khéo')).toBe(same);
  });
  test.each(['toàn tỉnh xây dựng mới', 'tỉnh xây dựng', 'phấn đấu xây dựng mới'])('built, in any words: %s', (words) =>
    expect(key(`mô hình Dân vận khéo ${words}`)).toBe(key('mô hình Dân vận khéo xây dựng')),
  );
  test('receipts of the state budget are receipts of the budget', () => {
    expect(key('Tổng thu ngân sách nhà nước trên địa bàn', 'đồng')).toBe(key('thu ngân sách', 'đồng'));
  });
  test('receipts and spending are two', () => {
    expect(key('thu ngân sách', 'đồng')).not.toBe(key('chi ngân sách', 'đồng'));
  });
});

describe('two values can both be right', () => {
  const told = (value: number, qualifier: Statistic['qualifier'] = null) => ({ value, upper: null, qualifier });
  test.each([
    [told(4494), told(4494), true],
    [told(4400, 'over'), told(4494), true],
    [told(4500, 'over'), told(4494), false],
    [told(4500, 'under'), told(4494), true],
    [told(4500, 'about'), told(4494), true],
    [told(4494), told(4503), false],
    [told(3_912_000_000_000), told(3_911_640_000_000), true],
  ])('%o and %o: %s', (a, b, both) => expect(consistent(a, b)).toBe(both));
});

describe('rows', () => {
  test('one figure from several pages counts once', async () => {
    const rows = await Array.fromAsync(resolveSeries([page('Nghệ An', models(4494)), page('Nghệ An', models(4494))]));
    expect(rows).toHaveLength(1);
    expect(rows[0]!.values.map(({ value, records }) => [value, records.length])).toEqual([[4494, 2]]);
    expect(rows[0]!.conflicts).toEqual([]);
  });
  test('a district tells its figure, and its province tells it too: one row', async () => {
    const own: PageRecord = { ...page('Nam Định', models(5)), place: place('Nam Định', 'Hải Hậu') };
    const again = { ...own, id: 'u-again', statistics: [{ ...models(5), place: 'Hải Hậu' }] };
    const above = page('Nam Định', { ...models(5), place: 'Hải Hậu' });
    const rows = await Array.fromAsync(resolveSeries([own, again, above]));
    expect(rows.map((row) => [row.place.district, row.place.part, row.values[0]!.records.length])).toEqual([
      ['Hải Hậu', null, 3],
    ]);
  });
  test('"38/39 đại biểu": the part is another row than its total', async () => {
    const of = (value: number, partOf: string | null = null) =>
      testStatistic(value, 'đại biểu', { subject: 'đại biểu HĐND tỉnh', period: HALF, partOf });
    const total = of(39);
    const part = { ...of(38, total.id), id: 's-part' };
    const rows = await Array.fromAsync(resolveSeries([page('Nghệ An', total, part)]));
    expect(rows.map(({ values, ambiguous }) => [values[0]!.value, ambiguous]).sort()).toEqual([
      [38, false],
      [39, false],
    ]);
  });
  test.each([
    ['mô hình Dân vận khéo của huyện', 'huyện'],
    ['mô hình Dân vận khéo toàn tỉnh', null],
    ['mô hình Dân vận khéo của xã, phường', null],
    ['mô hình toàn xã hội', null],
  ])('on a page of the province "%s" is of a unit not named: %s', async (subject, part) => {
    const [row] = await Array.fromAsync(resolveSeries([page('Nghệ An', models(7, { subject }))]));
    expect(row!.place.part).toBe(part);
  });
  test('values that cannot both be right are a conflict with who says them', async () => {
    const [a, b] = [page('Nghệ An', models(4494)), page('Nghệ An', models(4503))];
    const [row] = await Array.fromAsync(resolveSeries([a, b]));
    expect(row!.conflicts[0]!.values.toSorted()).toEqual([4494, 4503]);
    expect(row!.conflicts[0]!.records.toSorted()).toEqual([a.id, b.id].sort());
  });
  test('half a year and nine months are two rows', async () => {
    const rows = await Array.fromAsync(resolveSeries([page('Nghệ An', models(40), models(60, { period: NINE }))]));
    expect(rows.map(({ values }) => values[0]!.value).sort()).toEqual([40, 60]);
  });
  test('a total that its parts do not add up to says by how much', async () => {
    const total = models(4494, {
      breakdowns: [
        { dimension: 'field', parts: ['a', 'b'], exhaustive: true, sumCheck: { sum: 4503, difference: 9 } },
        { dimension: 'form', parts: ['c', 'd'], exhaustive: true, sumCheck: { sum: 4494, difference: 0 } },
      ],
    });
    const [row] = await Array.fromAsync(resolveSeries([page('Nghệ An', total)]));
    expect(row!.sumDifferences).toMatchObject([{ dimension: 'field', sum: 4503, difference: 9 }]);
  });
  test('a plan is joined with its result and with the reports on the way', async () => {
    const rows = await Array.fromAsync(
      resolveSeries([
        page('Nghệ An', models(100, { modality: 'target', period: YEAR })),
        page('Nghệ An', models(45)),
        page('Nghệ An', models(96, { period: YEAR })),
      ]),
    );
    const plan = rows.find(({ targets }) => targets.length > 0)!;
    expect(plan.fulfilment).toMatchObject({ target: 100, reported: 96, share: 0.96 });
    expect(plan.progress).toMatchObject([{ reported: 45, share: 0.45 }]);
  });
  test('a value far from the other provinces stands out', async () => {
    const values = [40, 42, 45, 47, 50, 9000];
    const names = ['Nghệ An', 'Hà Nam', 'Nam Định', 'Đắk Lắk', 'Trà Vinh', 'Cà Mau'];
    const rows = await Array.fromAsync(resolveSeries(names.map((name, i) => page(name, models(values[i]!)))));
    expect(rows.filter(({ outlier }) => outlier !== null).map((row) => row.place.province)).toEqual(['Cà Mau']);
  });
});

describe('comparison', () => {
  const ask = { measure: 'mo hinh dan van kheo', level: 'province', geography: 'then', scale: false } as const;
  test('what is there at a time is compared by the month of its page', async () => {
    const there = (province: string, day: string, value: number) => ({
      ...page(province, models(value, { kind: 'stock', period: null })),
      publishedAt: day,
      meetings: [],
    });
    const rows = await Array.fromAsync(
      resolveSeries([there('Nghệ An', '2024-02-05', 12), there('Hà Nam', '2024-02-20', 9)]),
    );
    const { periods, rows: found } = compareSeries(rows, ask);
    expect(periods).toEqual(['2024-02-01..2024-02-29']);
    expect(found.map(({ province, cells }) => [province, cells[0]!.value])).toEqual([
      ['Hà Nam', 9],
      ['Nghệ An', 12],
    ]);
  });
  const values = (found: ReturnType<typeof compareSeries>) =>
    Object.fromEntries(found.rows.map(({ province, cells }) => [province, cells.map((cell) => cell?.value ?? null)]));

  test('provinces side by side, in the order of their letters', async () => {
    const rows = await Array.fromAsync(
      resolveSeries([page('Nam Định', models(30)), page('Hà Nam', models(20)), page('Đắk Lắk', models(10))]),
    );
    const found = compareSeries(rows, ask);
    expect(found.rows.map(({ province }) => province)).toEqual(['Đắk Lắk', 'Hà Nam', 'Nam Định']);
    expect(found.periods).toEqual(['2024-01-01..2024-06-30']);
  });
  test('unequal periods are refused, and scaled on request', async () => {
    const rows = await Array.fromAsync(
      resolveSeries([
        page('Nam Định', models(90, { period: NINE })),
        page('Hà Nam', models(20)),
        page('Đắk Lắk', models(10)),
      ]),
    );
    const refused = compareSeries(rows, ask);
    expect(values(refused)).toEqual({ 'Hà Nam': [20], 'Đắk Lắk': [10] });
    expect(refused.refused).toMatchObject([{ province: 'Nam Định', value: 90, reason: '9 months beside 6' }]);
    const scaled = compareSeries(rows, { ...ask, scale: true });
    expect(values(scaled)).toMatchObject({ 'Nam Định': [60] });
    expect(() =>
      compareSeries(rows, { ...ask, periods: ['2024-01-01..2024-06-30', '2024-01-01..2024-09-30'] }),
    ).toThrow(/unequal/);
    expect(() => compareSeries(rows, { ...ask, periods: ['2024'] })).toThrow(/YYYY-MM-DD/);
    expect(() => compareSeries(rows, { ...ask, periods: ['2024-02-30..2024-03-31'] })).toThrow(/days that there are/);
    expect(() => compareSeries(rows, { ...ask, periods: ['2024-06-30..2024-01-01'] })).toThrow(/ends before/);
  });
  test('a stock is never scaled', async () => {
    const rows = await Array.fromAsync(
      resolveSeries([page('Nam Định', models(90, { period: NINE, kind: 'stock' })), page('Hà Nam', models(20))]),
    );
    const found = compareSeries(rows, { ...ask, scale: true, periods: ['2024-01-01..2024-06-30'] });
    expect(found.refused[0]!.reason).toBe('only flows can be scaled');
  });
  test('provinces of today: members added, the missing named, nobody counted twice', async () => {
    const members = [page('Hà Nam', models(20)), page('Nam Định', models(30))];
    const found = compareSeries(await Array.fromAsync(resolveSeries(members)), { ...ask, geography: 'now' });
    expect(values(found)).toEqual({ 'Ninh Bình': [50] });
    expect(found.rows[0]!.cells[0]!.missing).toEqual(['Ninh Bình']);

    const after: PageRecord = { ...page('Ninh Bình', models(77)), place: { ...place('Ninh Bình'), era: 'after' } };
    const own = compareSeries(await Array.fromAsync(resolveSeries([...members, after])), { ...ask, geography: 'now' });
    expect(values(own)).toEqual({ 'Ninh Bình': [77] });
    expect(own.refused.map(({ province }) => province).sort()).toEqual(['Hà Nam', 'Nam Định']);
  });
  test('a province that stayed as it was has one row over the reform, and its plan meets what the next organ reports', async () => {
    const next = { start: '2026-01-01', end: '2026-06-30', label: '6 tháng đầu năm 2026' };
    const told = (organ: string, statistic: Statistic, era: PageRecord['place']['era']): PageRecord => {
      const record = page('Nghệ An', { ...statistic, organ });
      return { ...record, place: { ...record.place, era } };
    };
    const rows = await Array.fromAsync(
      resolveSeries([
        told('Ban Dân vận Tỉnh ủy Nghệ An', models(20), 'before-2025-07'),
        told('Ban Dân vận Tỉnh ủy', models(50, { modality: 'target', period: next }), 'before-2025-07'),
        told('Ban Tuyên giáo và Dân vận Tỉnh ủy', models(40, { period: next }), 'after'),
      ]),
    );
    expect(values(compareSeries(rows, ask))).toEqual({ 'Nghệ An': [20, 40] });
    expect(rows.map(({ fulfilment }) => fulfilment)).toContainEqual({
      target: 50,
      reported: 40,
      share: 0.8,
      sameOrgan: true,
    });
  });
  test('rates of merged provinces are not added', async () => {
    const rate = (value: number) =>
      testStatistic(value, '%', { subject: 'tỷ lệ hộ nghèo', period: HALF, kind: 'rate' });
    const rows = await Array.fromAsync(resolveSeries([page('Hà Nam', rate(2)), page('Nam Định', rate(3))]));
    const found = compareSeries(rows, { ...ask, measure: 'tỷ lệ hộ nghèo', geography: 'now' });
    expect(found.rows[0]!.cells).toEqual([null]);
    expect(found.refused).toHaveLength(2);
  });
  test.each(['mô hình dân vận khéo toàn tỉnh', 'mo hinh dan van kheo', 'Mô hình “Dân vận khéo” trong năm 2024'])(
    'what says nothing of the measure is not asked for: %s',
    async (measure) => {
      const rows = await Array.fromAsync(resolveSeries([page('Hà Nam', models(20))]));
      expect(values(compareSeries(rows, { ...ask, measure }))).toEqual({ 'Hà Nam': [20] });
    },
  );
  test.each(['VNĐ', 'đ', 'đồng', 'dong'])('a unit is asked for as pages write it: %s', async (unit) => {
    const revenue = testStatistic(3e9, 'đồng', { subject: 'thu ngân sách', period: HALF, kind: 'flow' });
    const rows = await Array.fromAsync(resolveSeries([page('Hà Nam', revenue)]));
    expect(values(compareSeries(rows, { ...ask, measure: 'thu ngân sách', unit }))).toEqual({ 'Hà Nam': [3e9] });
  });
  test('a district is not its province', async () => {
    const district: PageRecord = { ...page('Nam Định', models(5)), place: place('Nam Định', 'Hải Hậu') };
    const rows = await Array.fromAsync(resolveSeries([district]));
    expect(compareSeries(rows, ask).rows).toEqual([]);
    expect(compareSeries(rows, { ...ask, level: 'district' }).rows).toMatchObject([
      { province: 'Nam Định', district: 'Hải Hậu', commune: null, cells: [{ value: 5 }] },
    ]);
    expect(() => compareSeries(rows, { ...ask, level: 'district', geography: 'now' })).toThrow(/30 June 2025/);
  });

  /** A commune's report; of the last day of before, or of after the reform. */
  const commune = (named: Pick<PageRecord['place'], 'province' | 'district' | 'commune'>, value: number) => {
    const era = named.district === null ? ('after' as const) : ('before-2025-07' as const);
    return {
      ...page(named.province!, models(value)),
      place: { ...place(''), ...named, type: 'commune' as const, era },
    };
  };
  const communes = async (pages: readonly PageRecord[], geography: 'then' | 'now', places: readonly string[] = []) =>
    compareSeries(await Array.fromAsync(resolveSeries(pages)), { ...ask, level: 'commune', geography, places });

  test('communes below their districts, of the provinces that are asked for', async () => {
    const pages = [
      commune({ province: 'Nam Định', district: 'Ý Yên', commune: 'Yên Trị' }, 3),
      commune({ province: 'Nam Định', district: 'Hải Hậu', commune: 'Hải Minh' }, 2),
      commune({ province: 'Hà Nam', district: 'Kim Bảng', commune: 'Thi Sơn' }, 1),
    ];
    const found = await communes(pages, 'then', ['nam dinh']);
    expect(found.rows.map((row) => [row.district, row.commune, row.cells[0]?.value])).toEqual([
      ['Hải Hậu', 'Hải Minh', 2],
      ['Ý Yên', 'Yên Trị', 3],
    ]);
  });
  test('communes of today: those that went into one added, the missing named, split ones left out', async () => {
    const found = await communes(
      [
        commune({ province: 'Nam Định', district: 'Nam Định', commune: 'Trường Thi' }, 3),
        commune({ province: 'Nam Định', district: 'Nam Định', commune: 'Vị Xuyên' }, 2),
        commune({ province: 'Nghệ An', district: 'Đô Lương', commune: 'Hòa Sơn' }, 7),
        commune({ province: 'Nghệ An', district: 'Đô Lương', commune: 'Không Có' }, 8),
      ],
      'now',
    );
    const of = (name: string) => found.rows.find((row) => row.commune === name);
    expect(of('Trường Thi')).toMatchObject({ province: 'Ninh Bình', district: null, cells: [{ value: 3 }] });
    expect(of('Trường Thi')!.cells[0]!.missing).toHaveLength(1);
    expect(of('Nam Định')!.cells[0]).toMatchObject({
      value: 2,
      sources: [{ commune: 'Vị Xuyên', district: 'Nam Định' }],
    });
    expect(found.refused.map(({ commune: name, reason }) => [name, reason])).toEqual([
      ['Hòa Sơn', 'its ground went to several communes'],
      ['Không Có', 'no commune of this name is known'],
    ]);
  });
  test('a commune of today that tells its own figure is not added up, nor one with its namesake of before', async () => {
    const pages = [
      commune({ province: 'Nam Định', district: 'Nam Định', commune: 'Trường Thi' }, 3),
      commune({ province: 'Ninh Bình', district: null, commune: 'Trường Thi' }, 9),
    ];
    expect((await communes(pages, 'then')).rows).toHaveLength(2);
    const now = await communes(pages, 'now');
    expect(now.rows.map(({ cells }) => cells[0]!.value)).toEqual([9]);
    expect(now.refused).toMatchObject([{ value: 3, reason: 'lies in Trường Thi, which tells its own figure' }]);
  });
});
