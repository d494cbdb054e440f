// The page that explains a page: everything is marked, and hostile text stays text.
import { extractContent, extractPage } from '@giaoban/extractor';
import { expect, test } from 'vitest';
import { explainHtml } from './explain-html.ts';

function explained(extra: string): string {
  const body = `<html><body><h1>Hội nghị giao ban công tác Dân vận quý III</h1><div class="content">
<p>Sáng ngày 7/10/2024, Huyện ủy Quế Phong tổ chức hội nghị giao ban công tác Dân vận; đồng chí Trần Văn An, Phó Bí thư Huyện ủy chủ trì hội nghị.</p>
<p>Toàn huyện có 1.250 hộ nghèo, giảm 3,5% so với cùng kỳ năm trước theo Chỉ thị số 05-CT/TU, ngày 23/5/2021 của Tỉnh ủy. ${extra}</p>
</div></body></html>`;
  const page = {
    body: new TextEncoder().encode(body),
    path: 'a.html',
    url: null,
    fetchedAt: null,
    contentType: 'text/html',
  };
  const content = extractContent(page);
  const extraction = extractPage(page);
  if ('refused' in content || 'refusal' in extraction) throw new Error('the page was refused');
  return explainHtml(extraction.record, content);
}

test('names, titles, figures, documents and meetings are marked, with rule and confidence', () => {
  const html = explained('');
  for (const kind of ['meeting', 'official', 'title', 'statistic', 'document'])
    expect(html).toMatch(new RegExp(`<mark class="${kind}" title="[^"]*\\(`));
  expect(html).toMatch(/<mark class="official" title="[^"]+">Trần Văn An<\/mark>/);
  expect(html).toContain('<h2>Dropped</h2>');
});

test('without the marks the text is the text', () => {
  const html = explained('Có 12 hộ &amp; 3 xã.');
  const shown = html.slice(html.indexOf('</mark></p>\n<p>') + 12, html.indexOf('<h2>Items'));
  expect(shown.replace(/<[^>]+>/g, '')).toContain('Có 12 hộ &amp; 3 xã.');
});

test('hostile text stays text: no element but ours, no script', () => {
  const html = explained(
    'Có &lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt; 12 hộ "onmouseover="x &lt;/style&gt; \'',
  );
  expect(html).toContain('&lt;script&gt;alert(1)');
  expect(html).not.toMatch(/<script|<img|<\/style>[\s\S]*<\/style>/);
  const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag));
  expect(
    [...tags].filter((tag) => !/^(?:html|head|meta|title|style|body|h1|h2|p|mark|table|tr|td|th)$/.test(tag!)),
  ).toEqual([]);
});
