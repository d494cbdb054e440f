import { expect, test } from 'vitest';
import { attachment } from './attachment.ts';

test.each([
  ['https://a.vn/f/bao-cao.PDF?v=1', 'Báo cáo', { type: 'pdf' }],
  ['https://a.vn/f/bao-cao.docx', 'Báo cáo (1,5 MB)', { type: 'docx', bytes: 1_572_864 }],
  ['https://a.vn/f/bieu.xls', 'Biểu 01 [350 KB]', { type: 'xls', bytes: 358_400 }],
  ['/f/bieu.rar#x', '12 bytes', { type: 'rar', bytes: 12 }],
  ['https://a.vn/tai?f=bao-cao.pdf', 'Quyết định 15/QĐ-UBND', {}],
  ['https://a.vn/f/x.pdf', 'Kế hoạch 12 bài', { type: 'pdf' }],
  ['https://a.vn/f/x.pdf', null, { type: 'pdf' }],
])('%s, %s', (url, name, told) => {
  expect(attachment({ url, name })).toEqual({ url, name, read: false, ...told });
});
