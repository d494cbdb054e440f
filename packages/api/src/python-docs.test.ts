// The code of docs/python.md runs: every block, in order, in one session, against the real API.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { sqliteStore } from '@giaoban/indexer';
import { resolveStore } from '@giaoban/indexer/resolve';
import type { PageRecord } from '@giaoban/records';
import { expect, test } from 'vitest';
import { pythonPath } from '../../../scripts/test-python.ts';
import { createApi } from './create-api.ts';
import { FULL_RECORD } from './sample.fixture.ts';
import { served } from './serve.fixture.ts';

const python = pythonPath();
const PAGE = readFileSync(new URL('../../../docs/python.md', import.meta.url), 'utf8');
const HALF = { start: '2024-01-01', end: '2024-06-30', label: '6 tháng đầu năm 2024' };

function page(id: string, province: string, value: number): PageRecord {
  const text = `😀 Toàn tỉnh có ${value} mô hình dân vận khéo.`;
  const start = text.indexOf(String(value));
  const [figure, meeting, official] = [FULL_RECORD.statistics[0]!, FULL_RECORD.meetings[0]!, FULL_RECORD.officials[0]!];
  return {
    ...FULL_RECORD,
    id,
    source: { path: null, url: `https://example.vn/${id}`, fetchedAt: null },
    text,
    place: { ...FULL_RECORD.place, province },
    meetings: [{ ...meeting, id: `m${id}` }],
    officials: [{ ...official, id: `o${id}`, name: `Lò Thị ${province}` }],
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
        evidence: { start, end: start + String(value).length },
      },
    ],
  };
}

test.skipIf(python === null)(
  'every block runs',
  async () => {
    const store = sqliteStore(':memory:');
    await store.put([page('a', 'Nghệ An', 4494), page('b', 'Hà Nam', 120)]);
    await store.refresh();
    await resolveStore(store);
    const server = await served(createApi({ store, version: '0.0.1' }).fetch);
    const blocks = [...PAGE.matchAll(/```python\n([\s\S]*?)```/g)].map(([, code]) => code!);
    expect(blocks.length).toBeGreaterThan(6);
    const told = `
import json
print(json.dumps([len(meetings), int(by_quarter.to_numpy().sum()), compared["value"].tolist(), left_out.empty,
  cut(record["text"], statistic["evidence"]), sorted(posts["name"]), len(mirror)]))`;
    const code = blocks.join('\n').replace('http://127.0.0.1:8400', server.url) + told;
    const { stdout } = await promisify(execFile)(python!, ['-c', code]);
    await server.close();
    await store.close();
    expect(stdout).toContain('YYYY-MM-DD');
    expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toEqual([
      2,
      2,
      [120, 4494],
      true,
      '4494',
      ['Lò Thị Hà Nam', 'Lò Thị Nghệ An'],
      2,
    ]);
  },
  300_000,
);
