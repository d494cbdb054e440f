// A data folder with three articles that are read into a store, for tests that then disturb it.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchiveWriter } from '@giaoban/archive';
import { EXTRACTOR_VERSION } from '@giaoban/extractor';
import { type Store, sqliteStore } from '@giaoban/indexer';
import { recordId } from '@giaoban/records';
import type { CaptureJob } from './capture-job.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { Ledger } from './ledger.ts';
import { runLocal } from './local/run-local.ts';
import { pageCapture } from './page-capture.ts';
import type { RunSummary } from './run.ts';

export const MONDAY = '2024-07-01T00:00:00.000Z';
export const TUESDAY = '2024-07-02T00:00:00.000Z';
export const url = (n: number) => `https://portal.example/tin-tuc/hoi-nghi-giao-ban-${n}.html`;
const page = (n: number, word = 'hoàn thành') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Bài ${n}</title></head><body><h1>Hội nghị giao ban tháng ${n} năm 2024</h1>
<div class="noi-dung">${Array.from({ length: 4 }, (_, i) => `<p>Sáng ngày ${n + 3}/${n}/2024, đồng chí Nguyễn Văn An, Bí thư Huyện ủy chủ trì hội nghị giao ban tháng ${n}, đánh giá kết quả công tác, phần thứ ${i + 1} ${word} nhiệm vụ đề ra.</p>`).join('')}</div></body></html>`;

export interface Folder {
  readonly data: DataFolder;
  readonly store: Store;
  append(n: number, fetchedAt: string, word?: string): Promise<CaptureJob>;
  inLedger<T>(step: (ledger: Ledger) => T): T;
}

/** Three articles, read. */
export async function readFolder(): Promise<Folder> {
  const data = openDataFolder(mkdtempSync(join(tmpdir(), 'giaoban-verify-')));
  const folder: Folder = {
    data,
    store: sqliteStore(':memory:'),
    async append(n, fetchedAt, word) {
      const writer = await openArchiveWriter(data.archive, { name: 'test' });
      const entry = await writer.append({
        url: url(n),
        fetchedAt,
        request: { method: 'GET', headers: [] },
        response: {
          status: 200,
          headers: [['Content-Type', 'text/html; charset=utf-8']],
          body: Buffer.from(page(n, word)),
          truncated: false,
        },
      });
      await writer.close();
      return pageCapture(entry)!;
    },
    inLedger(step) {
      const ledger = new Ledger(data.ledger, EXTRACTOR_VERSION);
      try {
        return step(ledger);
      } finally {
        ledger.close();
      }
    },
  };
  for (const n of [1, 2, 3]) await folder.append(n, MONDAY);
  await readAgain(folder);
  return folder;
}

/** Runs what a crawl without addresses does: reads what is to be read. @returns its summary */
export async function readAgain({ data, store }: Folder): Promise<RunSummary> {
  const fetch = { delayMs: 0, allowPrivate: true, contact: null, attachments: false };
  const run = runLocal({ data, seeds: [], round: null, fetch, store, signal: new AbortController().signal });
  for (;;) {
    const next = await run.next();
    if (next.done) return next.value;
  }
}

export const idOf = (n: number) => recordId({ url: url(n), text: '' });
