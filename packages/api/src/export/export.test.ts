// Exports line by line, what they are refused for, and that nothing is made before someone takes it.
import { type Query, sqliteStore } from '@giaoban/indexer';
import { resolveStore } from '@giaoban/indexer/resolve';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { FULL_RECORD, RECORD } from '../sample.fixture.ts';
import { webAnnotations } from './web-annotation.ts';

const store = sqliteStore(':memory:');
const api = createApi({ store, version: '0.0.1' });
const get = async (path: string) => api.request(encodeURI(decodeURI(path)));
const lines = async (path: string) =>
  (await (await get(path)).text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  await store.put([
    FULL_RECORD,
    { ...RECORD, id: 'u2', title: '=1+1', place: { ...RECORD.place, province: 'Hà Nam' } },
  ]);
  await store.refresh();
  await resolveStore(store);
});
afterAll(() => store.close());

describe('CSV', () => {
  test('of a question, as a file', async () => {
    const response = await get('/v1/export/records?province=Ha%20Nam');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="giaoban-records.csv"');
    expect(response.headers.get('content-type')).toContain('text/csv');
    const [head, row, rest] = (await response.text()).split('\r\n');
    expect(head).toMatch(/^id,title,url,published,/);
    expect(row).toMatch(/^u2,=1\+1,https:\/\/example.vn\/1,2024-07-24,,Hà Nam,/);
    expect(rest).toBe('');
  });

  test('for spreadsheets: a mark, and nothing that runs', async () => {
    const response = await get('/v1/export/records?bom=1&province=Ha%20Nam');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain("u2,'=1+1,");
  });

  test('HEAD asks for the headers alone', async () => {
    const response = await api.request('/v1/export/records?format=parquet', { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/vnd.apache.parquet']);
  });
});

describe('JSON Lines', () => {
  test('records are whole', async () => {
    expect((await lines('/v1/export/records?format=jsonl')).find(({ id }) => id === 'u1')).toEqual(FULL_RECORD);
  });

  test('meetings as Open Civic Data', async () => {
    expect(await lines('/v1/export/meetings?format=ocd')).toMatchObject([
      {
        id: expect.stringMatching(/^ocd-event\/[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
        name: 'Hội nghị',
        start_date: '2024-07-24',
        status: 'passed',
        jurisdiction_id: 'ocd-jurisdiction/country:vn/province:nghe_an/government',
        sources: [{ url: 'https://example.vn/1', note: '' }],
        participants: [{ entity_type: 'organization', name: 'Ban Dân vận', note: 'host' }],
      },
    ]);
  });

  test('meetings as schema.org Event', async () => {
    expect(await lines('/v1/export/meetings?format=schema-org')).toMatchObject([
      {
        '@context': 'https://schema.org',
        '@type': 'Event',
        startDate: '2024-07-24',
        location: { '@type': 'Place', address: { addressCountry: 'VN', addressRegion: 'Nghệ An' } },
        organizer: [{ '@type': 'Organization', name: 'Ban Dân vận' }],
        subjectOf: { url: 'https://example.vn/1' },
      },
    ]);
  });

  test('people joined over pages, as Popolo', async () => {
    const [person] = await lines('/v1/export/profiles?format=popolo&name=lo thi a');
    expect(person).toMatchObject({
      name: 'Lò Thị A',
      memberships: [
        {
          person_id: person.id,
          role: 'Bí thư',
          organization: null,
          first_told: '2024-07-24',
          sources: [{ url: 'https://example.vn/1' }],
        },
      ],
    });
  });

  test('their posts as a table', async () => {
    const [head, row, rest] = (await (await get('/v1/export/profiles?province=Nghệ An')).text()).split('\r\n');
    expect(head).toMatch(/^person,name,other_names,title,/);
    expect(row).toMatch(/,Lò Thị A,,Bí thư,,Nghệ An,.*,2024-07-24,2024-07-24,,u1$/);
    expect(rest).toBe('');
    expect((await get('/v1/export/profiles?name=none&format=jsonl')).status).toBe(200);
  });

  test('evidence as Web Annotation', async () => {
    const annotations = await lines('/v1/export/records?format=annotations');
    const text = await (await get('/v1/records/u1/text')).text();
    expect(annotations).toHaveLength(4);
    for (const { target } of annotations) {
      expect(target).toMatchObject({ source: 'http://localhost/v1/records/u1/text', scope: 'https://example.vn/1' });
      const [position, quote] = target.selector;
      expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
    }
  });

  test('positions count code points, as the standard says', () => {
    const record = {
      ...FULL_RECORD,
      text: '😀 Sáng 24/7',
      meetings: [{ ...FULL_RECORD.meetings[0]!, evidence: { start: 3, end: 7 } }],
    };
    const [first] = webAnnotations(record, 'http://localhost') as { target: { selector: object[] } }[];
    expect(first!.target.selector).toEqual([
      { type: 'TextPositionSelector', start: 2, end: 6 },
      { type: 'TextQuoteSelector', exact: 'Sáng', prefix: '😀 ', suffix: ' 24/7' },
    ]);
  });
});

test.each([
  ['/v1/export/records?format=xlsx', 'format', 'csv'],
  ['/v1/export/records?format=ocd', 'format', 'annotations'],
  ['/v1/export/profiles?format=ocd', 'format', 'popolo'],
  ['/v1/export/profiles?q=x', 'q', 'province'],
  ['/v1/export/records?bom=yes', 'bom', 'spreadsheets'],
  ['/v1/export/records?limit=5', 'limit', 'one of format'],
  ['/v1/export/records?dateFrom=2024', 'dateFrom', 'YYYY'],
])('%s is refused', async (path, parameter, expected) => {
  const answer = JSON.parse(await (await get(path)).text());
  expect(answer).toMatchObject({ status: 400, parameter });
  expect(answer.expected).toContain(expected);
});

describe('streamed', () => {
  /** A store of 100,000 records that counts the pages it was asked for. */
  const endless = () => {
    const item = { ...FULL_RECORD, snippet: { text: 'x'.repeat(200), start: 0 }, highlights: [] };
    let pages = 0;
    const search = async ({ cursor }: Query) => {
      pages += 1;
      const page = Number(cursor ?? 0);
      const items = Array.from({ length: 100 }, (_, i) => ({ ...item, id: `${page}-${i}` }));
      return { total: 100_000, items, facets: {}, next: page < 999 ? String(page + 1) : null };
    };
    const app = createApi({ store: { ...store, search: search as never }, version: '0.0.1' });
    return { app, pages: () => pages };
  };

  test.each(['csv', 'parquet'])(
    '%s: a reader that waits makes the store wait, one that leaves ends it',
    async (format) => {
      const { app, pages } = endless();
      const reader = (await app.request(`/v1/export/records?format=${format}`)).body!.getReader();
      await reader.read();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const taken = pages();
      expect(taken).toBeLessThan(250);
      await reader.cancel();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(pages()).toBe(taken);
    },
  );

  test('to the last row', async () => {
    const { app, pages } = endless();
    let rows = 0;
    const decoder = new TextDecoder();
    for await (const chunk of (await app.request('/v1/export/records')).body!) {
      rows += decoder.decode(chunk, { stream: true }).split('\r\n').length - 1;
    }
    expect([rows, pages()]).toEqual([100_001, 1000]);
  });
});
