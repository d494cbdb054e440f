// A server that is read with keys alone, in a real browser: signing in, reading, suggestions and exports, signing out.
import { expect } from 'vitest';
import { inBrowser, testOn } from './browser.fixture.ts';
import { openSite } from './site.fixture.ts';

const test = testOn(() => openSite({ closed: true }));

inBrowser('a closed server', () => {
  test('the page that was asked for stands behind the key', async ({
    page,
    base,
    token,
    complaints,
    expectAccessible,
  }) => {
    await page.goto(`${base}/?q=dan+van&province=${encodeURIComponent('Nghệ An')}`);
    await page.getByRole('heading', { name: 'Cần khóa để đọc' }).waitFor();
    await expectAccessible();
    await page.getByLabel('Khóa', { exact: true }).fill('gb_none');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('alert').getByText('Khóa không đúng').waitFor();
    await page.getByLabel('Khóa', { exact: true }).fill(token);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { name: /bản ghi cho “dan van”/ }).waitFor();
    expect(page.url()).not.toContain(token);
    expect(await page.evaluate('document.cookie')).toBe('');

    await page.getByRole('combobox').fill('lo thi');
    await page.getByRole('option', { name: /Lò Thị A/ }).waitFor();
    const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
    expect((await page.context().request.get(base + href)).status()).toBe(200);

    await page.getByRole('link', { name: 'Khóa truy cập' }).click();
    await page.getByText('đang dùng khóa “Tổ rà soát”').waitFor();
    await expectAccessible();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByLabel('Khóa', { exact: true }).waitFor();
    expect((await page.context().request.get(base + href)).status()).toBe(401);
    expect(complaints.splice(0).every((text) => text.includes('401'))).toBe(true);
  });

  test('without JavaScript, and in English', async ({ browser, base, token }) => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${base}/can-bo?lang=en`);
    await plain.getByLabel('Key', { exact: true }).fill(token);
    await plain.getByRole('button', { name: 'Sign in' }).click();
    await plain.getByRole('link', { name: 'Lò Thị A' }).first().waitFor();
    expect(await plain.locator('html').getAttribute('lang')).toBe('en');
    await plain.close();
  });
});
