// Exports read by programs that know nothing of us: pandas, pyarrow, frictionless, followthemoney.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sqliteStore } from '@giaoban/indexer';
import { resolveStore } from '@giaoban/indexer/resolve';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pythonPath } from '../../../../scripts/test-python.ts';
import { createApi } from '../create-api.ts';
import { FULL_RECORD, RECORD } from '../sample.fixture.ts';
import { served } from '../serve.fixture.ts';

const python = pythonPath();
const store = sqliteStore(':memory:');
let server: Awaited<ReturnType<typeof served>>;

const HOSTILE = 'Họp "khẩn",\r\n=HYPERLINK("http://x"); <script>';
const official = FULL_RECORD.officials[0]!;
beforeAll(async () => {
  await store.put([
    { ...FULL_RECORD, title: HOSTILE },
    {
      ...FULL_RECORD,
      id: 'u2',
      title: '=1+1',
      meetings: FULL_RECORD.meetings.map((one) => ({ ...one, id: 'm2', date: null })),
      officials: [{ ...official, id: 'o2', name: 'Sầm Văn Duyệt' }],
      statistics: FULL_RECORD.statistics.map((one) => ({ ...one, id: 's2', value: 3_200_000_000 })),
    },
    { ...RECORD, id: 'u3', title: 'Không có gì' },
  ]);
  await store.refresh();
  await resolveStore(store);
  server = await served(createApi({ store, version: '0.0.1' }).fetch);
});
afterAll(async () => {
  await server.close();
  await store.close();
});

/** Runs a program over the address of the API; what it prints as JSON is answered. */
async function run(program: string): Promise<ReturnType<typeof JSON.parse>> {
  const { stdout } = await promisify(execFile)(python!, ['-c', program, server.url], { maxBuffer: 1 << 24 });
  return JSON.parse(stdout);
}

