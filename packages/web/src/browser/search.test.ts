// Searching in a real browser: from words without accents to the marked sentence, suggestions, saved searches, no script, no attack.
import { expect } from 'vitest';
import { inBrowser, test } from './browser.fixture.ts';
import { ATTACK } from './site.fixture.ts';

inBrowser('searching', () => {
  test('from a search without accents over a facet to the sentence and back', async ({ page, base }) => {
    await page.goto(base);
    await page.getByRole('combobox').fill('giao ban dan van');
    await page.getByRole('combobox').press('Enter');
    await page.getByRole('heading', { name: /bản ghi cho “giao ban dan van”/ }).waitFor();

    await page
      .locator('.facet', { hasText: 'tên khi đăng' })
      .getByRole('link', { name: /Nghệ An/ })
      .click();
    await page.getByRole('link', { name: /Bỏ lọc .*Nghệ An/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('giao ban dan van');

    await page.getByRole('link', { name: 'Giao ban công tác Dân vận' }).click();
    await page.locator('mark.statistic a', { hasText: '4.494 mô hình' }).click();
    expect(new URL(page.url()).hash).toBe('#i-s1');
    expect(await page.locator(':target').getAttribute('class')).toContain('item');

    await page.locator('.item-column').getByRole('link', { name: 'Lò Thị A' }).click();
    expect(await page.locator('mark:target').textContent()).toBe('Lò Thị A');

    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'What was read' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('names are offered while one types, and chosen by keyboard', async ({ page, base, expectAccessible }) => {
    await page.goto(`${base}/?province=${encodeURIComponent('Nghệ An')}`);
    const box = page.getByRole('combobox');
    await box.pressSequentially('lo thi');
    await page.getByRole('option', { name: 'Lò Thị A Cán bộ' }).waitFor();
    await box.press('ArrowDown');
    expect(await page.locator('#suggestion-0').getAttribute('aria-selected')).toBe('true');
    await expectAccessible();
    await box.press('Escape');
    expect([await page.getByRole('option').count(), await box.inputValue()]).toEqual([0, 'lo thi']);

    await box.pressSequentially(' a');
    await page.getByRole('option').first().waitFor();
    await box.press('ArrowDown');
    await box.press('Enter');
    await page.getByRole('link', { name: /Bỏ lọc Cán bộ: Lò Thị A/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('province')).toBe('Nghệ An');
  });

  test('a place that is offered is looked for as a phrase', async ({ page, base }) => {
    await page.goto(base);
    await page.getByRole('combobox').pressSequentially('que ph');
    await page.getByRole('option', { name: /Quế Phong/ }).click();
    await page.getByRole('heading', { name: /bản ghi cho “"Quế Phong"”/ }).waitFor();
  });

  test('a search is saved in the browser, with its feed, and let go', async ({ page, base, expectAccessible }) => {
    await page.goto(`${base}/?q=dan+van`);
    await page.getByRole('button', { name: 'Lưu tìm kiếm này' }).click();
    await page.goto(base);
    const saved = page.locator('.saved');
    expect(await saved.getByRole('link', { name: 'Atom' }).getAttribute('href')).toBe('/v1/feeds/records?q=dan+van');
    await expectAccessible();
    await saved.getByRole('link', { name: 'dan van' }).click();
    await page.getByRole('heading', { name: /bản ghi cho “dan van”/ }).waitFor();
    await page.getByRole('button', { name: 'Bỏ lưu: dan van' }).click();
    expect(await saved.getByRole('link').count()).toBe(0);
  });

  test('the first page weighs less than 100 kB, typeface and all, as it goes over the wire', async ({ page, base }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const sizes: number[] = [];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
    await page.goto(base, { waitUntil: 'networkidle' });
    expect(sizes.length).toBeGreaterThan(4);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  });

  test('everything is reached by keyboard, the content first', async ({ page, base }) => {
    await page.goto(base);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#content$/);
  });

  test('reads and searches without JavaScript', async ({ base, browser }) => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(base);
    await plain.getByRole('searchbox').fill('so ket');
    await plain.getByRole('searchbox').press('Enter');
    await plain.getByRole('link', { name: 'Sơ kết 6 tháng đầu năm' }).click();
    expect(await plain.locator('mark.official').first().textContent()).toBe('Lò Thị A');
    await plain.close();
  });

  test('markup in crawled fields stays text', async ({ page, base }) => {
    for (const path of ['/ban-ghi/u3', `/?q=${encodeURIComponent(ATTACK)}`, '/']) {
      await page.goto(base + path);
      expect(await page.evaluate('window.attacked')).toBeUndefined();
      expect(await page.locator('img').count()).toBe(0);
    }
  });
});
