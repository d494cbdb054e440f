import { expect, test } from 'vitest';
import { loadFileTypes } from './file-types.ts';

const files = loadFileTypes();

test.each([
  ['https://a.vn/bao-cao.PDF', 'pdf'],
  ['https://a.vn/x.docx?v=2', 'docx'],
  ['https://a.vn/tin.html', undefined],
  ['https://a.vn/', undefined],
])('%s is by its address %s', (url, extension) => {
  expect(files.byAddress(url)?.extension).toBe(extension);
});

test.each([
  ['https://a.vn/tai-ve/12', 'application/pdf', 'pdf'],
  ['https://a.vn/x.pdf', 'application/octet-stream', 'pdf'],
  ['https://a.vn/x.doc', 'application/msword; charset=utf-8', 'doc'],
  ['https://a.vn/x.pdf', 'text/html; charset=utf-8', undefined],
  ['https://a.vn/x.pdf', null, undefined],
])('%s as %s is %s', (url, contentType, extension) => {
  expect(files.byAnswer(url, contentType)?.extension).toBe(extension);
});
