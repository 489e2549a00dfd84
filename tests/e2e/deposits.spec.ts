import { expectAccessible } from './fixtures/accessibility.ts';
import { addBilledUnit } from './fixtures/billed-unit.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

/** A household that owes 128.91 is there before the host opens the office. */
const test = testIn(addBilledUnit);
test.describe.configure({ timeout: 120_000 });

test('a deposit is taken from the household’s file, part of it settles a bill, and the rest is paid back with its slip', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const { origin } = new URL(page.url());
  const dialog = page.getByRole('dialog');
  const press = async (key: Parameters<typeof words>[0]): Promise<void> =>
    page.getByRole('button', { name: words(key), exact: true }).click();

  await page.goto(`${origin}/#/fees/deposits?unit=1&name=${encodeURIComponent('1棟101')}`);
  await dialog.getByLabel(words('deposits.kind')).click();
  await page.getByTitle('出入證押金').click();
  await dialog.getByLabel(words('deposits.amount')).fill('300');
  await dialog.getByLabel(words('deposits.received')).fill('500');
  await picture(page, 'deposit-take');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'YJ-' })).toBeVisible();
  await picture(page, 'deposit-receipt');
  // The first print is the original once, whoever comes back to its address.
  const paper = page.locator('iframe').contentFrame();
  await page.keyboard.press('F9');
  await expect(page).toHaveURL(/papers\/1$/u);
  await expect(paper.getByText('補打')).toHaveCount(0);
  await page.goto(`${origin}/#/fees/deposits`);
  await expect(page.getByRole('link', { name: 'YJ-' })).toBeVisible();
  await page.goBack();
  await expect(paper.getByText('貳').or(paper.getByText('叁')).first()).toBeVisible();
  await page.keyboard.press('F9');
  await expect(paper.getByText('補打 1')).toBeVisible();

  await page.goto(`${origin}/#/fees/deposits/1`);
  await press('deposits.apply');
  await picture(page, 'deposit-apply');
  await page.keyboard.press('Control+Enter');
  await press('deposits.deduct');
  await dialog.getByLabel(words('deposits.deduct.bill'), { exact: true }).check();
  await dialog.getByRole('combobox').click();
  await page.locator('.ant-select-item-option').first().click();
  await dialog.getByLabel(words('deposits.deduct.reason')).fill('抵付欠費');
  await dialog.getByLabel(words('deposits.deduct.evidence')).fill('住戶申請書');
  await picture(page, 'deposit-deduct');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('抵付欠費')).toBeVisible();
  await press('deposits.confirm');
  await picture(page, 'deposit-confirm');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('DK-')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'deposit-page');

  await page.getByRole('link', { name: 'DK-' }).click();
  await expect(page.getByText('（YJ-2026-000001）')).toBeVisible();
  await expect(page.getByRole('button', { name: words('fees.reverse'), exact: true })).toHaveCount(0);
  await picture(page, 'deposit-settled');
  await page.goto(`${origin}/#/fees/deposits/1`);
  await press('deposits.refund');
  await dialog.getByLabel(words('deposits.refund.account')).fill('6222 0000 1234 5678');
  await picture(page, 'deposit-refund');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'YT-' })).toBeVisible();
  await expect(page.locator('iframe').contentFrame().getByText('****5678')).toBeVisible();
  await picture(page, 'deposit-slip');

  await page.goto(`${origin}/#/fees/deposits`);
  await page.getByText(words('deposits.all'), { exact: true }).click();
  await expect(page.getByRole('link', { name: 'YJ-' })).toBeVisible();
  await picture(page, 'deposit-list');
});
