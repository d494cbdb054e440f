// A sample of what `pnpm prove crawl-killed` proves in full.
import { expect, test } from 'vitest';
import { killedCrawl } from './killed-crawl.fixture.ts';

test('a crawl killed again and again loses nothing, stores nothing twice, and stays polite', async () => {
  const kills = 6;
  const ran = await killedCrawl(20261124, 120, kills);
  expect(ran).toMatchObject({ kills, articles: 120, records: 120, missing: 0, storedTwice: 0, overlapping: 0 });
  expect(ran.fetchedAgain).toBeLessThanOrEqual(2 * kills);
  for (const { least, asked } of ran.pauses) expect(least).toBeGreaterThanOrEqual(asked);
}, 600_000);
