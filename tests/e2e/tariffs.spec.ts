import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { addBilledUnit } from './fixtures/billed-unit.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER, OFFICE_SUPERVISOR } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

/** A household is there before the host opens the office. */
const test = testIn(addBilledUnit);
test.describe.configure({ timeout: 240_000 });

/** Chooses from a list with the keyboard alone. */
async function choose(dialog: Locator, label: string, option: string): Promise<void> {
  const page = dialog.page();
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await dialog.getByRole('combobox', { name: label, exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  const options = list.locator('.ant-select-item-option');
  await expect(options.filter({ hasText: option }).first()).toBeVisible();
  const active = list.locator('.ant-select-item-option-active');
  for (let step = 0; step < (await options.count()); step += 1) {
    if ((await active.textContent()) === option) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(list).toHaveCount(0);
}

async function addItem(
  page: Page,
  name: string,
  code: string,
  choices: readonly [string, string][],
): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/fees/items`);
  await page.getByRole('button', { name: words('fees.items.add') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('fees.itemName'), { exact: true }).fill(name);
  await dialog.getByLabel(words('fees.itemCode'), { exact: true }).fill(code);
  for (const [label, option] of choices) await choose(dialog, label, option);
  if (code === 'DT') await picture(page, 'tariff-item');
  if (code === 'SF') await expect(dialog.getByText(words('fees.formula.byReading'))).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

test('a fee by the quarter and by a formula, a shared pool and a single charge are set up and billed from the keyboard', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const dialog = page.getByRole('dialog');

  await addItem(page, '電梯費', 'DT', [
    [words('fees.formula'), words('fees.formula.expression')],
    [words('fees.cycle'), words('fees.cycle.quarter')],
  ]);
  await page.getByRole('button', { name: words('fees.price.set') }).click();
  await dialog.getByLabel(words('fees.expression')).fill('樓層 × 人數');
  await dialog.getByLabel(words('fees.expression.price')).fill('2.5');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('人數').first()).toBeVisible();
  await picture(page, 'tariff-formula');
  await dialog.getByLabel(words('fees.expression')).fill('建築面積 × 0.1 + 單價');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: words('fees.attach'), exact: true }).click();
  await expect(dialog.getByText(words('fees.attach.preview', { attached: '1', already: '0' }))).toBeVisible();
  await picture(page, 'tariff-attach');
  await dialog.getByRole('button', { name: words('fees.attach.do', { count: '1' }) }).press('Enter');
  await expect(dialog).toBeHidden();
  await expectAccessible(page);

  await addItem(page, '公共水電分攤', 'GT', [[words('fees.formula'), words('fees.formula.shared')]]);
  await page.getByRole('button', { name: words('fees.attach'), exact: true }).click();
  await expect(dialog.getByText(words('fees.attach.preview', { attached: '1', already: '0' }))).toBeVisible();
  await dialog.getByRole('button', { name: words('fees.attach.do', { count: '1' }) }).press('Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: words('fees.pool.add') }).click();
  await dialog.getByLabel(words('fees.pool.total')).fill('300.01');
  await dialog.getByLabel(words('fees.pool.basis')).fill('業主大會決議');
  await expect(dialog.locator('.dialog-note')).toContainText('300.01');
  await picture(page, 'tariff-pool-dialog');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(words('fees.pool.open'))).toBeVisible();
  await eachLanguage(page, (language) => picture(page, `tariff-pool-${language}`));

  await addItem(page, '水費', 'SF', [
    [words('fees.formula'), words('fees.formula.tiered')],
    [words('fees.meterKind'), words('meterKind.water')],
  ]);
  await page.getByRole('button', { name: words('fees.price.set') }).click();
  await dialog.getByRole('button', { name: words('fees.tiers.add') }).click();
  const further = dialog.locator('.tier-row').last();
  await further.getByLabel(words('fees.tiers.from')).fill('180');
  await further.getByLabel(words('fees.price')).fill('4.8');
  await picture(page, 'tariff-tiers');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(words('fees.price.tier', { from: '180', price: '4.80' }))).toBeVisible();

  await addItem(page, '門禁卡工本費', 'MJ', [[words('fees.formula'), words('fees.formula.given')]]);
  await page.goto(`${new URL(page.url()).origin}/#/fees/items`);
  await expect(page.getByText('門禁卡工本費')).toBeVisible();
  await eachLanguage(page, (language) => picture(page, `tariff-items-${language}`));

  await page.goto(`${new URL(page.url()).origin}/#/archives/units/1`);
  await page.getByRole('button', { name: words('fees.giveCharge') }).click();
  await choose(dialog, words('fees.item'), '門禁卡工本費');
  await dialog.getByLabel(words('fees.amount')).fill('40');
  await dialog.getByLabel(words('fees.giveCharge.note')).fill('補辦門禁卡 2 張');
  await picture(page, 'tariff-give');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await picture(page, 'tariff-unit');

  await page.goto(`${new URL(page.url()).origin}/#/fees/bills/new?unit=1`);
  await expect(page.getByText('92.08').first()).toBeVisible();
  await expect(page.getByText(/300\.01 元 × 92\.08 ㎡/u)).toBeVisible();
  await eachLanguage(page, (language) => picture(page, `tariff-bill-${language}`));
});

test('a vacant household is charged less once a second person approves, and the bill says so', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const origin = new URL(page.url()).origin;
  const dialog = page.getByRole('dialog').filter({ hasText: words('fees.reduction.toExtra') });
  await page.goto(`${origin}/#/fees/reductions`);
  await picture(page, 'reduction-none');
  await page
    .getByRole('button', { name: words('fees.reduction.grant') })
    .first()
    .click();
  await dialog.getByRole('combobox', { name: words('fees.unit') }).fill('101');
  await expect(page.locator('.ant-select-item-option').filter({ hasText: '101' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await choose(dialog, words('fees.item'), '物業服務費');
  await dialog.getByLabel(words('fees.reduction.off')).fill('30');
  await dialog.getByLabel(words('fees.reduction.applicant')).fill('業主甲');
  await dialog.getByLabel(words('fees.reduction.basis')).fill('服務合同第九條');
  await picture(page, 'reduction-dialog');
  await dialog.getByLabel(words('fees.reduction.basis')).press('Control+Enter');
  const approval = page.getByRole('dialog').filter({ hasText: words('approval.explain') });
  await expect(approval).toContainText('−30%');
  await expect(approval).toContainText('服務合同第九條');
  await picture(page, 'reduction-approval');
  await approval.getByLabel(words('approval.approverName')).fill(OFFICE_SUPERVISOR.userName);
  await approval.getByLabel(words('approval.approverPassword')).fill(OFFICE_SUPERVISOR.password);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('30%', { exact: true })).toBeVisible();
  await expect(page.getByText(OFFICE_SUPERVISOR.displayName)).toBeVisible();
  await expectAccessible(page);
  await eachLanguage(page, (language) => picture(page, `reductions-${language}`));

  const next = page.locator('[col-id="fromOn"]').last();
  const month = ((await next.textContent()) ?? '').slice(0, 7);
  await page.goto(`${origin}/#/fees/bills/new?unit=1`);
  await expect(page.getByText('92.08').first()).toBeVisible();
  const chosenMonth = page.getByLabel(words('fees.month'));
  await chosenMonth.click();
  await expect(page.locator('.ant-picker-dropdown')).toBeVisible();
  await chosenMonth.fill(month);
  await chosenMonth.press('Enter');
  await expect(
    page.getByRole('button', { name: words('fees.bill.one', { charges: '1', month }) }),
  ).toBeVisible();
  const less = words('fees.explain.reduced.vacancy', { full: '128.912', percent: '30' });
  await expect(page.getByText(less)).toBeVisible();
  await picture(page, 'reduction-bill');
});
