// A page handed over that is older than what the archive has of it: a version of the past, never what the page says now.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchiveWriter } from '@giaoban/archive';
import { sqliteStore } from '@giaoban/indexer';
import { expect, test } from 'vitest';
import { openDataFolder } from './data-folder.ts';
import { openIngest } from './ingest.ts';
import { openPageVersions } from './versions/page-versions.ts';

const URL = 'https://a.vn/tin-tuc/hoi-nghi-giao-ban-thang-7-1234.html';
const article = (chair: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Hội nghị</title></head><body><h1>Hội nghị giao ban tháng 7 năm 2024</h1>
<div class="noi-dung">${Array.from({ length: 4 }, (_, i) => `<p>Sáng ngày 24/7/2024, đồng chí ${chair}, Bí thư Huyện ủy chủ trì hội nghị giao ban tháng 7, đánh giá kết quả công tác, phần thứ ${i + 1} hoàn thành nhiệm vụ đề ra.</p>`).join('')}</div></body></html>`;
const LISTING = `<html><body><ul>${Array.from({ length: 12 }, (_, i) => `<li><a href="/tin-tuc/bai-${i}.html">Hội nghị giao ban công tác số ${i} của huyện</a></li>`).join('')}</ul></body></html>`;

test.each([
  ['an article', article('Trần Thị Bình'), ['Trần Thị Bình']],
  ['no article any more', LISTING, []],
])(
  'the later capture is %s, and stays what counts',
  async (_, html, officials) => {
    const data = openDataFolder(mkdtempSync(join(tmpdir(), 'giaoban-ingest-')));
    const writer = await openArchiveWriter(data.archive, { name: 'test' });
    await writer.append({
      url: URL,
      fetchedAt: '2024-08-02T00:00:00.000Z',
      request: { method: 'GET', headers: [] },
      response: {
        status: 200,
        headers: [['Content-Type', 'text/html; charset=utf-8']],
        body: Buffer.from(html),
        truncated: false,
      },
    });
    await writer.close();
    const store = sqliteStore(':memory:');
    const ingest = await openIngest(data, store, {
      delayMs: 0,
      allowPrivate: false,
      contact: null,
      attachments: false,
    });
    const versions = openPageVersions(data);
    try {
      if (officials.length > 0) await ingest.page(URL, html, '2024-08-02T00:00:00.000Z');
      expect(await ingest.page(URL, article('Nguyễn Văn An'), '2024-07-25T00:00:00.000Z')).toMatchObject({
        kind: 'refused',
        reason: 'older',
      });
      const stored = await Array.fromAsync(store.all());
      expect(stored.flatMap((record) => record.officials.map(({ name }) => name))).toEqual(officials);
      expect((await versions.of(URL)).map(({ capture }) => capture).at(-1)).toBe('2024-07-25T00:00:00.000Z');
      expect((await ingest.page(URL, article('Lê Quang Cường'), '2024-08-09T00:00:00.000Z')).kind).toBe('record');
    } finally {
      await versions.close();
      await ingest.close();
      await store.close();
    }
  },
  120_000,
);
