import { expect, test } from 'vitest';
import { portalSizes, simulate } from './simulate.ts';

const times = { extractSeconds: 0.01, indexSeconds: 0.01, archiveBytes: 1, sqliteBytes: 1, elasticsearchBytes: null };
const country = { provinces: 2, portalsEach: 10, pages: 200_000, years: 1, delaySeconds: 1, cores: 4 };

test('portals have all the pages, the largest ones most of them', () => {
  const sizes = portalSizes(country);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeCloseTo(200_000, 3);
  expect(sizes.at(-1)!).toBeGreaterThan(10 * sizes[10]! * 0.5);
});

test('the delay is the limit where there are cores enough: the largest portal is the last', () => {
  const largest = portalSizes(country).at(-1)!;
  const { firstCrawlDays, hoursHeldUp } = simulate(country, times);
  expect(firstCrawlDays.all).toBeGreaterThan(((largest / 2) * 1.1) / 86_400);
  expect(simulate({ ...country, delaySeconds: 10 }, times).firstCrawlDays.all).toBeGreaterThan(5 * firstCrawlDays.all);
  expect(hoursHeldUp).toBe(0);
});

test('too few cores hold up fetching, and no more than the bound stands unread', () => {
  const { hoursHeldUp, mostUnread, firstCrawlDays } = simulate({ ...country, cores: 0.05 }, times);
  expect(hoursHeldUp).toBeGreaterThan(0);
  expect(mostUnread).toBeLessThanOrEqual(2_000);
  expect(firstCrawlDays.all).toBeGreaterThan(simulate(country, times).firstCrawlDays.all);
});
