import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { addBilledUnit } from './fixtures/billed-unit.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER, OFFICE_SUPERVISOR } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

/** A household that owes a month is there before the host opens the office. */
const test = testIn(addBilledUnit);
test.describe.configure({ timeout: 240_000 });

/** The supervisor stands by and types their password. */
async function approve(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ hasText: words('approval.explain') });
  await dialog.getByLabel(words('approval.approverName')).fill(OFFICE_SUPERVISOR.userName);
  await dialog.getByLabel(words('approval.approverPassword')).fill(OFFICE_SUPERVISOR.password);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

test('a line is discounted with approval, two months are paid ahead with ¥1,000 in two methods, and the receipt is reversed', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  await page.goto(`${new URL(page.url()).origin}/#/fees/take/1`);
  const amount = page.getByLabel(words('fees.takeAmount'), { exact: true });
  await expect(amount).toBeFocused();

  await test.step('most of a bill is taken off, which the supervisor approves', async () => {
    await page.getByRole('button', { name: new RegExp(`^${words('fees.line.more')}`, 'u') }).press('Enter');
    await page.getByRole('menuitem', { name: words('fees.discount') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words('fees.discount.amount'), { exact: true }).last().fill('100');
    await dialog.getByLabel(words('fees.reason'), { exact: true }).fill('滲漏補償');
    await picture(page, 'counter-discount');
    await page.keyboard.press('Control+Enter');
    await approve(page);
    await expect(page.getByText(`${words('fees.discounted')} 100.00`)).toBeVisible();
  });

  await test.step('three months: what is owed and two billed ahead', async () => {
    await page.getByRole('radio', { name: words('fees.cover.amount') }).focus();
    await page.keyboard.press('ArrowRight');
    const months = page.getByRole('spinbutton', { name: words('fees.cover.monthCount') });
    await months.fill('3');
    await expect(page.getByText(words('fees.cover.sum', { count: 3, amount: '286.73' }))).toBeVisible();
    await expect(amount).toHaveValue('286.73');
    await expect(page.getByText(words('fees.cover.ahead'), { exact: true })).toHaveCount(2);
    await expectAccessible(page);
  });

  await test.step('¥1,000, of which 400 by WeChat; what is over is kept', async () => {
    await amount.focus();
    await page.keyboard.type('1000');
    await page.getByLabel(words('fees.keepOver')).press('Space');
    await page.keyboard.press('Alt+m');
    await page.keyboard.type('400');
    await page.keyboard.press('Tab');
    await page.keyboard.type('WX-8801');
    const rest = { method: words('tender.cash'), amount: '600.00' };
    await expect(page.getByText(words('fees.parts.rest', rest))).toBeVisible();
    await picture(page, 'counter-months');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/SJ-\d{4}-000001/u).first()).toBeVisible();
    const sheet = page.frameLocator('iframe');
    await expect(sheet.getByText('現金 600.00 元；微信 400.00 元（WX-8801）')).toBeVisible();
    await expect(sheet.getByText('物業服務費（已減免 100.00）')).toBeVisible();
    await picture(page, 'counter-receipt');
  });

  await test.step('the receipt is reversed with a number of its own, and its periods are freed', async () => {
    await page.goto(`${new URL(page.url()).origin}/#/fees/receipts/1`);
    await page.getByRole('button', { name: words('fees.reverse') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words('fees.reverse.free')).press('Space');
    await dialog.getByLabel(words('reason.label'), { exact: true }).fill('住戶改約');
    await picture(page, 'counter-reverse');
    await page.keyboard.press('Control+Enter');
    await approve(page);
    await expect(page.getByRole('heading', { name: /HC-\d{4}-000001/u })).toBeVisible();
    await picture(page, 'counter-reversal');
    await page.goto(`${new URL(page.url()).origin}/#/fees/take/1`);
    await expect(page.getByText(words('fees.nothingOwed'))).toBeVisible();
  });
});
