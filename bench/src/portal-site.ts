// A portal on loopback for the crawl bench: a front page, listings, and articles of about 20 kB, all made beforehand.
// node portal-site.ts ARTICLES HOSTS → prints the start addresses as JSON and answers until its parent ends it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const [articles, hosts] = process.argv.slice(2).map(Number) as [number, number];
const A_LISTING = 50;
const SENTENCE =
  'Đồng chí Bí thư Huyện ủy chủ trì hội nghị giao ban, đánh giá kết quả công tác tháng, triển khai nhiệm vụ trọng tâm thời gian tới';

const slug = (n: number) => `/tin-tuc/hoi-nghi-giao-ban-cong-tac-thang-cua-huyen-so-${10_000 + n}.html`;
const shell = (title: string, body: string) =>
  Buffer.from(`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="/style.css"><style>${'.khung{margin:0;padding:0;color:#333}\n'.repeat(60)}</style></head><body>
<nav><ul>${Array.from({ length: 40 }, (_, i) => `<li class="muc"><a href="/gioi-thieu/muc-${i}/" title="Mục số ${i}" rel="nofollow">Mục ${i}</a></li>`).join('')}</ul></nav>
<main>${body}</main><footer><p>Cơ quan chủ quản: Văn phòng Huyện ủy. Điện thoại: 0238 3 123 456.</p></footer></body></html>`);

function article(n: number): Buffer {
  const paragraphs = Array.from({ length: 36 }, (_, i) => `<p>${SENTENCE}, bài số ${n}, phần thứ ${i + 1}.</p>`);
  const related = [1, 2, 3, 4, 5].map((step) => (n * 7 + step) % articles);
  return shell(
    `Hội nghị giao ban số ${n}`,
    `<article><h1>Hội nghị giao ban số ${n}</h1><time>24/11/2026</time>${paragraphs.join('\n')}</article>
<aside><ul>${related.map((other) => `<li><a href="${slug(other)}">Hội nghị giao ban công tác số ${other}</a></li>`).join('')}</ul></aside>`,
  );
}

const pages = new Map<string, Buffer>([['/robots.txt', Buffer.from('User-agent: *\nDisallow:\n')]]);
const listings = Math.ceil(articles / A_LISTING);
for (let n = 0; n < articles; n += 1) pages.set(slug(n), article(n));
for (let page = 1; page <= listings; page += 1) {
  const shown = Array.from({ length: A_LISTING }, (_, i) => (page - 1) * A_LISTING + i).filter((n) => n < articles);
  const items = shown.map((n) => `<li><a href="${slug(n)}">Hội nghị giao ban công tác số ${n} của huyện</a></li>`);
  const pager = [1, 2, 3].map((step) => page + step).filter((other) => other <= listings);
  const html = `<ul>${items.join('\n')}</ul><div>${pager.map((other) => `<a href="/tin-tuc/?page=${other}">${other}</a>`).join(' ')}</div>`;
  pages.set(page === 1 ? '/tin-tuc/' : `/tin-tuc/?page=${page}`, shell('Tin tức', html));
}
pages.set('/', shell('Cổng thông tin điện tử', '<p><a href="/tin-tuc/">Tin tức</a></p>'));

const servers = Array.from({ length: hosts }, () =>
  createServer((request, response) => {
    const page = pages.get(request.url!);
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  }),
);
await Promise.all(servers.map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))));
console.log(JSON.stringify(servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)));
process.on('disconnect', () => process.exit());
process.stdin.on('end', () => process.exit()).resume();
