import { monthOf, monthsLater } from '../../shared/domain/calendar.ts';
import { monthOfPunches, rosterThree } from '../fixtures/attendance-office.ts';
import type { TestOffice } from '../fixtures/test-office.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

/** The month before this one, which is over. */
let month = '';

async function fill(office: TestOffice): Promise<void> {
  const { api } = office;
  const { today } = await api.access.status();
  month = monthsLater(monthOf(today), -1);
  await rosterThree(api, month);
  await api.attendance.saveClock({ name: '大門打卡機' });
}

const test = testIn(fill);
test.describe.configure({ timeout: 180_000 });

test('a clock’s file comes in, what is missing is looked at and corrected by keyboard, and the month is closed and leaves', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/#/staff/attendance/imports`);
  const file = (text: string) => ({
    name: 'punches.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  const punches = monthOfPunches({ '隊員1 3': ['07:20', '15:00'], '隊員2 4': ['14:55'] }, month);
  await page
    .locator('input[type=file]')
    .setInputFiles(file(`${punches}\r\n老王,${month}-02,08:00\r\n隊員1,${month}-02,八點`));
  await picture(page, 'attendance-columns');
  await expectAccessible(page);
  await page.getByRole('button', { name: words('sheetColumns.check') }).press('Enter');
  await expect(page.getByText(words('attendance.import.unknown'))).toBeVisible();
  await picture(page, 'attendance-check');
  await page.getByRole('combobox', { name: words('attendance.import.unknownFor', { key: '老王' }) }).click();
  await page.getByTitle(words('attendance.import.notOurs')).click();
  await page.getByRole('button', { name: words('attendance.import.setNumbers', { count: '1' }) }).click();
  await expect(page.getByText(words('attendance.import.unknown'))).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('button', { name: /導入 \d+ 次打卡/u }).click();
  await expect(page.getByText('punches.csv')).toBeVisible();
  await picture(page, 'attendance-imported');

  // The next file of this clock is read as this one was.
  await page.locator('input[type=file]').setInputFiles(file(`姓名,日期,打卡時間\r\n老王,${month}-03,08:00`));
  await expect(page.getByText(words('attendance.import.remembered'))).toBeVisible();

  await page.goto(`${origin}/#/staff/attendance/month?month=${month}`);
  const sheet = page.getByRole('grid');
  await sheet.getByRole('gridcell').first().focus();
  await expect(sheet.getByText('遲', { exact: true })).toBeVisible();
  await eachLanguage(page, (language) => picture(page, `attendance-month-${language}`));
  await expectAccessible(page);
  await sheet.getByRole('gridcell').first().focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  const day = page.getByRole('dialog');
  await expect(day.getByText(/23:00 下班沒有打卡/u)).toBeVisible();
  await picture(page, 'attendance-day');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(day).toBeHidden();
  await page.keyboard.press('c');
  const correction = page.getByRole('dialog');
  await correction.getByLabel(words('attendance.from')).fill('15:00');
  await correction.getByLabel(words('attendance.to')).fill('2300');
  await correction.getByLabel(words('attendance.reason')).fill('忘打下班卡，班長證明');
  await picture(page, 'attendance-correct');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words('attendance.lookNone'))).toBeVisible();

  await page.getByRole('button', { name: words('attendance.close'), exact: true }).click();
  await picture(page, 'attendance-close');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^已鎖定：/u)).toBeVisible();
  await picture(page, 'attendance-closed');

  await page.getByRole('button', { name: words('grid.export') }).click();
  await page.getByText(words('grid.export.csv')).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('textbox').first().fill('發薪');
  await page.keyboard.press('Control+Enter');
  expect((await download).suggestedFilename()).toContain('.csv');

  await page.goto(`${origin}/#/staff/attendance/paper?kind=month&team=1&month=${month}`);
  await expect(page.getByRole('button', { name: words('attendance.pdf') })).toBeVisible();
  await picture(page, 'attendance-paper');
  await page.goto(`${origin}/#/staff/attendance/punches`);
  await expect(page.getByRole('grid').getByText('隊員1').first()).toBeVisible();
  await picture(page, 'attendance-punches');
  await expectAccessible(page);
  await page.goto(`${origin}/#/staff/attendance/settings`);
  await expect(page.getByText(words('attendance.rulesNote'))).toBeVisible();
  await picture(page, 'attendance-rules');
  await expectAccessible(page);
});

test('the day sheet is typed down its column and kept with one key', async ({ page, host }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/#/staff/attendance/day?day=${month}-05`);
  await page.getByLabel(words('attendance.sheetInput', { name: '隊員1' })).fill('7:00-15:00');
  await page.keyboard.press('Enter');
  await page.keyboard.type('病');
  await page.keyboard.press('Enter');
  await page.keyboard.type('胡說');
  await expect(page.getByText(words('attendance.sheetInvalid', { text: '胡說' }))).toBeVisible();
  await picture(page, 'attendance-sheet');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words('attendance.sheetSaved', { count: 2 }))).toBeVisible();
  await expect(page.getByLabel(words('attendance.sheetInput', { name: '隊員2' }))).toHaveValue('○');
  await eachLanguage(page, (language) => picture(page, `attendance-sheet-${language}`));
});
