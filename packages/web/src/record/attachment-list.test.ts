import { expect, test } from 'vitest';
import { speech } from '../language.ts';
import { attachmentList } from './attachment-list.ts';

const file = { url: 'https://example.vn/a.pdf', name: 'Báo cáo', read: false };

test.each([
  ['known by its address alone', file, 'Báo cáo</a> <span class="n">chưa đọc'],
  ['with kind and size', { ...file, type: 'pdf', bytes: 1_200_000 }, 'PDF, 1,2 MB · chưa đọc'],
  [
    'read',
    { ...file, type: 'docx', read: true, record: 'u 2' },
    'DOCX · <a href="/ban-ghi/u%202">đã đọc: mở bản ghi</a>',
  ],
  ['without a name', { ...file, name: null }, '>https://example.vn/a.pdf</a>'],
  ['at no address that a browser may follow', { ...file, url: 'javascript:alert(1)' }, '<li>Báo cáo <span'],
])('a file %s', async (_, attachment, part) => {
  expect(String(await attachmentList([attachment], speech('vi')))).toContain(part);
});

test('no files are no list', () => expect(attachmentList([], speech('vi'))).toBeNull());
