// The board of the queues in a real browser: asked for with the key as password, shown as it is, and nothing to press that would change a job.
import { openQueueBoard } from '@giaoban/api';
import { expect } from 'vitest';
import { redisUrl } from '../../../../scripts/test-services.ts';
import { inBrowser, testOn } from './browser.fixture.ts';
import { openSite } from './site.fixture.ts';

const redis = redisUrl();
const test = testOn(async () => {
  const board = openQueueBoard(`${redis}/7`);
  const site = await openSite({ board });
  return {
    ...site,
    async close() {
      await site.close();
      await board.close();
    },
  };
});

inBrowser('the board', () => {
  test.skipIf(redis === null)(
    'opens with an admin key alone, and shows the queues',
    async ({ browser, base, token }) => {
      const stranger = await browser.newContext();
      expect((await stranger.request.get(`${base}/queues/`)).status()).toBe(401);
      await stranger.close();

      const context = await browser.newContext({ httpCredentials: { username: 'any', password: token } });
      const page = await context.newPage();
      const asked: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${base}/queues`);
      for (const queue of ['giaoban-fetch', 'giaoban-extract', 'giaoban-index'])
        await page.getByRole('link', { name: queue }).first().waitFor();
      await page.getByRole('link', { name: 'giaoban-fetch' }).first().click();
      await page.waitForURL(/queues\/queue\/giaoban-fetch/);
      expect(await page.getByRole('button', { name: /pause|empty|obliterate|add job/i }).count()).toBe(0);
      expect(asked.filter((url) => !url.startsWith(base))).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});
