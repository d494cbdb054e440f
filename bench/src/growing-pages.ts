// Nasty pages at growing length: no content may make a stage grow worse than linearly.
import type { Page } from '@giaoban/records';

const SENTENCE =
  'Sáng ngày 7/10/2024, Huyện ủy tổ chức hội nghị giao ban 9 tháng; ông Trần Văn A, Phó Bí thư Huyện ủy chủ trì; toàn huyện có 1.250 hộ nghèo, giảm 3,5% so với cùng kỳ. ';

const KINDS: Record<string, (size: number) => string> = {
  'ordinary sentences': (size) => `<p>${SENTENCE.repeat(size / SENTENCE.length)}</p>`,
  'one word without space': (size) => `<p>${'a'.repeat(size)}</p>`,
  commas: (size) => `<p>${','.repeat(size)}</p>`,
  'nested tags': (size) => `${'<div>'.repeat(size / 11)}x${'</div>'.repeat(size / 11)}`,
  'percent-encoded': (size) => `<p>${'%E1%BB%87'.repeat(size / 9)}</p>`,
  numbers: (size) => `<p>${'1.234,5 '.repeat(size / 8)}</p>`,
  capitals: (size) => `<p>${'Nguyễn Văn Trần '.repeat(size / 16)}</p>`,
  'combining marks': (size) => `<p>${SENTENCE.repeat(3)}e${'\u0301\u0323'.repeat(size / 4)}</p>`,
  'percent-encoded in an article': (size) => `<p>${SENTENCE.repeat(3)}</p><p>${'%E1%BB%87'.repeat(size / 9)}</p>`,
  'numbers in an article': (size) => `<p>${SENTENCE.repeat(3)}</p><p>${'1.234,5 hộ, '.repeat(size / 14)}</p>`,
  'table cells': (size) => `<table>${'<tr><td>12</td><td>Xã A</td></tr>'.repeat(size / 34)}</table>`,
};

export function growingPages(): { name: string; pages: { bytes: number; page: Page }[] }[] {
  return Object.entries(KINDS).map(([name, make]) => ({
    name,
    pages: [64, 256, 1024, 5120].map((kilobytes) => {
      const body = new TextEncoder().encode(
        `<html><body><h1>Hội nghị giao ban</h1><div>${make(kilobytes * 1024)}</div></body></html>`,
      );
      return { bytes: body.length, page: { body, path: null, url: null, fetchedAt: null, contentType: 'text/html' } };
    }),
  }));
}
