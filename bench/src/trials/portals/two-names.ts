// One server under two names: the start moves to the other one, and pages link one another under either name and scheme.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, redirect, robots, type Trial, xml } from '../trial.ts';

const all = stories(60, 12);
const path = (story: Story) => `/tin-tuc/${story.slug}-${story.id}.html`;
const chrome = chromeOf('vnpt', 'Huyện Nậm Tông', [
  { href: '/', text: 'Trang chủ' },
  { href: '/tin-tuc', text: 'Tin tức' },
]);

export const twoNames: Trial = {
  name: 'two-names',
  because: 'the start moves to another name of the host; links, sitemap and canonical under either name and scheme',
  hostname: 'localhost',
  stories: () => all,
  answer(ask) {
    const { port, hostname } = ask.url;
    const moved = `http://127.0.0.1:${port}`;
    if (ask.path === '/robots.txt') return robots(`Sitemap: http://localhost:${port}/sitemap.xml`, 'Disallow: /kin/');
    if (hostname === 'localhost') return redirect(moved + ask.path, 301);
    const names = [moved, `http://localhost:${port}`, `https://127.0.0.1:${port}`, ''];
    const link = (story: Story) => names[all.indexOf(story) % names.length]! + path(story);
    return byPath({
      '/': chrome.listing('Trang chủ', linksTo(all.slice(0, 6), link)),
      '/tin-tuc': chrome.listing('Tin tức', [
        ...linksTo(all.slice(0, 8), link),
        ...linksTo(all, (story) => `//127.0.0.1:${port}${path(story)}`),
      ]),
      '/sitemap.xml': xml(`<urlset>${all.map((story) => `<url><loc>${link(story)}</loc></url>`).join('')}</urlset>`),
      ...Object.fromEntries(
        all.map((story) => [
          path(story),
          chrome.story(story, { head: `<link rel="canonical" href="http://localhost:${port}${path(story)}">` }),
        ]),
      ),
    })(ask);
  },
  forbidden: (at) => at.startsWith('/kin/'),
  most: 50,
};
