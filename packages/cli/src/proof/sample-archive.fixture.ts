// A data folder whose archive holds as many pages as wanted: articles, copies of articles, listings and edited pages.
import { openArchiveWriter } from '@giaoban/archive';
import { openDataFolder } from '@giaoban/pipeline';

export interface SampleArchive {
  /** Pages, each once. */
  readonly pages: number;
  /** Records that they give. */
  readonly records: number;
}

const MONDAY = '2024-07-01T00:00:00.000Z';
const TUESDAY = '2024-07-02T00:00:00.000Z';
const HOST = 'https://portal.example';

/** Of ten pages one is a listing, one a copy of the page before it, and one was edited and captured again. */
export async function sampleArchive(folder: string, pages: number): Promise<SampleArchive> {
  const writer = await openArchiveWriter(openDataFolder(folder).archive, { name: 'sample' });
  const append = (url: string, body: string, fetchedAt: string) =>
    writer.append({
      url,
      fetchedAt,
      request: { method: 'GET', headers: [] },
      response: {
        status: 200,
        headers: [['Content-Type', 'text/html; charset=utf-8']],
        body: Buffer.from(body),
        truncated: false,
      },
    });
  const waiting: Promise<unknown>[] = [];
  let records = 0;
  for (let n = 0; n < pages; n += 1) {
    const url = `${HOST}/tin-tuc/hoi-nghi-giao-ban-${n}.html`;
    if (n % 10 === 3) waiting.push(append(`${HOST}/chuyen-muc-${n}`, listing(n), MONDAY));
    else if (n % 10 === 5) waiting.push(append(`${url}?print=1`, article(n - 1), MONDAY));
    else {
      records += 1;
      waiting.push(append(url, article(n), MONDAY));
      if (n % 10 === 7) waiting.push(append(url, article(n, 'chưa hoàn thành'), TUESDAY));
    }
    if (waiting.length >= 200) await Promise.all(waiting.splice(0));
  }
  await Promise.all(waiting);
  await writer.close();
  return { pages, records };
}

function article(n: number, word = 'hoàn thành'): string {
  const month = (n % 12) + 1;
  const sentences = Array.from(
    { length: 4 },
    (_, i) =>
      `<p>Sáng ngày ${(n % 27) + 1}/${month}/2024, đồng chí Nguyễn Văn An, Bí thư Huyện ủy chủ trì hội nghị giao ban số ${n}, đánh giá kết quả công tác, phần thứ ${i + 1} ${word} ${n + i} nhiệm vụ đề ra.</p>`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><title>Bài ${n}</title></head><body><h1>Hội nghị giao ban số ${n} tháng ${month} năm 2024</h1>
<div class="noi-dung">${sentences.join('')}</div></body></html>`;
}

function listing(n: number): string {
  const links = Array.from(
    { length: 12 },
    (_, i) =>
      `<li><a href="/tin-tuc/hoi-nghi-giao-ban-${n + i}.html">Hội nghị giao ban công tác số ${n + i} của huyện</a></li>`,
  );
  return `<html><head><meta charset="utf-8"><title>Chuyên mục</title></head><body><ul>${links.join('')}</ul></body></html>`;
}
