// Pages that hang, devour memory or end their reader are told with their reason, and the next page is read as if nothing was.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchiveWriter } from '@giaoban/archive';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaptureJob } from '../capture-job.ts';

const folder = mkdtempSync(join(tmpdir(), 'giaoban-reader-'));
const jobs = new Map<string, CaptureJob>();
let reader: ChildProcess;

beforeAll(async () => {
  const writer = await openArchiveWriter(folder, { name: 'test' });
  for (const query of ['x', 'poison=hang', 'poison=devour', 'poison=exit', 'poison=throw']) {
    const url = `https://a.vn/?${query}`;
    const fetchedAt = '2024-07-01T00:00:00.000Z';
    const { pointer } = await writer.append({
      url,
      fetchedAt,
      request: { method: 'GET', headers: [] },
      response: { status: 200, headers: [], body: Buffer.from('<html><body>trống</body></html>'), truncated: false },
    });
    jobs.set(query, { pointer, url, fetchedAt });
  }
  await writer.close();
  reader = fork(fileURLToPath(new URL('read-pages.fixture.ts', import.meta.url)), [folder], {
    execArgv: ['--import', new URL('poison.fixture.ts', import.meta.url).href],
  });
});
afterAll(() => void reader.kill());

/** Why the page went into quarantine; empty where it was read. */
async function reasonOf(job: CaptureJob): Promise<string> {
  reader.send(job);
  return String((await once(reader, 'message'))[0]);
}

describe('one after the other, with one reader', () => {
  test.each([
    ['x', /^$/],
    ['poison=hang', /took longer than 10 s to read \(tried 3 times\)/],
    ['poison=exit', /ended its reader with status 7/],
    ['x', /^$/],
    ['poison=throw', /broke its reader: poison/],
    ['poison=devour', /needed more than 200 MB/],
    ['x', /^$/],
  ])(
    '%s',
    async (query, reason) => {
      expect(await reasonOf(jobs.get(query)!)).toMatch(reason);
    },
    120_000,
  );
});

test('a capture that is not where the pointer says goes into quarantine', async () => {
  const job = jobs.get('x')!;
  const lost = { ...job, pointer: { ...job.pointer, file: 'gone.warc.gz' } };
  expect(await reasonOf(lost)).toContain('gone.warc.gz');
}, 60_000);
