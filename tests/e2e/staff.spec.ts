import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';
import { FramePage } from './pages/frame.page.ts';

test.use({ prepared: 'sample' });
// The first test of a worker builds the sample site.
test.describe.configure({ timeout: 300_000 });

async function signIn(page: Page, address: string, userName = 'supervisor'): Promise<void> {
  await page.goto(address);
  const door = await new SignInPage(page).expectOpen();
  await door.type(userName, 'sample-2026');
  await new FramePage(page).expectOpen();
}

async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${address}`);
}

test('an employee is taken on by keyboard, gets a certificate, and leaves with the reason on file', async ({
  page,
  host,
}) => {
  await signIn(page, host.address);
  await page.getByRole('link', { name: words('employees.today') }).click();
  await expect(page.getByRole('grid').getByText(words('employees.alert.certificate')).first()).toBeVisible();
  await picture(page, 'alerts');
  await expectAccessible(page);

  await go(page, 'staff/employees');
  await expect(page.getByRole('grid').getByText('蘇曉雯')).toBeVisible();
  await picture(page, 'register');
  await expectAccessible(page);
  await page.keyboard.press('Alt+n');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('employees.number'), { exact: true }).fill('K900');
  await page.keyboard.press('Tab');
  await page.keyboard.type('沈佳怡');
  await page.keyboard.press('Tab');
  await page.keyboard.type('客服');
  await page.keyboard.press('Enter');
  // The list closes and gives the focus back to its field before it can go on.
  const team = dialog.getByLabel(words('employees.team'), { exact: true });
  await expect(team).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('.ant-select-dropdown:visible')).toHaveCount(0);
  await page.keyboard.press('Tab');
  const post = dialog.getByLabel(words('employees.post'), { exact: true });
  await expect(post).toBeFocused();
  await page.keyboard.type('管家');
  await expect(post).toHaveValue('管家');
  await dialog.getByLabel(words('employees.phone'), { exact: true }).fill('13812345678');
  await picture(page, 'employee-dialog');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: '沈佳怡' })).toBeVisible();
  await expect(page.getByText('138****5678')).toBeVisible();

  await page.getByRole('button', { name: words('employees.addCertificate') }).click();
  await dialog.getByLabel(words('employees.certificateKind'), { exact: true }).fill('健康證');
  await dialog.getByLabel(words('employees.certificateNumber')).fill('JK-001');
  await dialog.getByLabel(words('employees.expiresOn')).fill('2020-01-01');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words('employees.certificate.expired'))).toBeVisible();
  await picture(page, 'employee');
  await expectAccessible(page);

  await page.keyboard.press('F8');
  await dialog.getByLabel(words('archives.revealReason')).fill('通知到崗');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('13812345678')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: words('employees.leave') }).click();
  await dialog.getByLabel(words('reason.label')).fill('合同期滿');
  await picture(page, 'leave');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('合同期滿')).toBeVisible();
  await page.getByRole('button', { name: words('employees.history') }).click();
  await expect(page.getByText(words('activity.employees.leave'))).toBeVisible();
  await picture(page, 'employee-history');
});

test('teams are ordered, the calendar of a year is brought in and a day of it changed', async ({
  page,
  host,
}) => {
  await signIn(page, host.address);
  await go(page, 'staff/employees/teams');
  const rows = page.getByRole('row');
  await expect(rows.nth(1)).toContainText('客服班');
  await page.getByRole('button', { name: words('employees.moveDown', { name: '客服班' }) }).click();
  await expect(rows.nth(1)).toContainText('秩序班');
  await picture(page, 'teams');
  await expectAccessible(page);

  await go(page, 'staff/calendar?year=2027');
  await expect(page.getByText(words('employees.noDays', { year: 2027 }))).toBeVisible();
  await page.keyboard.press('Alt+m');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').first().check();
  await picture(page, 'model-calendar');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('cell', { name: '2027-02-06', exact: true })).toBeVisible();
  await picture(page, 'calendar');
  await expectAccessible(page);
  await page.keyboard.press('Alt+n');
  await dialog.getByLabel(words('employees.day'), { exact: true }).fill('2027-02-20');
  await page.keyboard.press('Enter');
  await dialog.getByText(words('employees.day.workday')).click();
  await dialog.getByLabel(words('employees.dayName')).fill('春節調休');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('cell', { name: '2027-02-20', exact: true })).toBeVisible();
});

test('a training is arranged from the plan, marked by keyboard, closed, and counts for whoever came', async ({
  page,
  host,
}) => {
  await signIn(page, host.address);
  await go(page, 'staff/training');
  await expect(page.getByText('消防與應急疏散演練')).toBeVisible();
  await picture(page, 'plan');
  await expectAccessible(page);
  await page.getByRole('row', { name: '年度安全總結' }).getByText(words('training.arrange')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('training.passMark')).fill('60');
  await picture(page, 'session-dialog');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: '年度安全總結' })).toBeVisible();
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('2');
  await page.keyboard.press('3');
  await page.keyboard.press('Alt+a');
  await page
    .getByLabel(new RegExp(`^${words('training.score')} `, 'u'))
    .first()
    .fill('91');
  await picture(page, 'marks');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: words('training.saveMarks') })).toBeDisabled();
  await page.getByRole('button', { name: words('training.close') }).click();
  await expect(page.getByText(words('training.session.closed'), { exact: true })).toBeVisible();
  await picture(page, 'session');
  await page.getByRole('button', { name: words('training.sheet') }).click();
  await expect(page.frameLocator('iframe').getByText('年度安全總結與冬季防火').first()).toBeVisible();
  await picture(page, 'sign-in-sheet');
  await go(page, 'staff/training/hours');
  await expect(page.getByRole('grid').getByText('蘇曉雯')).toBeVisible();
  await picture(page, 'hours');
  await expectAccessible(page);
});

test('an appraisal is filled in by keyboard, settled and printed to sign; its place in the team is in the list', async ({
  page,
  host,
}) => {
  await signIn(page, host.address);
  await go(page, 'staff/appraisal');
  const grid = page.getByRole('grid');
  await expect(grid.getByText(words('appraisal.state.confirmed')).first()).toBeVisible();
  await picture(page, 'appraisals');
  await expectAccessible(page);
  await go(page, 'staff/appraisal/forms');
  await expect(page.getByText('客服崗位考核表')).toBeVisible();
  await picture(page, 'forms');
  await page.getByRole('button', { name: `${words('action.edit')} 客服崗位考核表` }).click();
  await picture(page, 'form-dialog');
  await page.keyboard.press('Escape');
  await go(page, 'staff/appraisal/list');
  await grid
    .getByRole('row', { name: words('appraisal.state.draft') })
    .getByRole('link')
    .click();
  const percents = page.getByLabel(new RegExp(`^${words('appraisal.percent')} `, 'u'));
  await percents.first().click();
  for (const percent of ['95', '88', '92']) {
    await page.keyboard.type(percent);
    await page.keyboard.press('Enter');
  }
  await picture(page, 'appraisal-draft');
  await expectAccessible(page);
  await page.getByRole('button', { name: words('appraisal.settle') }).click();
  await expect(page.getByText(words('appraisal.state.scored'), { exact: true })).toBeVisible();
  await picture(page, 'appraisal');
  await expectAccessible(page);
  await page.getByRole('button', { name: words('appraisal.sheet') }).click();
  await expect(page.frameLocator('iframe').getByText(words('appraisalPaper.title')).first()).toBeVisible();
  await picture(page, 'appraisal-sheet');
});

test('every part of 人員 reads well in three languages, with an employee, a session and an appraisal', async ({
  page,
  host,
}) => {
  await signIn(page, host.address);
  const places = [
    ['register', 'staff/employees'],
    ['alerts', 'staff/employees/alerts'],
    ['employee', 'staff/employees/6'],
    ['rules', 'staff/employees/rules'],
    ['calendar', 'staff/calendar?year=2026'],
    ['plan', 'staff/training'],
    ['sessions', 'staff/training/sessions'],
    ['session', 'staff/training/1'],
    ['sheet', 'staff/training/2/sheet'],
    ['appraisals', 'staff/appraisal'],
    ['appraisal', 'staff/appraisal/9'],
  ] as const;
  for (const [name, address] of places) {
    await go(page, address);
    await expect(page.getByRole('main').locator('table, .ag-row, iframe, form').first()).toBeVisible();
    await eachLanguage(page, (language) => picture(page, `${name}-${language}`));
  }
});

test('the front desk sees colleagues and its own appraisal, and no file', async ({ page, host }) => {
  await signIn(page, host.address, 'frontdesk');
  await go(page, 'staff/employees/1');
  await expect(page.getByRole('cell', { name: '蘇曉雯' })).toBeVisible();
  await expect(page.getByText(words('employees.contractEndOn'))).toHaveCount(0);
  await picture(page, 'colleagues');
  await go(page, 'staff/appraisal');
  await page
    .getByRole('link', { name: /^20\d\d-\d\d$/u })
    .first()
    .click();
  await expect(page.getByText(words('appraisal.state.confirmed'), { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: words('appraisal.reopen') })).toHaveCount(0);
  await picture(page, 'own-appraisal');
  await expectAccessible(page);
});
