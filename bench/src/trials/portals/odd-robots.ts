// robots.txt by hand: groups without blank lines, our own name in capitals, spaces before colons, comments, rules with the whole address.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, type Trial, text } from '../trial.ts';

const all = stories(52, 16);
const open = all.slice(0, 11);
const path = (story: Story) =>
  `${open.includes(story) ? '/tin' : ['/kin', '/Tam/luu', '/in'][all.indexOf(story) % 3]}/${story.slug}-${story.id}.html`;
const chrome = chromeOf('nukeviet', 'Hội Nông dân Sơn Trà', [{ href: '/', text: 'Trang chủ' }]);

export const oddRobots: Trial = {
  name: 'odd-robots',
  because: 'robots.txt with a group for this crawler, odd spacing and case, comments behind rules, a longer Allow',
  stories: () => open,
  answer: byPath({
    '/': chrome.listing('Trang chủ', linksTo(all, path)),
    '/robots.txt': text(
      'USER-AGENT : *\nDISALLOW : /\nallow: /$\n# của ta\nUser-Agent: giaoban   # và các bản sau\nDisallow : /kin/ # kín\ndisallow:/Tam/\nDisallow: /in\nAllow: /in-an\nUnknown: x\n',
    ),
    ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
  }),
  forbidden: (at) => /^\/(?:kin|Tam|in)\//.test(at),
  most: 20,
};
