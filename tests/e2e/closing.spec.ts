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

test('a shift is opened with its float, counted by keyboard five yuan short, handed over, and its day closed for good', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const { origin } = new URL(page.url());

  await page.goto(`${origin}/#/fees/closing/shift`);
  await expect(page.getByLabel(words('closing.float'))).toBeFocused();
  await picture(page, 'closing-open');
  await page.keyboard.type('200');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(words('closing.pieces', { face: '100' }))).toBeFocused();

  await page.goto(`${origin}/#/fees/take/1`);
  await page.getByLabel(words('fees.takeAmount')).fill('128');
  await picture(page, 'closing-payment');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'SJ-' }).or(page.getByText('SJ-').first())).toBeVisible();
  await page.goto(`${origin}/#/fees/counter`);
  await expect(page.getByText(words('closing.counter.go'))).toBeVisible();
  await picture(page, 'closing-counter');

  await page.goto(`${origin}/#/fees/closing/shift`);
  await expect(page.getByLabel(words('closing.pieces', { face: '100' }))).toBeFocused();
  // Three of 100, one of 20, three of 1: 323 where 328 should be.
  for (const pieces of ['3', '', '1', '', '', '3']) {
    await page.keyboard.type(pieces);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.shift-total')).toHaveText('323.00');
  await expectAccessible(page);
  await picture(page, 'closing-count');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-different="true"]')).toHaveText('-5.00');
  await page.keyboard.type('找零多給五元');
  await page.keyboard.press('Tab');
  await page.keyboard.type('林主管');
  await picture(page, 'closing-result');
  await page.keyboard.press('Enter');
  const paper = page.frameLocator('iframe');
  for (const text of ['交款單', '-5.00', '找零多給五元', '壹佰貳拾叁元整']) {
    await expect(paper.getByText(text).first()).toBeVisible();
  }
  await picture(page, 'closing-sheet');

  await page.goto(`${origin}/#/fees/closing/month`);
  await page.getByRole('link', { name: words('closing.month.openToday') }).click();
  await page.getByRole('button', { name: words('closing.closeDay'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('closing.closeDay') })
    .click();
  await expect(page.getByText(words('closing.dayState.closed'), { exact: true })).toBeVisible();
  await expect(paper.getByText('壹佰貳拾捌元整').first()).toBeVisible();
  await picture(page, 'closing-day');
  await page.goto(`${origin}/#/fees/closing/month`);
  await expect(page.getByText('128.00').first()).toBeVisible();
  await picture(page, 'closing-month');
  await expectAccessible(page);

  await page.goto(`${origin}/#/fees/take/1`);
  const receivedOn = page.getByLabel(words('fees.receivedOn'));
  await receivedOn.fill('20260115');
  await receivedOn.press('Enter');
  await page.getByLabel(words('fees.note')).fill('銀行當日入賬');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('2026-01-15 已在日結之內')).toBeVisible();
  await picture(page, 'closing-back-dated');

  await page.goto(`${origin}/#/fees/closing/shifts`);
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(page.getByText('林主管').first()).toBeVisible();
  await picture(page, 'closing-shifts');
});