describe.skipIf(python === null)('foreign readers', () => {
  test('pandas reads CSV and Parquet as the same table, types and all', async () => {
    const answer = await run(`
import io, json, sys, pandas, requests
out = {}
for target in ['records', 'meetings', 'people', 'statistics']:
    get = lambda form: requests.get(f'{sys.argv[1]}/v1/export/{target}', params={'format': form, 'sort': 'newest'} if target != 'people' else {'format': form}).content
    a = pandas.read_csv(io.BytesIO(get('csv')))
    b = pandas.read_parquet(io.BytesIO(get('parquet')))
    same = all(str(x) == str(y) or (pandas.isna(x) and pandas.isna(y)) or (isinstance(x, (int, float)) and float(x) == float(y))
               for c in a.columns for x, y in zip(a[c], b[c]))
    out[target] = [list(a.columns) == list(b.columns), len(a), len(b), same]
t = pandas.read_parquet(io.BytesIO(get('parquet')))
out['value'] = sorted(t['value'].tolist())
out['period'] = str(pandas.read_parquet(io.BytesIO(requests.get(f'{sys.argv[1]}/v1/export/meetings?format=parquet').content))['period_start'].iloc[0])
out['title'] = pandas.read_csv(io.BytesIO(requests.get(f'{sys.argv[1]}/v1/export/records').content))['title'].tolist()
print(json.dumps(out))`);
    expect(answer).toMatchObject({
      records: [true, 3, 3, true],
      meetings: [true, 2, 2, true],
      people: [true, 2, 2, true],
      statistics: [true, 2, 2, true],
      value: [1.5, 3_200_000_000],
      period: '2024-01-01',
    });
    expect(answer.title).toContain(HOSTILE);
  });

  test('pyarrow knows days as days, and a file without rows', async () => {
    const answer = await run(`
import io, json, sys, requests, pyarrow.parquet as pq
read = lambda q: pq.read_table(io.BytesIO(requests.get(f'{sys.argv[1]}/v1/export/meetings?format=parquet{q}').content))
full, none = read(''), read('&province=X')
print(json.dumps([{f.name: str(f.type) for f in full.schema}, none.num_rows, none.schema.equals(full.schema)]))`);
    expect(answer[0]).toMatchObject({
      start: 'date32[day]',
      name: 'string',
      participants: 'int32',
      confidence: 'double',
    });
    expect(answer.slice(1)).toEqual([0, true]);
  });

  test('frictionless finds the data packages valid', async () => {
    const answer = await run(`
import json, sys, tempfile, zipfile, requests
from frictionless import Package
out = {}
for target in ['records', 'meetings', 'people', 'statistics']:
    with tempfile.NamedTemporaryFile(suffix='.zip') as file:
        file.write(requests.get(f'{sys.argv[1]}/v1/export/{target}?format=datapackage').content)
        file.flush()
        assert zipfile.ZipFile(file.name).testzip() is None
        report = Package(file.name).validate()
    out[target] = [report.valid, report.stats['errors'], [t.stats.get('rows') for t in report.tasks]]
print(json.dumps(out))`);
    expect(answer).toEqual({
      records: [true, 0, [3]],
      meetings: [true, 0, [2]],
      people: [true, 0, [2]],
      statistics: [true, 0, [2]],
    });
  });

  test('icalendar reads the calendar, and every line keeps to its length', async () => {
    const answer = await run(`
import json, sys, requests, icalendar
text = requests.get(f'{sys.argv[1]}/v1/export/meetings?format=ics').content
cal = icalendar.Calendar.from_ical(text)
events = [[str(e['SUMMARY']), str(e['DTSTART'].dt), str(e['DTEND'].dt), str(e['LOCATION']), str(e['DESCRIPTION'])] for e in cal.walk('VEVENT')]
print(json.dumps([events, max(len(l) for l in text.split(b'\\r\\n')), [str(x) for x in cal.errors]]))`);
    const [events, longest, errors] = answer;
    expect(events).toEqual([
      ['Hội nghị', '2024-07-24', '2024-07-25', 'Nghệ An', `Ban Dân vận\n${HOSTILE.replace('\r\n', '\n')}`],
    ]);
    expect(longest).toBeLessThanOrEqual(75);
    expect(errors).toEqual([]);
  });

  test('feedparser reads the feed, and markup in it stays text', async () => {
    const answer = await run(`
import json, sys, feedparser
feed = feedparser.parse(f'{sys.argv[1]}/v1/feeds/records?province=Ngh%E1%BB%87%20An')
print(json.dumps([feed.bozo, feed.version, feed.feed.title, sorted(e.title for e in feed.entries), feed.entries[0].link, feed.entries[0].updated]))`);
    const titlesOf = {
      meetings: ['Hội nghị', 'Hội nghị'],
      people: ['Lò Thị A, Bí thư', 'Sầm Văn Duyệt, Bí thư'],
      statistics: ['1.5 ha', '3200000000 ha'],
    };
    for (const [target, titles] of Object.entries(titlesOf)) {
      const entries = await run(`
import json, sys, feedparser
feed = feedparser.parse(f'{sys.argv[1]}/v1/feeds/${target}')
print(json.dumps([feed.bozo, len({e.id for e in feed.entries}), sorted(e.title for e in feed.entries)]))`);
      expect(entries).toEqual([false, titles.length, titles]);
    }
    const [bozo, version, title, titles, link, updated] = answer;
    expect([bozo, version, title]).toEqual([false, 'atom10', 'Giao Ban: Nghệ An']);
    expect(titles).toContain('=1+1');
    expect(titles.join()).toContain('<script>');
    expect([link, updated]).toEqual(['https://example.vn/1', '2024-07-23T17:00:00.000Z']);
  });

  test('followthemoney takes the entities as they are', async () => {
    const answer = await run(`
import json, sys, requests
from followthemoney import model
lines = requests.get(f'{sys.argv[1]}/v1/export/profiles?format=ftm').text.splitlines()
given = [json.loads(line) for line in lines]
proxies = [model.get_proxy(entity, cleaned=False) for entity in given]
for proxy in proxies: proxy.schema.validate({'properties': proxy.properties})
lost = [e['id'] for e, p in zip(given, proxies) if {k: sorted(v) for k, v in e['properties'].items() if v} != {k: sorted(v) for k, v in p.properties.items()}]
ids = {p.id for p in proxies}
dangling = [v for p in proxies for prop, v in p.itervalues() if prop.type.name == 'entity' and v not in ids]
invalid = [v for p in proxies for prop, v in p.itervalues() if not prop.type.validate(v)]
print(json.dumps([sorted(p.schema.name for p in proxies), lost, dangling, invalid]))`);
    expect(answer).toEqual([['Occupancy', 'Occupancy', 'Person', 'Person', 'Position', 'Position'], [], [], []]);
  });
});
