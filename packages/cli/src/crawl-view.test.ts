import type { RunEvent } from '@giaoban/pipeline';
import { expect, test } from 'vitest';
import { CrawlView } from './crawl-view.ts';

const task = { host: 'a.example' } as Extract<RunEvent, { type: 'unchanged' }>['task'];
const unchanged: RunEvent = { type: 'unchanged', task };
const failed: RunEvent = { type: 'failed', task, detail: 'status 503', kind: 'status 503', retryAfterMs: null };
const refused: RunEvent = { type: 'refused', task, reason: 'robots', detail: 'robots.txt forbids it' };
const progress = (waiting: number, longest: number): RunEvent => ({
  type: 'progress',
  counts: { waiting, claimed: 2, fetched: 10, refused: 1, failed: 0, articles: 7, hosts: 5, longest },
});

function shown(events: readonly RunEvent[], afterMs: number): string[] {
  const view = new CrawlView(0);
  for (const event of events) view.take(event, afterMs);
  return view.lines(afterMs);
}

test('nothing is shown before anything is known', () => {
  expect(shown([unchanged], 1000)).toEqual([]);
});

test('rate, queue, hosts, errors by kind', () => {
  expect(shown([unchanged, failed, refused, failed, progress(20, 5)], 4_000)).toEqual([
    '4 asked, 1.0 a second, 7 articles',
    '2 of 5 hosts busy, 20 addresses wait, about 20 s left',
    'no page: 2 status 503, 1 robots',
  ]);
});

test.each([
  ['all hosts alike', 600, 60, 'about 10 min left'],
  ['one host with most of the work', 600, 590, 'about 20 min left'],
  ['many hours', 40_000, 40, 'about 11 h left'],
  ['nothing waits', 0, 0, 'nearly done'],
])('time left: %s', (_name, waiting, longest, left) => {
  expect(shown([unchanged, progress(waiting, longest)], 1_000)[1]).toContain(left);
});

test('a crawl that stands still says so', () => {
  const view = new CrawlView(0);
  view.take(unchanged, 1_000);
  view.take(progress(5, 5), 1_000);
  expect(view.lines(60_000)[1]).toContain('time left unknown');
});
