// Coverage in a real browser: from the map to a province and its portals.
import { expect } from 'vitest';
import { inBrowser, test } from './browser.fixture.ts';

inBrowser('coverage', () => {
  test('from the map to the coverage of a province and its portals', async ({ page, base }) => {
    await page.goto(`${base}/do-phu`);
    await page.getByRole('link', { name: 'Hà Nam: 1' }).click();
    await page.getByRole('heading', { name: 'Các cổng của tỉnh này' }).waitFor();
    await page.getByRole('link', { name: 'xem cổng' }).click();
    expect(new URL(page.url()).searchParams.get('province')).toBe('Hà Nam');
    await page
      .getByRole('cell', { name: /chưa thu thập/ })
      .first()
      .waitFor();
  });
});
