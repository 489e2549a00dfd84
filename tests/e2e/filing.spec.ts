import type { Page } from '@playwright/test';
import { jpegPhoto } from '../fixtures/paper-files.ts';
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

const TITLE = '關於電動車充電安全檢查的通知';

async function addName(page: Page, label: string, names: readonly string[]): Promise<void> {
  const field = page.getByRole('dialog').getByLabel(label);
  for (const name of names) {
    await field.pressSequentially(name);
    await page.keyboard.press('Enter');
  }
}

test('a letter comes in, goes round, is handled and archived; when its years are over it is destroyed before two witnesses', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const origin = new URL(page.url()).origin;
  const dialog = page.getByRole('dialog');
  const heading = page.getByRole('heading', { level: 1 });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();

  await test.step('an incoming letter of 2010 is registered by keyboard and gets its number', async () => {
    await page.keyboard.press('Alt+5');
    await expect(page.getByText(words('filing.noneText'))).toBeVisible();
    await picture(page, 'filing-empty');
    await expectAccessible(page);
    await press(words('filing.new.incoming'));
    await dialog.getByLabel(words('filing.name')).fill(TITLE);
    await dialog.getByLabel(words('filing.from')).fill('街道辦事處');
    await dialog.getByLabel(words('filing.senderNumber')).fill('街辦函〔2010〕12號');
    await dialog.getByLabel(words('filing.datedOn')).fill('2010-05-06');
    await page.keyboard.press('Tab');
    await dialog.getByLabel(words('filing.handler')).fill('李工');
    await picture(page, 'filing-register');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(heading).toHaveText(/^收〔\d{4}〕1號$/u);
  });

  await test.step('it goes round in order, is handled and archived under its number', async () => {
    await press(words('filing.do.circulate'));
    await addName(page, words('filing.readers'), ['王主任']);
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await press(words('filing.do.handle'));
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText(/還在傳閱/u)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await press(words('filing.seen'));
    await dialog.getByLabel(words('filing.remark')).fill('請速辦');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await press(words('filing.attach'));
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: '通知.jpg', mimeType: 'image/jpeg', buffer: jpegPhoto('notice') });
    await expect(dialog.getByText(words('documents.chosen', { name: '通知.jpg' }))).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await press(words('filing.do.handle'));
    await dialog.getByLabel(words('filing.result')).fill('已檢查完畢');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await press(words('filing.do.archive'));
    await dialog.getByLabel(words('filing.retentionName')).fill('函件');
    await page.keyboard.press('Enter');
    await picture(page, 'filing-archive');
    await dialog.getByLabel(words('filing.retentionName')).fill('催繳');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(words('filing.unsettledNote'))).toBeVisible();
    await picture(page, 'filing-archive-unsettled');
    await dialog.getByLabel(words('filing.retentionName')).fill('函件');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(words('filing.unsettledNote'))).toBeHidden();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'W001-WS·2010-D10-KFB-0001' })).toBeVisible();
    await eachLanguage(page, (language) => picture(page, `filing-entry-${language}`));
    await expectAccessible(page);
  });

  await test.step('a hold keeps it from the list until it is lifted', async () => {
    await press(words('filing.hold'));
    await dialog.getByLabel(words('reason.label')).fill('訴訟');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await page.goto(`${origin}/#/filing/due`);
    const row = page.getByRole('row', { name: /W001-WS/u });
    await expect(row.first()).toBeVisible();
    await page.getByRole('checkbox').nth(1).check();
    await press(words('disposal.drawUp'));
    await expect(dialog.getByText(/已被凍結/u)).toBeVisible();
    await picture(page, 'filing-held');
    await dialog
      .getByRole('button', { name: words('action.close') })
      .last()
      .click();
    await page.goto(`${origin}/#/filing/1`);
    await press(words('filing.liftHold'));
    await dialog.getByLabel(words('reason.label')).fill('結案');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
  });

  await test.step('the list is drawn up, appraised and approved by a second person', async () => {
    await page.goto(`${origin}/#/filing/due`);
    await expect(page.getByRole('row', { name: /W001-WS/u }).first()).toBeVisible();
    await eachLanguage(page, (language) => picture(page, `filing-due-${language}`));
    await page.getByRole('checkbox').nth(1).check();
    await press(words('disposal.drawUp'));
    await expect(heading).toHaveText(/^XH-\d{4}-001$/u);
    await press(words('disposal.appraise'));
    await addName(page, words('disposal.appraisers'), ['張會計', '李工']);
    await picture(page, 'filing-appraise');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(words('disposal.appraised'))).toBeVisible();
    await press(words('disposal.approve'));
    await expect(dialog).toContainText(words('approval.kind.destruction'));
    await dialog.getByLabel(words('approval.approverName')).fill(OFFICE_SUPERVISOR.userName);
    await dialog.getByLabel(words('approval.approverPassword')).fill(OFFICE_SUPERVISOR.password);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/已批准。/u)).toBeVisible();
  });

  await test.step('two witnesses are named, neither whoever carries it out; the list stays for good', async () => {
    await press(words('disposal.carryOut'));
    await dialog.getByLabel(words('disposal.witnessOne')).fill(OFFICE_MANAGER.displayName);
    await dialog.getByLabel(words('disposal.witnessTwo')).fill('王主任');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText(/不能同時監銷/u)).toBeVisible();
    await picture(page, 'filing-witness');
    await dialog.getByLabel(words('disposal.witnessOne')).fill('張會計');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText(words('disposal.filesRemoved', { count: 1 }))).toBeVisible();
    await eachLanguage(page, (language) => picture(page, `filing-disposal-${language}`));
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await press(words('disposal.docx'));
    expect((await download).suggestedFilename()).toMatch(/^檔案銷毀清冊.*\.docx$/u);
  });

  await test.step('what is kept from its settlement is due only once the day is entered', async () => {
    await page.goto(`${origin}/#/filing/register`);
    await press(words('filing.new.incoming'));
    await dialog.getByLabel(words('filing.name')).fill('催繳函');
    await dialog.getByLabel(words('filing.datedOn')).fill('2010-05-06');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await press(words('filing.do.handle'));
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await press(words('filing.do.archive'));
    await dialog.getByLabel(words('filing.retentionName')).fill('催繳');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(words('filing.unsettledNote'))).toBeVisible();
    await page.goto(`${origin}/#/filing/due`);
    await expect(page.getByRole('row', { name: /W001-WS/u }).first()).toBeVisible();
    await expect(page.getByText(words('filingSettling.unsettled'))).toBeVisible();
    await picture(page, 'filing-due-unsettled');
    await page.getByRole('link', { name: '催繳函' }).click();
    await press(words('filing.settle'));
    await dialog.getByLabel(words('filing.settledOn')).fill('2015-05-06');
    await page.keyboard.press('Enter');
    await picture(page, 'filing-settle');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText(words('filing.settledOnDay', { date: '2015-05-06' }))).toBeVisible();
    await picture(page, 'filing-settled');
  });

  await test.step('every part is there in every language, and the box on top finds it by its title', async () => {
    for (const part of ['register', 'catalogue', 'retention', 'settings', 'disposals'] as const) {
      await page.goto(`${origin}/#/filing/${part}`);
      await expect(page.getByRole('navigation', { name: words('filing.title') })).toBeVisible();
      await eachLanguage(page, (language) => picture(page, `filing-${part}-${language}`));
      await expectAccessible(page);
    }
    await page.keyboard.press('Control+k');
    await page.keyboard.type('充電安全');
    await expect(page.getByRole('option', { name: /電動車/u })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText(words('filing.contentGone'))).toBeVisible();
    await page.goto(`${origin}/#/archives/units/1`);
    await expect(page.getByText('W001-YZ·01-00-0101')).toBeVisible();
    await picture(page, 'filing-unit', { whole: true });
  });
});
