// robots.txt that is forbidden to all, moved, or of another line break; each at a portal of its own.
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { type Answer, byPath, redirect, type Trial, text } from '../trial.ts';

const path = (story: Story) => `/tin/${story.slug}-${story.id}.html`;
const closedPath = (story: Story) => `/mat/${story.slug}-${story.id}.html`;
const chrome = chromeOf('nukeviet', 'Sở Xây dựng Tam Bố', [{ href: '/', text: 'Trang chủ' }]);
const FILLING = `${'# Quy định về việc sao chép nội dung của Cổng thông tin điện tử\n'.repeat(9000)}`;

function portal(
  of: Pick<Trial, 'name' | 'because' | 'robotsDelayMs'>,
  seed: number,
  answers: Readonly<Record<string, Answer>>,
  forbids: boolean,
): Trial {
  const all = stories(seed, 8);
  const open = forbids ? all.slice(0, 6) : all;
  const closed = all.filter((story) => !open.includes(story));
  const pathOf = (story: Story) => (open.includes(story) ? path(story) : closedPath(story));
  return {
    ...of,
    stories: () => open,
    answer: byPath({
      '/': chrome.listing('Trang chủ', linksTo(all, pathOf)),
      ...answers,
      ...Object.fromEntries(all.map((story) => [pathOf(story), chrome.story(story)])),
    }),
    forbidden: (at) => closed.some((story) => closedPath(story) === at),
    most: 15,
  };
}

export const refusedRobots: readonly Trial[] = [
  portal(
    { name: 'robots-403', because: 'robots.txt answers 403: by RFC 9309 there are no rules' },
    61,
    { '/robots.txt': { status: 403, body: 'Forbidden. Disallow: /' } },
    false,
  ),
  portal(
    {
      name: 'robots-moved',
      because: 'robots.txt is behind two redirects, with line breaks of old Macs and a delay with a comma',
      robotsDelayMs: 400,
    },
    62,
    {
      '/robots.txt': redirect('/cau-hinh/robots', 301),
      '/cau-hinh/robots': redirect('/cau-hinh/robots.txt'),
      '/cau-hinh/robots.txt': text('User-agent: *\rCrawl-delay: 0,4\rDisallow: mat/\rDisallow: /mat\r'),
    },
    true,
  ),
  portal(
    { name: 'robots-large', because: 'robots.txt of 600 kB, whose rules stand at its start and at its end' },
    63,
    { '/robots.txt': text(`User-agent: *\nDisallow: /quan-tri/\n${FILLING}Disallow: /mat/\n`) },
    true,
  ),
  portal(
    { name: 'robots-garbage', because: 'robots.txt is a picture with status 200' },
    64,
    { '/robots.txt': { type: 'image/png', body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255, 254, 10, 13]) } },
    false,
  ),
  portal(
    {
      name: 'robots-wild',
      because: 'robots.txt with wildcards, a delay in each of two groups for all, rules as whole addresses',
      robotsDelayMs: 300,
    },
    65,
    {
      '/robots.txt': text(
        'User-agent: *\nCrawl-delay: 0.3\nDisallow: /*/chi-tiet$\nDisallow: /m*t/*.html$\n\nUser-agent: Baiduspider\nUser-agent: SemrushBot\nDisallow: /\n\nUser-agent: *\nDisallow: /mat/\nAllow: /tin*\n',
      ),
    },
    true,
  ),
];
