// Validators that stand over an edit: an ETag by address, a Last-Modified by day of publication; 304 to whoever asks by them.
import { chromeOf, linksTo } from '../chrome.ts';
import { edited, type Story, stories } from '../story.ts';
import { type Answer, byPath, robots, type Trial, xml } from '../trial.ts';

const all = stories(41, 14);
/** One that a sample finds, one that the sitemap gives another day, one whose title in the listing is another. */
const isEdited = (at: number) => at % 5 === 1;
const now = (round: number) => all.map((story, at) => (round === 2 && isEdited(at) ? edited(story) : story));
const path = (story: Story) => `/tin/${story.slug}-${story.id}.html`;
const chrome = chromeOf('vnpt', 'UBND huyện Mường Pha', [{ href: '/', text: 'Trang chủ' }]);
const dayOf = (story: Story, at: number, round: number) =>
  round === 2 && isEdited(at) ? '2026-11-20' : story.published.slice(0, 10);

export const standing: Trial = {
  name: 'standing',
  because: 'ETag and Last-Modified stay while articles are edited, and 304 is what is answered to them',
  stories: now,
  answer(ask): Answer {
    const answer = byPath({
      '/': chrome.listing('Trang chủ', linksTo(all, path)),
      '/robots.txt': robots('Disallow:'),
      '/sitemap.xml': xml(
        `<urlset>${all.map((story, at) => `<url><loc>http://${ask.headers.host}${path(story)}</loc><lastmod>${dayOf(story, at, ask.round)}</lastmod></url>`).join('')}</urlset>`,
      ),
      ...Object.fromEntries(now(ask.round).map((story) => [path(story), chrome.story(story)])),
    })(ask);
    const at = all.findIndex((story) => path(story) === ask.path);
    if (at < 0) return answer;
    if (ask.headers['if-none-match'] ?? ask.headers['if-modified-since']) return { status: 304 };
    const standing =
      at % 2 === 0
        ? { ETag: `"bai-${at}"` }
        : { 'Last-Modified': new Date(`${all[at]!.published}:00+07:00`).toUTCString() };
    return { ...answer, headers: standing };
  },
  most: 25,
};
