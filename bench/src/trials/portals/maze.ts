// A maze: pages made up as they are asked for, with names like those of articles, a sentence of text each and ten links to further ones.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, robots, type Trial } from '../trial.ts';

const all = stories(72, 12);
const path = (story: Story) => `/tin-tuc-su-kien/${story.slug}-${story.id}.html`;
const chrome = chromeOf('nukeviet', 'Huyện Sơn Trà Bắc', [
  { href: '/', text: 'Trang chủ' },
  { href: '/tin-tuc-su-kien/', text: 'Tin tức' },
  { href: '/lich/2024-09-02', text: 'Lịch công tác' },
  { href: '/hoi-dap/cau-hoi-cua-cong-dan-ve-dat-dai-1.html', text: 'Hỏi đáp' },
  { href: '/chu-de/nong-thon-moi', text: 'Chủ đề' },
]);
const WORDS = ['nong-thon', 'dat-dai', 'can-bo', 'hoc-tap', 'y-te', 'thuy-loi', 'van-hoa'];
const serve = byPath({
  '/': chrome.listing('Trang chủ', linksTo(all.slice(0, 4), path)),
  '/robots.txt': robots('Disallow:'),
  '/tin-tuc-su-kien/': chrome.listing('Tin tức', linksTo(all, path)),
  ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
});

export const maze: Trial = {
  name: 'maze',
  because:
    'a calendar by day that lists the same articles, questions without answers that lead to further ones, subjects combined in paths',
  stories: () => all,
  answer(ask) {
    const day = /^\/lich\/(\d{4}-\d\d-\d\d)$/.exec(ask.path)?.[1];
    if (day !== undefined) {
      const other = (step: number) => new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);
      const links = [-7, -1, 1, 7, 30].map((step) => `<a href="/lich/${other(step)}">${other(step)}</a>`).join(' ');
      return { body: chrome.listing(`Lịch công tác ngày ${day}`, linksTo(all.slice(0, 2), path), { more: links }) };
    }
    const question = /^\/hoi-dap\/[a-z-]+-(\d+)\.html$/.exec(ask.path)?.[1];
    if (question !== undefined) {
      const next = Array.from({ length: 10 }, (_, at) => Number(question) * 7 + at + 1);
      const links = next
        .map(
          (n) =>
            `<li><a href="/hoi-dap/cau-hoi-cua-cong-dan-ve-${WORDS[n % 7]}-${n}.html">Câu hỏi số ${n} của công dân gửi đến huyện</a></li>`,
        )
        .join('');
      return {
        body: chrome.shell(
          `Câu hỏi số ${question}`,
          `<h1>Câu hỏi số ${question}</h1><p>Câu hỏi này đang chờ cơ quan chuyên môn trả lời.</p><ul>${links}</ul>`,
        ),
      };
    }
    if (ask.path.startsWith('/chu-de/')) {
      const links = WORDS.map((word) => `<a href="${ask.url.pathname.slice(0, 400)}/${word}${ask.count}">${word}</a>`);
      return { body: chrome.shell('Chủ đề', `<p>Chọn thêm chủ đề.</p>${links.join(' ')}`) };
    }
    return serve(ask);
  },
  most: 180,
};
