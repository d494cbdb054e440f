// What is joined over pages, asked over HTTP: from the resolver's own views.
import { sqliteStore } from '@giaoban/indexer';
import { resolveStore } from '@giaoban/indexer/resolve';
import type { PageRecord } from '@giaoban/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createApi } from '../create-api.ts';
import { FULL_RECORD } from '../sample.fixture.ts';
import { comparison, coverage, event, person, reprints, series } from './schemas.ts';

const store = sqliteStore(':memory:');
const api = createApi({ store, version: '0.0.1' });
const get = async (path: string): Promise<ReturnType<typeof JSON.parse>> => {
  const response = await api.request(encodeURI(path));
  return { ...JSON.parse(await response.text()), status: response.status };
};
const HALF = { start: '2024-01-01', end: '2024-06-30', label: '6 tháng đầu năm 2024' };

/** Long enough to be known again; the evidence of the items points into it. */
const REPRINTED = `${FULL_RECORD.text} ${Array.from({ length: 60 }, (_, i) => `chữ${i}`).join(' ')}`;

function page(id: string, province: string, value: number): PageRecord {
  const [meeting, figure] = [FULL_RECORD.meetings[0]!, FULL_RECORD.statistics[0]!];
  return {
    ...FULL_RECORD,
    id,
    source: { ...FULL_RECORD.source, url: `https://example.vn/${id}` },
    text: REPRINTED,
    sourceStated: { name: 'Báo Nghệ An', url: 'https://example.vn/a' },
    place: { ...FULL_RECORD.place, province },
    meetings: [{ ...meeting, id: `m${id}`, organiser: 'Ban Dân vận Tỉnh ủy' }],
    officials: FULL_RECORD.officials.map((official) => ({ ...official, id: `o${id}`, name: `Lò Thị ${province}` })),
    statistics: [
      {
        ...figure,
        id: `s${id}`,
        value,
        unit: 'mô hình',
        subject: 'mô hình dân vận khéo',
        modality: 'reported',
        qualifier: null,
        period: HALF,
        cumulative: false,
      },
    ],
  };
}

beforeAll(async () => {
  await store.put([page('a', 'Nghệ An', 4494), page('b', 'Hà Nam', 120), page('c', 'Nam Định', 80)]);
  await store.refresh();
  await resolveStore(store);
});
afterAll(() => store.close());

describe('the answers are what the document says', () => {
  test.each([
    ['/v1/profiles', person],
    ['/v1/events', event],
    ['/v1/series', series],
    ['/v1/coverage', coverage],
    ['/v1/reprints', reprints],
  ])('%s', async (path, schema) => {
    const { items } = await get(path);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(z.strictObject(schema.shape).safeParse(item).error?.issues ?? []).toEqual([]);
  });

  test('/v1/compare', async () => {
    const { status, ...answer } = await get('/v1/compare?measure=mo hinh dan van kheo');
    expect(z.strictObject(comparison.shape).safeParse(answer).error?.issues ?? []).toEqual([]);
    expect(
      answer.rows.map(({ province, cells }: { province: string; cells: { value: number }[] }) => [
        province,
        cells[0]?.value,
      ]),
    ).toEqual([
      ['Hà Nam', 120],
      ['Nam Định', 80],
      ['Nghệ An', 4494],
    ]);
  });
});

describe('filters', () => {
  test.each([
    ['/v1/profiles?name=lo thi ha nam', 1],
    ['/v1/profiles?province=Nghệ An&name=lo thi ha nam', 0],
    ['/v1/events?province=nghe an&kind=giao-ban&day=2024-07-24', 1],
    ['/v1/events?province=nam dinh&kind=le', 0],
    ['/v1/events?record=a', 1],
    ['/v1/series?province=Hà Nam', 1],
    ['/v1/coverage?organ=ban dan van tinh uy&province=nghe an&state=reported', 1],
    ['/v1/reprints?record=a&province=ha nam', 1],
    ['/v1/reprints?record=z', 0],
  ])('%s', async (path, count) => expect((await get(path)).items).toHaveLength(count));

  test('one by its id', async () => {
    const [found] = (await get('/v1/profiles?record=a')).items;
    expect(await get(`/v1/people/${found.id}`)).toEqual({ ...found, status: 200 });
    const [told] = (await get('/v1/events?record=a')).items;
    expect(await get(`/v1/events/${told.id}`)).toEqual({ ...told, status: 200 });
  });

  test('page by page', async () => {
    const first = await get('/v1/profiles?limit=2');
    const second = await get(`/v1/profiles?limit=2&cursor=${first.next}`);
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
  });

  test('a comparison as a table', async () => {
    const response = await api.request(encodeURI('/v1/compare?measure=dân vận khéo&format=csv&bom=1'));
    expect(response.headers.get('content-disposition')).toContain('giaoban-compare.csv');
    const [head, ...rows] = (await response.text()).trimEnd().split('\r\n');
    expect(head).toMatch(/measure,unit,province,district,commune,period,value,/);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatch(/,mô hình,Nghệ An,,,2024-01-01\.\.2024-06-30,4494,.*,a,$/);
  });

  test('provinces that became one, added up', async () => {
    const answer = await get('/v1/compare?measure=dân vận khéo&province=Ninh Bình&geography=now');
    expect(answer.rows[0]).toMatchObject({ province: 'Ninh Bình', cells: [{ value: 200, missing: ['Ninh Bình'] }] });
  });
});

test.each([
  ['/v1/people/none', 404, undefined],
  ['/v1/events/none', 404, undefined],
  ['/v1/events?kind=party', 400, 'kind'],
  ['/v1/events?name=x', 400, 'name'],
  ['/v1/profiles?cursor=x', 400, 'cursor'],
  ['/v1/compare', 400, 'measure'],
  ['/v1/compare?measure=...', 400, 'measure'],
  ['/v1/compare?measure=x&level=street', 400, 'level'],
  ['/v1/compare?measure=x&level=district&geography=now', 400, 'geography'],
  ['/v1/compare?measure=x&period=2024', 400, 'period'],
  ['/v1/compare?measure=x&period=2024-01-01..2024-06-30&period=2024-01-01..2024-12-31', 400, 'period'],
])('%s is refused', async (path, status, parameter) => {
  const answer = await get(path);
  expect([answer.status, answer.parameter]).toEqual([status, parameter]);
});
