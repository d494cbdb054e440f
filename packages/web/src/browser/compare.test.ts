// Comparing in a real browser: provinces side by side, added up, each value to its sentence, away as CSV.
import { expect } from 'vitest';
import { inBrowser, test } from './browser.fixture.ts';

inBrowser('comparing', () => {
  test('from words over a facet, a record and its sentence to the comparison and the table for Excel', async ({
    page,
    base,
  }) => {
    await page.goto(`${base}/?q=giao+ban+dan+van`);
    await page
      .locator('.facet', { hasText: 'tên khi đăng' })
      .getByRole('link', { name: /Hà Nam/ })
      .click();
    await page.getByRole('link', { name: 'Giao ban công tác Dân vận' }).click();
    await page.locator('mark.statistic a').first().click();
    await page.locator(':target').getByRole('link', { name: 'So sánh: mô hình dân vận khéo' }).click();
    await page.getByRole('row', { name: /Nam Định .*80/ }).waitFor();
    const href = await page.getByRole('link', { name: 'CSV cho Excel' }).getAttribute('href');
    const table = await (await fetch(base + href)).arrayBuffer();
    expect([...new Uint8Array(table, 0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(table)).toContain('Hà Nam');
  });

  test('provinces are compared, added up, and lead to the sentence', async ({ page, base }) => {
    await page.goto(base);
    await page.getByRole('link', { name: 'So sánh' }).click();
    await page.getByLabel('Chỉ tiêu').fill('dan van kheo');
    await page.getByLabel('Chỉ tiêu').press('Enter');
    await page.getByRole('row', { name: /Hà Nam .*120/ }).waitFor();
    expect(await page.locator('svg.bar-drawn').count()).toBe(2);

    await page.getByLabel(/34 tỉnh/).check();
    await page.getByRole('button', { name: 'So sánh' }).click();
    await page.getByText('tổng còn thiếu: Ninh Bình').waitFor();
    await page
      .getByRole('row', { name: /Ninh Bình/ })
      .getByRole('link', { name: '120' })
      .click();
    expect(await page.locator('mark:target').textContent()).toBe('4.494 mô hình');
  });

  test('a comparison leads from its map to its row, and away as CSV', async ({ page, base }) => {
    await page.goto(`${base}/so-sanh?measure=dan+van+kheo`);
    await page.getByRole('link', { name: 'Hà Nam: 120' }).click();
    expect(await page.locator('tr:target th').textContent()).toContain('Hà Nam');
    const href = await page.getByRole('link', { name: 'Tải CSV' }).getAttribute('href');
    expect(await (await fetch(base + href)).text()).toContain('Hà Nam');
  });
});
