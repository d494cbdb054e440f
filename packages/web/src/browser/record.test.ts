// A record in a real browser: marks, the way between text and table, versions.
import { expect } from 'vitest';
import { inBrowser, test } from './browser.fixture.ts';

inBrowser('a record', () => {
  test('versions of a page, with what changed and the archived copy', async ({
    page,
    base,
    complaints,
    expectAccessible,
  }) => {
    await page.goto(`${base}/ban-ghi/u1`);
    await page.getByRole('link', { name: 'Các phiên bản và bản lưu' }).click();
    expect(await page.locator('.differences').textContent()).toContain('Tiêu đề cũ');
    await expectAccessible();
    await page.getByRole('link', { name: 'bản lưu của trang' }).first().click();
    await page.getByRole('heading', { name: 'Bản lưu' }).waitFor();
    expect(await page.evaluate('window.attacked').catch(() => undefined)).toBeUndefined();
    expect(complaints.splice(0).every((text) => /script execution|agent cluster/.test(text))).toBe(true);
  });

  test('a kind of mark is hidden by the legend', async ({ page, base }) => {
    await page.goto(`${base}/ban-ghi/u1`);
    const background = () => page.evaluate(`getComputedStyle(document.querySelector('mark.official')).backgroundColor`);
    const before = await background();
    await page.getByRole('checkbox', { name: 'Cán bộ' }).uncheck();
    expect(await background()).not.toBe(before);
  });

  test('a passage and its row light up together', async ({ page, base }) => {
    await page.goto(`${base}/ban-ghi/u1`);
    await page.locator('mark.document').hover();
    expect(await page.locator('#i-d1').getAttribute('class')).toContain('lit');
  });
});
