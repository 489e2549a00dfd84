import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'sample', actionTimeout: 15_000 });
// The first test of a worker builds the sample site.
test.describe.configure({ timeout: 300_000 });

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/${address}`);
}

async function dropPhoto(page: Page): Promise<void> {
  const file = { name: '簽收表.jpg', mimeType: 'image/jpeg', buffer: jpegPhoto('簽收表') };
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(words('letters.delivery.photoTaken', { name: '簽收表.jpg' }))).toBeVisible();
}

test('letters go to pasted rooms in one run, are signed as one, taken as files, and typed off the signed sheet by keys', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn('manager', 'sample-2026');
  await expect(page.getByRole('link', { name: words('today.deliveries') })).toBeVisible();
  await picture(page, 'many-today');

  await goTo(page, 'letters/many');
  await page.getByRole('combobox', { name: words('letters.template') }).click();
  await page.locator('.ant-select-item-option', { hasText: '業主函（滲漏配合維修）' }).first().click();
  for (const [name, text] of [
    ['background', '公共立管滲漏'],
    ['facts', '一、立管接口老化。'],
    ['request', '安排入戶查修'],
  ] as const) {
    await page.getByLabel(words(`letterField.${name}`), { exact: true }).fill(text);
  }
  await page.getByLabel(words('letterField.replyBy'), { exact: true }).fill('2027-01-15');
  await page.keyboard.press('Enter');
  await page
    .getByLabel(words('letters.run.pasted'))
    .fill('房號\t業主\n1棟101\t某某\n1-102、1-103；1棟201\n2棟 101\n九十九棟9901');
  await picture(page, 'many-new');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words('letters.run.unread', { count: '2' }))).toBeVisible();
  await picture(page, 'many-unread');
  await page
    .getByRole('button', { name: words('letters.run.leave') })
    .first()
    .click();
  await page
    .getByRole('button', { name: words('letters.run.leave') })
    .first()
    .click();
  await page.getByRole('checkbox', { name: '1棟201' }).uncheck();
  await expect(page.getByText(words('letters.run.takenOut', { count: '1' }))).toBeVisible();
  await picture(page, 'many-checked');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');

  await expect(
    page.getByText(words('letters.run.draftedOf', { drafted: '4', households: '4' })),
  ).toBeVisible();
  await picture(page, 'many-run');
  const sign = words('letters.run.sign', { count: '4' });
  await page.getByRole('button', { name: sign }).click();
  await page.getByRole('dialog').getByRole('button', { name: sign }).click();
  await expect(
    page.getByText(/^已簽發 4 封：客服函〔\d{4}〕\d+號 至 客服函〔\d{4}〕\d+號。$/u),
  ).toBeVisible();
  await picture(page, 'many-issued');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('letters.run.sheet') }).click();
  const sheet = await download;
  expect(sheet.suggestedFilename()).toMatch(/^函件簽收表-\d{4}-\d\d-\d\d-4\.docx$/u);
  expect(readFileSync(await sheet.path()).length).toBeGreaterThan(2000);
  await expectAccessible(page);

  // Down the sheet by keys: the first signed, the second was out, the third refused before a witness.
  await page.getByRole('button', { name: words('letters.delivery.enter') }).click();
  await expect(page.getByRole('table', { name: words('letters.entry.rows') })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('letters.entry.progress', { done: '1', total: '4' }))).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByText(words('deliveryState.absent'), { exact: true })).toBeVisible();
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('letters.delivery.reason')).fill('不認同');
  await dialog.getByLabel(words('letters.delivery.witness')).fill('當值秩序員');
  await picture(page, 'many-refused');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words('letters.entry.progress', { done: '2', total: '4' }))).toBeVisible();
  await page.getByRole('button', { name: words('letters.entry.attach') }).click();
  await dropPhoto(page);
  await dialog.getByRole('button', { name: words('letters.entry.attachOk'), exact: true }).click();
  await expect(page.getByText(words('letters.entry.attached', { count: '3' }))).toBeVisible();
  await picture(page, 'many-entry');
  await expectAccessible(page);

  await goTo(page, 'letters/deliveries');
  await expect(page.getByText(words('deliveryState.absent'), { exact: true }).first()).toBeVisible();
  await picture(page, 'many-deliveries');
  await page
    .locator('.ant-segmented-item')
    .filter({ hasText: words('letters.delivery.all') })
    .click();
  await expect(page.getByText(words('deliveryState.proved'), { exact: true }).first()).toBeVisible();
  // The letter itself says who refused it before whom, and shows the scan of the sheet.
  await goTo(page, 'letters/deliveries');
  await page.getByRole('link', { name: /^客服函〔\d{4}〕17號$/u }).click();
  await expect(page.getByText(words('letters.delivery.card'), { exact: true })).toBeVisible();
  await expect(page.getByText('簽收表')).toBeVisible();
  await picture(page, 'many-letter');
});
