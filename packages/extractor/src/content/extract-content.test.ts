// Laws of the content finding: it never throws, what it gives is clean, and its time grows no faster than the page.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractContent } from './extract-content.ts';
import { ALL, paragraphs, TITLE } from './families/article-text.ts';

function extract(body: Uint8Array | string, contentType: string | null = null) {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return extractContent({ body: bytes, path: null, url: 'http://a.gov.vn/x', fetchedAt: null, contentType });
}

/** Milliseconds of processor time of this thread: other work on the machine does not count. */
function cpu(): number {
  return process.threadCpuUsage().user / 1000;
}

const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="related">',
  '</div>',
  '<table>',
  '<tr>',
  '<td rowspan="3">',
  '</td>',
  '</tr>',
  '</table>',
  '<br>',
  '<a href="/x">',
  '</a>',
  '<b>',
  '<h1>',
  '</h1>',
  '<li>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '&nbsp;',
  '&#x110;',
  '<',
  '>',
  '"',
  '\n',
  '\t',
  '%C4%90',
  TITLE,
  ...ALL,
  'Các tin khác',
  '09/07/2021',
  'Mai Hạnh',
);

describe('laws', () => {
  test('any bytes give content or a refusal', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        const content = extract(bytes);
        expect('refused' in content || content.blocks.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    ));
  test('any markup gives clean blocks, the same each time', () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const content = extract(pieces.join(' '));
        expect(extract(pieces.join(' '))).toEqual(content);
        if ('refused' in content) return;
        for (const { text, kind } of content.blocks) {
          expect(text).toBe(text.normalize('NFC'));
          expect(text).not.toMatch(/\n|\u00a0| {2}|^ | $/);
          if (kind !== 'table-row') expect(text).not.toContain('\t');
        }
      }),
      { numRuns: 300 },
    ));
});

test('files and source of an article', () => {
  const content = extract(
    `<h1>${TITLE}</h1><div>${paragraphs(ALL)}<p>Nguồn: Báo Đồng Nai</p><p><a href="/files/bao-cao.pdf?v=1"> Báo cáo </a></p></div><ul><li><a href="/m.doc">Mẫu</a></li></ul>`,
  );
  expect('refused' in content ? null : content.facts).toMatchObject({
    sourceStated: { name: 'Báo Đồng Nai', url: null },
    attachments: [
      { url: 'http://a.gov.vn/files/bao-cao.pdf?v=1', name: 'Báo cáo' },
      { url: 'http://a.gov.vn/m.doc', name: 'Mẫu' },
    ],
  });
});

test('each block says why it was kept, each line left out why not', () => {
  const content = extract(`<h1>${TITLE}</h1><p>09/07/2021</p>${paragraphs(ALL)}<p>Lượt xem: 5</p><p>Quang cảnh</p>`);
  if ('refused' in content) throw new Error(content.detail);
  expect(content.blocks.every(({ because }) => because !== undefined)).toBe(true);
  expect(content.dropped).toContainEqual({ text: '09/07/2021', because: 'states the day of publication' });
});

describe('hostile pages are read in time that grows with their length', () => {
  const article = `<h1>${TITLE}</h1>${paragraphs(ALL)}`;
  test.each<[string, (size: number) => string]>([
    ['nested elements', (size) => '<div>'.repeat(size / 10) + article],
    ['nested tables', (size) => '<table><tr><td>'.repeat(size / 30) + article],
    ['unclosed inline elements', (size) => '<b><i>'.repeat(size / 12) + article],
    ['no space', (size) => `${article}<p>${'ă'.repeat(size)}</p>`],
    ['percent-encoded line', (size) => `${article}<p>${'%C4%90'.repeat(size / 6)}</p>`],
    ['commas', (size) => `${article}<p>${'a, '.repeat(size / 3)}</p>`],
    ['short lines', (size) => article + '<p>Tin tức</p>'.repeat(size / 14)],
    ['links', (size) => article + '<p><a href="/x">Hội nghị giao ban công tác dân vận</a></p>'.repeat(size / 60)],
    [
      'a wide table',
      (size) =>
        `${article}<table>${'<tr>'.concat('<td rowspan="99">1</td>'.repeat(30), '</tr>').repeat(size / 700)}</table>`,
    ],
    ['open brackets', (size) => article + '<'.repeat(size)],
    ['plain lines', (size) => `${TITLE}\n\n${ALL.join('\n')}\n${'Hội nghị (09/07/2021)\n'.repeat(size / 24)}`],
    [
      'classes made up',
      (size) => article + Array.from({ length: size / 40 }, (_, i) => `<div class="x${i} date-${i}">a</div>`).join(''),
    ],
  ])('%s', (_, build) => {
    const times = [100_000, 400_000].map((size) => {
      const markup = build(size);
      const start = cpu();
      const content = extract(markup);
      const time = cpu() - start;
      if (!('refused' in content)) expect(content.facts.title).toBe(TITLE);
      return time;
    });
    // Four times the length may take four times the time; twice that allows for the first compile.
    expect(times[1]!).toBeLessThan(Math.max(8 * times[0]!, 1000));
  });
  test('five megabytes within seconds', () => {
    const start = cpu();
    const content = extract(`<html><body><h1>${TITLE}</h1>${paragraphs(ALL).repeat(7000)}</body></html>`);
    expect('refused' in content).toBe(false);
    expect(cpu() - start).toBeLessThan(8000);
  });
});
