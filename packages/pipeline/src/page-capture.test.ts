import { expect, test } from 'vitest';
import { pageCapture } from './page-capture.ts';

test.each([
  ['https://a.vn/x?utm_source=y', 200, 'text/html; charset=utf-8', 'https://a.vn/x'],
  ['https://a.vn/x', 200, null, 'https://a.vn/x'],
  ['https://a.vn/x.txt', 200, 'text/plain', 'https://a.vn/x.txt'],
  ['https://a.vn/robots.txt', 200, 'text/plain', null],
  ['https://a.vn/sitemap.xml', 200, 'application/xml', null],
  ['https://a.vn/x', 404, 'text/html', null],
  ['https://a.vn/x', 301, 'text/html', 'https://a.vn/x'],
  ['https://a.vn/x', 302, null, 'https://a.vn/x'],
  ['https://a.vn/x.pdf', 200, 'application/pdf', 'https://a.vn/x.pdf'],
  ['https://a.vn/x.docx', 200, 'application/octet-stream', 'https://a.vn/x.docx'],
  ['https://a.vn/x.png', 200, 'image/png', null],
  ['https://a.vn/x', 304, 'warc/revisit', null],
])('%s %i %s → %s', (url, status, contentType, canonical) => {
  const entry = {
    url,
    status,
    contentType,
    fetchedAt: '2024-01-01T00:00:00.000Z',
    digest: 'sha256:x',
    pointer: { file: 'a', offset: 0, length: 1 },
  };
  expect(pageCapture(entry)?.url ?? null).toBe(canonical);
});
