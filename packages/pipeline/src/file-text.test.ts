import { expect, test } from 'vitest';
import { readFileText } from './file-text.ts';
import { docxOf, pdfOf } from './files.fixture.ts';

const SENTENCES = [
  'UBND HUYEN QUE PHONG',
  'Trong 6 thang dau nam 2024 toan huyen xay dung',
  'duoc 12 mo hinh moi tai cac xa.',
  'Thu ngan sach dat 45 ty dong.',
];

test.each([
  [
    'a PDF: lines joined to paragraphs',
    'https://a.vn/x.pdf',
    pdfOf(SENTENCES),
    `${SENTENCES[0]}\n${SENTENCES[1]} ${SENTENCES[2]}\n${SENTENCES[3]}`,
  ],
  ['a DOCX', 'https://a.vn/x.docx', docxOf(['Báo cáo', 'Sáu tháng đầu năm 2024.']), 'Báo cáo\nSáu tháng đầu năm 2024.'],
])('%s', async (_name, url, body, text) => {
  expect(await readFileText(url, 'application/octet-stream', body)).toEqual({ text });
});

test.each([
  ['a PDF of pictures', 'https://a.vn/x.pdf', pdfOf(['1']), 'empty', /without a text layer/],
  ['a broken PDF', 'https://a.vn/x.pdf', Buffer.from('%PDF-1.4 …'), 'unreadable', /broken pdf/],
  ['a broken DOCX', 'https://a.vn/x.docx', Buffer.from('PK no zip'), 'unreadable', /broken docx/],
  ['an empty DOCX', 'https://a.vn/x.docx', docxOf([]), 'empty', /without text/],
  ['a table', 'https://a.vn/x.xls', Buffer.from('…'), 'empty', /kept as they are/],
])('%s is not read, and says why', async (_name, url, body, refused, detail) => {
  const file = await readFileText(url, 'application/octet-stream', body);
  expect(file).toMatchObject({ refused, detail: expect.stringMatching(detail) });
});

test('a page is no file', async () => {
  expect(await readFileText('https://a.vn/x', 'text/html', Buffer.from('<p>'))).toBeNull();
});
