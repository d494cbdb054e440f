// Reviewing in a real browser: correcting, adding, removing, taking back, and what is refused.
import { expect } from 'vitest';
import { inBrowser, test } from './browser.fixture.ts';

inBrowser('reviewing', () => {
  test('a reviewer corrects, adds, removes, takes back, and takes the gold away', async ({
    page,
    base,
    token,
    expectAccessible,
    giveKey,
  }) => {
    await page.goto(`${base}/ban-ghi/r1`);
    await page.getByRole('link', { name: 'Rà soát bản ghi này' }).click();
    await giveKey();
    expect(page.url()).not.toContain(token);

    await page.locator('#i-o1 summary').click();
    await page.locator('#i-o1').getByLabel('Tên', { exact: true }).fill('Lò Thị Ánh');
    await page.locator('#i-o1').getByLabel('Vai trò').selectOption('keynote');
    await page.locator('#i-o1').getByLabel('Lý do').fill('đọc lại bài');
    await expectAccessible();
    await page.locator('#i-o1').getByRole('button', { name: 'Ghi lời sửa' }).click();
    await page.locator('.corrections', { hasText: 'Lò Thị Ánh' }).waitFor();
    expect(await page.locator('.corrections li').count()).toBe(2);
    expect(await page.locator('.corrections').textContent()).toContain('Tổ rà soát');

    await page.locator('details.add summary', { hasText: 'Số liệu' }).click();
    const adding = page.locator('form[data-add="statistics"]');
    await adding.getByLabel('Câu trong bài').fill('Toàn tỉnh');
    await adding.getByLabel('Giá trị').fill('24');
    await adding.getByLabel('Đơn vị tính').fill('thôn');
    await adding.getByRole('button', { name: 'Thêm' }).click();
    await page.locator('.corrections', { hasText: '24 · thôn' }).waitFor();

    page.once('dialog', (dialog) => dialog.accept());
    await page.locator('#i-d1 summary').click();
    await page.locator('#i-d1').getByRole('button', { name: 'Bỏ mục' }).click();
    await page.locator('.corrections', { hasText: 'Bỏ mục' }).waitFor();
    await page.getByRole('button', { name: 'Xác nhận cả bản ghi là đúng' }).click();
    await page.locator('.corrections', { hasText: 'Xác nhận cả bản ghi' }).waitFor();

    await page.goto(`${base}/ban-ghi/r1`);
    expect(await page.locator('#i-o1').textContent()).toContain('Lò Thị Ánh');
    await expectAccessible();
    const gold = await (await fetch(`${base}/v1/export/gold?whole=1`)).text();
    expect(gold).toContain('Lò Thị Ánh');

    await page.goto(`${base}/ra-soat`);
    await expectAccessible();
    const line = page.locator('.corrections li', { hasText: '24 · thôn' });
    await line.getByRole('button', { name: 'Rút lại' }).click();
    await page.locator('.corrections li.undone', { hasText: '24 · thôn' }).waitFor();
  });

  test('what cannot be kept is told beside the form, and a wrong key is none', async ({
    page,
    base,
    complaints,
    giveKey,
  }) => {
    await page.goto(`${base}/ra-soat/u2`);
    await page.locator('#i-s1 summary').click();
    await page.locator('#i-s1').getByLabel('Đơn vị tính').fill('');
    await page.locator('#i-s1').getByRole('button', { name: 'Ghi lời sửa' }).click();
    await page.getByText('Hãy nhập khóa rà soát trước.').waitFor();
    await page.getByLabel('Khóa rà soát').fill('gb_none');
    await page.getByRole('button', { name: 'Dùng khóa' }).click();
    await page.getByText('Khóa không đúng').waitFor();
    await giveKey();
    await page.locator('#i-s1').getByRole('button', { name: 'Ghi lời sửa' }).click();
    await page.locator('#i-s1 .said', { hasText: 'value: unit' }).waitFor();
    await page.getByRole('button', { name: 'Quên khóa' }).click();
    await page.getByLabel('Khóa rà soát').waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining('401'), expect.stringContaining('400')]);
  });
});
