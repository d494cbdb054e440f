// Edits that nothing tells: weak ETags by address, one Last-Modified for a whole day, in the future, or new each time.
import { chromeOf, linksTo } from '../chrome.ts';
import { edited, type Story, stories } from '../story.ts';
import { type Answer, byPath, robots, type Trial } from '../trial.ts';

const all = stories(79, 12);
const isEdited = (at: number) => at === 3 || at === 4 || at === 9;
const now = (round: number) => all.map((story, at) => (round === 2 && isEdited(at) ? edited(story) : story));
const path = (story: Story) => `/van-hoa-xa-hoi/${story.slug}-${story.id}.html`;
const chrome = chromeOf('vnpt', 'UBND thành phố Trường Sanh', [{ href: '/', text: 'Trang chủ' }]);

export const quietEdits: Trial = {
  name: 'quiet-edits',
  because:
    'weak ETags that stay over an edit, Last-Modified of the last deployment, of tomorrow, of now; 304 to whoever asks so',
  stories: now,
  answer(ask): Answer {
    const answer = byPath({
      '/': chrome.listing('Trang chủ', linksTo(all, path)),
      '/robots.txt': robots('Disallow:'),
      ...Object.fromEntries(now(ask.round).map((story) => [path(story), chrome.story(story)])),
    })(ask);
    const at = all.findIndex((story) => path(story) === ask.path);
    if (ask.path === '/robots.txt') return answer;
    if (ask.headers['if-none-match'] ?? ask.headers['if-modified-since']) return { status: 304 };
    const validators: readonly Record<string, string>[] = [
      { ETag: `W/"${ask.url.pathname.length}-bai-${at}"` },
      { 'Last-Modified': new Date(Date.now() + 86_400_000).toUTCString(), ETag: `"bai-${at}"` },
      { 'Last-Modified': new Date(Date.UTC(2024, 3, 1 + at)).toUTCString() },
    ];
    return { ...answer, headers: validators[at % 3] ?? {} };
  },
  most: 20,
};
