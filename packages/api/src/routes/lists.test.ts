// Suggest, changes, portals and places over a real store.
import { sqliteStore } from '@giaoban/indexer';
import { recordId } from '@giaoban/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { FULL_RECORD, RECORD } from '../sample.fixture.ts';

const store = sqliteStore(':memory:');
const api = createApi({ store, version: '0.0.1' });
const get = async (path: string): Promise<ReturnType<typeof JSON.parse>> => {
  const response = await api.request(encodeURI(path));
  return { ...JSON.parse(await response.text()), status: response.status };
};

beforeAll(async () => {
  await store.put([
    { ...FULL_RECORD, source: { path: null, url: 'https://www.hanoi.gov.vn/tin/1', fetchedAt: null } },
    { ...RECORD, id: 'u2' },
  ]);
  await store.remove(['u2']);
  await store.refresh();
});
afterAll(() => store.close());

describe('/v1/suggest', () => {
  test.each([
    ['lo thi', [{ kind: 'person', name: 'Lò Thị A', records: 1 }]],
    ['nghe', [{ kind: 'place', name: 'Nghệ An', records: 1 }]],
    ['xyz', []],
  ])('%s', async (q, items) => expect((await get(`/v1/suggest?q=${q}`)).items).toEqual(items));

  test('of one kind', async () => {
    expect((await get('/v1/suggest?q=a&kind=place,organ')).items).toEqual([
      { kind: 'place', name: 'Nghệ An', records: 1 },
    ]);
  });
});

describe('/v1/changes', () => {
  test('from the first to the last, without a gap', async () => {
    const first = await get('/v1/changes?since=0&limit=1');
    const second = await get(`/v1/changes?since=${first.next}`);
    expect([...first.changes, ...second.changes]).toMatchObject([{ id: 'u1', kind: 'created' }, { id: 'u2' }]);
    expect(second.changes[0].kind).toBe('withdrawn');
    expect(await get(`/v1/changes?since=${second.next}`)).toMatchObject({ changes: [], next: second.next });
  });
});

describe('/v1/portals', () => {
  test('with what each has given', async () => {
    expect((await get('/v1/portals?q=hanoi.gov&level=province')).items).toMatchObject([
      { host: 'dbndhanoi.gov.vn', records: 0 },
      { host: 'hanoi.gov.vn', province: 'Hà Nội', records: 1 },
    ]);
  });

  test('page by page all of them, each once', async () => {
    const hosts: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page = await get(`/v1/portals?limit=50${next === '' ? '' : `&cursor=${next}`}`);
      hosts.push(...page.items.map(({ host }: { host: string }) => host));
      next = page.next;
      expect(page.total).toBeGreaterThan(100);
    }
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});

describe('/v1/places', () => {
  test.each([
    ['era=after&level=province&limit=1', 34],
    ['day=2025-06-30&level=province&limit=1', 63],
    ['day=2025-07-01&level=province', 34],
    ['era=after&level=district', 0],
    ['level=district&q=que phong', 1],
    ['q=quế phong&level=district&era=before', 1],
  ])('%s', async (parameters, total) => expect((await get(`/v1/places?${parameters}`)).total).toBe(total));

  test('a province of before knows where it went, one of today what it is made of', async () => {
    const [haNam] = (await get('/v1/places?level=province&era=before&q=ha nam')).items;
    const old = await get(`/v1/places/${haNam.key}`);
    expect(old.successors).toMatchObject([{ name: 'Ninh Bình', era: 'after' }]);
    const now = await get(`/v1/places/${old.successors[0].key}`);
    expect(now.predecessors.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Hà Nam',
      'Nam Định',
      'Ninh Bình',
    ]);
  });

  test('a commune of before lies in district and province', async () => {
    const [commune] = (await get('/v1/places?level=commune&era=before&limit=1')).items;
    expect((await get(`/v1/places/${commune.key}`)).within).toMatchObject([
      { level: 'district' },
      { level: 'province' },
    ]);
  });

  test('the last page has no next', async () => {
    const first = await get('/v1/places?era=after&level=province&limit=30');
    const second = await get(`/v1/places?era=after&level=province&limit=30&cursor=${first.next}`);
    expect([first.items.length, second.items.length, second.next]).toEqual([30, 4, null]);
  });
});

describe('what is wrong names the parameter', () => {
  test.each([
    ['/v1/suggest', 'q', 'beginnings'],
    ['/v1/suggest?q=a&kind=ship', 'kind', 'person'],
    [`/v1/suggest?q=${'a '.repeat(20)}`, 'q', ''],
    ['/v1/suggest?q=a&limit=51', 'limit', '1 to 50'],
    ['/v1/suggest?prefix=a', 'prefix', 'one of q'],
    ['/v1/changes?since=-1', 'since', 'next'],
    ['/v1/changes?since=1e9', 'since', 'next'],
    ['/v1/changes?since=1&since=2', 'since', 'next'],
    ['/v1/changes?limit=10001', 'limit', '10000'],
    ['/v1/portals?level=village', 'level', 'commune'],
    ['/v1/places?era=now', 'era', 'before'],
    ['/v1/places?day=2025-02-30', 'day', 'YYYY'],
    ['/v1/places?__proto__=1', '__proto__', 'one of q'],
  ])('%.50s', async (path, parameter, expected) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status: 400, parameter });
    expect(answer.expected).toContain(expected);
  });

  test('a place that is none', async () => expect((await get('/v1/places/after:x')).status).toBe(404));
});

test('/v1/records/{id} says which of its files were read, as what record and how large', async () => {
  const [url, other] = ['https://a.vn/bao-cao.pdf', 'https://a.vn/bieu.xls'];
  const page = { ...RECORD, attachments: [url, other].map((each) => ({ url: each, name: null, read: false })) };
  const file = { ...RECORD, id: recordId({ url, text: '' }), attachedTo: 'https://a.vn/tin', fileBytes: 4096 };
  const files = sqliteStore(':memory:');
  await files.put([page, file]);
  const answer = await createApi({ store: files, version: '0.0.1' }).request(`/v1/records/${RECORD.id}`);
  expect(((await answer.json()) as typeof page).attachments).toEqual([
    { url, name: null, read: true, record: file.id, bytes: 4096 },
    { url: other, name: null, read: false },
  ]);
  await files.close();
});
