// People in a real browser: from a name to a profile and its sentence, and a reviewer who joins two.
import { expect } from 'vitest';
import { inBrowser, test } from './browser.fixture.ts';

inBrowser('people', () => {
  test('from a name over those who have it to a profile and its sentence', async ({ page, base, expectAccessible }) => {
    await page.goto(`${base}/can-bo`);
    await page.getByRole('link', { name: 'Hồ sơ cán bộ' }).first().click();
    await page.getByRole('heading', { name: 'Những người tên “Lò Thị A”' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Lò Thị A' }).first().click();
    await page.getByRole('heading', { name: 'Chức vụ theo thời gian' }).waitFor();
    await page.getByRole('heading', { name: 'Cùng tên, được giữ là người khác' }).waitFor();
    await expectAccessible();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible();
    await page.locator('.tenures').getByRole('link').first().click();
    expect(await page.locator('mark:target').textContent()).toContain('Trưởng Ban Dân vận');
  });

  test('a reviewer says that two of a name are one person', async ({ page, base, giveKey }) => {
    await page.goto(`${base}/ho-so?name=lo+thi+a`);
    await page.getByRole('main').getByRole('link', { name: 'Lò Thị A' }).first().click();
    await giveKey();
    await page.getByRole('button', { name: 'Là một người', exact: true }).first().click();
    await page.getByText('Đã ghi lại.').waitFor();
    const { items } = (await (await fetch(`${base}/v1/corrections?limit=1`)).json()) as { items: { change: object }[] };
    expect(items[0]!.change).toMatchObject({ do: 'same' });
  });

  test('a reviewer names another profile by its address', async ({ page, base, complaints, giveKey }) => {
    const { items: people } = (await (await fetch(`${base}/v1/profiles?limit=2`)).json()) as {
      items: { id: string }[];
    };
    const [own, other] = people;
    await page.goto(`${base}/can-bo/${own!.id}`);
    await giveKey();
    await page.getByLabel('Gộp với hồ sơ khác').fill('/can-bo/khong-co');
    await page.locator('form.merge').getByRole('button').click();
    await page.getByText('không phải của một hồ sơ nào').waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
    await page.getByLabel('Gộp với hồ sơ khác').fill(`${base}/can-bo/${other!.id}?lang=en`);
    await page.locator('form.merge').getByRole('button').click();
    await page.getByText('Đã ghi lại.').waitFor();
    const { items } = (await (await fetch(`${base}/v1/corrections?limit=1`)).json()) as { items: { change: object }[] };
    expect(items[0]!.change).toMatchObject({ do: 'same' });
  });
});
