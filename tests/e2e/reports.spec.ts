import { expectAccessible } from './fixtures/accessibility.ts';
import { addBilledUnit } from './fixtures/billed-unit.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

/** A household that owes 128.91 for January and paid 100 of it is there before the host opens the office. */
const test = testIn(async (office) => {
  const { unitId } = await addBilledUnit(office);
  await office.api.fees.takePayment({ unitId, amountCents: 10_000, method: 'cash' });
});
test.describe.configure({ timeout: 120_000 });

test('a rate shows its figures and the rows behind them, charts are drawn within the page’s policy, and an expense is in the disclosure', async ({
  page,
  host,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  await page.keyboard.press('Alt+8');
  await expect(page).toHaveTitle(`${words('navigation.reports')} · ${words('product.name')}`);

  const from = page.getByLabel(words('reports.from'));
  // What is typed before the months have opened is set back by them.
  await from.click();
  await expect(page.locator('.ant-picker-dropdown')).toBeVisible();
  await from.fill('2026-01');
  await from.press('Enter');
  const current = page.getByRole('region', { name: words('reports.rate.current') });
  await expect(current).toContainText('77.57 %');
  await expect(current).toContainText('100.00 ÷ 128.91');
  const chart = page.getByRole('img', { name: words('reports.chart.months') });
  await expect(chart.locator('svg path:not([fill="none"])').first()).toBeVisible();
  await chart.focus();
  await expect(chart).toBeFocused();
  await picture(page, 'reports-rates');
  await expectAccessible(page);

  const rows = words('reports.rowsOf', { name: words('reports.rate.current') });
  await page
    .getByRole('button', { name: `${words('reports.rows')} ${words('reports.rate.current')}` })
    .click();
  const dialog = page.getByRole('dialog', { name: rows });
  await expect(dialog.getByText('28.91').first()).toBeVisible();
  await picture(page, 'reports-rows');
  await page.keyboard.press('Escape');

  for (const part of ['ageing', 'income'] as const) {
    await page.getByRole('link', { name: words(`reports.part.${part}`), exact: true }).click();
    await expect(page.locator('.chart-canvas svg path:not([fill="none"])').first()).toBeVisible();
    await picture(page, `reports-${part}`);
    await expectAccessible(page);
  }

  await page.getByRole('link', { name: words('reports.part.expenses'), exact: true }).click();
  await page
    .getByRole('button', { name: words('expenses.enter') })
    .first()
    .click();
  const form = page.getByRole('dialog', { name: words('expenses.enter') });
  await form.getByLabel(words('expenses.amount')).fill('450');
  await form.getByLabel(words('expenses.category')).click();
  await page.getByTitle(words('expenseCategory.cleaning')).click();
  await form.getByLabel(words('expenses.summary')).fill('保潔費');
  await form.getByLabel(words('expenses.documentNumber')).fill('FP-0001');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('FP-0001').first()).toBeVisible();
  await picture(page, 'reports-expenses');

  await page.getByRole('link', { name: words('reports.part.papers'), exact: true }).click();
  await expect(page.frameLocator('iframe').getByText('物業服務費收支月報').first()).toBeVisible();
  await page.getByText(words('reports.papers.year'), { exact: true }).click();
  await expect(page.frameLocator('iframe').getByText('FP-0001').first()).toBeVisible();
  await picture(page, 'reports-disclosure');
  expect(refused).toEqual([]);
});
