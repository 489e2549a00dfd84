import type { TestOffice } from '../fixtures/test-office.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { addBilledUnit } from './fixtures/billed-unit.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

let today = '';

/** A household that paid by transfer, and an account on which transfers land, are there before the host opens the office. */
async function fill(office: TestOffice): Promise<void> {
  const { api } = office;
  await addBilledUnit(office);
  today = (await api.access.status()).today;
  await api.fees.takePayment({
    unitId: 1,
    amountCents: 5000,
    method: 'transfer',
    voucherNumber: 'TX880012',
  });
  await api.bank.saveAccount({
    name: '基本戶',
    bank: '工商銀行',
    lastFour: '1234',
    opensOn: `${today.slice(0, 7)}-01`,
    openingCents: 100_000,
    methods: [{ method: 'transfer' }],
  });
}

const test = testIn(fill);
test.describe.configure({ timeout: 120_000 });

test('a statement comes in, a transfer is matched by keyboard, and money without a receipt goes to the counter filled in', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const { origin } = new URL(page.url());

  await page.goto(`${origin}/#/fees/bank/accounts`);
  const statement = [
    '交易日期,收入,支出,餘額,流水號,對方戶名,摘要',
    `${today},50.00,,1050.00,TX880012,王一,物業費`,
    `${today},20.00,,1070.00,TX880013,王一,物業費`,
  ].join('\r\n');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'statement.csv', mimeType: 'text/csv', buffer: Buffer.from(statement) });
  await page.getByRole('button', { name: words('sheetColumns.check') }).press('Enter');
  await expect(page.getByText(words('bank.import.ties'))).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'bank-import');
  await page.getByRole('button', { name: words('bank.import.run', { count: '2' }) }).press('Enter');

  await page.goto(`${origin}/#/fees/bank/match`);
  const line = page.getByRole('checkbox', { name: /TX880012/u }).first();
  await line.focus();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox', { name: /SJ-/u }).focus();
  await page.keyboard.press('Space');
  await expectAccessible(page);
  await picture(page, 'bank-match');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('bank.match.tendersNone'))).toBeVisible();

  await page.getByRole('checkbox', { name: /TX880013/u }).press('Space');
  await page.getByRole('button', { name: words('bank.match.take') }).click();
  await page.getByRole('combobox').last().fill('101');
  await page.getByRole('option').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words('bank.match.take.go') }).click();
  await expect(page.getByLabel(words('fees.takeAmount'))).toHaveValue('20.00');
  await picture(page, 'bank-counter');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.payment-done')).toBeVisible();

  await page.goto(`${origin}/#/fees/bank/match`);
  await page.getByRole('button', { name: words('bank.match.accept', { count: '1' }) }).click();
  await expect(page.getByText(words('bank.match.linesNone'))).toBeVisible();
});
