// PDF files that attack their reader end within its limits, with a reason, and the next file is read as if nothing was.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchiveWriter } from '@giaoban/archive';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaptureJob } from '../capture-job.ts';
import { pdfOf } from '../files.fixture.ts';
import {
  endlessTreePdf,
  manyPagesPdf,
  nestedCatalogPdf,
  nestedPdf,
  swellingPdf,
  twiceSwellingPdf,
} from './hostile-pdf.fixture.ts';
import { openPageReader, type PageReader } from './page-reader.ts';

const FILES: Record<string, Buffer> = {
  'arrays in arrays': nestedPdf(50_000),
  'dictionaries in dictionaries': nestedCatalogPdf(50_000),
  'a tree of pages that is its own branch': endlessTreePdf(),
  'fifty thousand pages': manyPagesPdf(50_000),
  'a stream that swells': swellingPdf(200),
  'a stream packed twice': twiceSwellingPdf(200),
};
const GOOD = pdfOf([
  'Trong 6 thang dau nam 2024 toan huyen xay dung duoc 12 mo hinh moi tai cac xa va thi tran.',
  'Thu ngan sach dat 45 ty dong, tang 12 phan tram so voi cung ky nam truoc.',
]);

const folder = mkdtempSync(join(tmpdir(), 'giaoban-pdf-'));
const jobs = new Map<string, CaptureJob>();
let reader: PageReader;

beforeAll(async () => {
  const writer = await openArchiveWriter(folder, { name: 'test' });
  for (const [name, body] of [...Object.entries(FILES), ['good', GOOD] as const]) {
    const [url, fetchedAt] = [`https://a.vn/${encodeURIComponent(name)}.pdf`, '2024-07-01T00:00:00.000Z'];
    const headers = [['content-type', 'application/pdf']] as const;
    const { pointer } = await writer.append({
      url,
      fetchedAt,
      request: { method: 'GET', headers: [] },
      response: { status: 200, headers: headers.map(([key, value]) => [key, value]), body, truncated: false },
    });
    jobs.set(name, { pointer, url, fetchedAt });
  }
  await writer.close();
  reader = openPageReader(folder, { deadlineMs: 2_000, heapMb: 300 });
}, 60_000);
afterAll(() => reader.close());

/** Told in words: why it is not read. */
async function reasonOf(name: string): Promise<string> {
  const reading = await reader.read(jobs.get(name)!);
  if ('quarantine' in reading) return reading.quarantine;
  return 'refusal' in reading ? reading.refusal.detail : 'read';
}

test.each(Object.keys(FILES))(
  '%s',
  async (name) => {
    expect(await reasonOf(name)).toMatch(/^not read: |took longer than 2 s to read|needed more than 300 MB to be read/);
    expect(await reasonOf('good')).not.toMatch(/^not read: |took longer|needed more|broke its reader/);
  },
  180_000,
);
