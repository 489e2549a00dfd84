import type { Page } from '@playwright/test';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';
import { FramePage } from './pages/frame.page.ts';

test.use({ prepared: 'sample' });
// The first test of a worker builds the sample site.
test.describe.configure({ timeout: 300_000 });

async function signIn(page: Page, address: string, userName: string): Promise<void> {
  await page.goto(address);
  const door = await new SignInPage(page).expectOpen();
  await door.type(userName, 'sample-2026');
  await new FramePage(page).expectOpen();
}

test('what is to go up is ticked off board by board from Today, with a photo, and the boards show it', async ({
  page,
  host,
}) => {
  await signIn(page, host.address, 'manager');
  await picture(page, 'today');
  await page.getByRole('link', { name: words('notices.today') }).click();
  const tasks = page.getByRole('grid');
  await expect(tasks.getByText(words('notices.posting.waiting')).first()).toBeVisible();
  await picture(page, 'tasks');
  await tasks.getByRole('checkbox').first().check();
  await picture(page, 'tasks-chosen');
  await page.keyboard.press('Alt+p');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('notices.madeBy')).fill('環境部');
  await picture(page, 'act');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words('notices.noTasks'))).toBeVisible();
  await picture(page, 'no-tasks');

  await page.getByText(words('notices.scope.up'), { exact: true }).click();
  await tasks.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('〔');
  await picture(page, 'notice');
  await page
    .getByRole('button', { name: words('notices.addPhoto') })
    .first()
    .click();
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles({
    name: '大堂.jpg',
    mimeType: 'image/jpeg',
    buffer: jpegPhoto(),
  });
  await page.getByRole('dialog').getByText('大堂.jpg').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '大堂', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: '大堂' })).toBeVisible();
  await page.keyboard.press('Escape');
  await picture(page, 'notice-photo');
  await expectAccessible(page);

  await page.evaluate(() => {
    location.hash = '#/letters/notices/boards';
  });
  await expect(page.getByRole('heading', { name: words('notices.estate') })).toBeVisible();
  await picture(page, 'boards');
  await expectAccessible(page);
});

test('a memo on Today is signed for and answered where it is read', async ({ page, host }) => {
  await signIn(page, host.address, 'frontdesk');
  await page.getByRole('link', { name: words('memos.today') }).click();
  await expect(page.getByRole('grid').getByText(words('memos.standing.toRead'))).toBeVisible();
  await picture(page, 'memos');
  await page.getByRole('grid').getByRole('link').first().click();
  await expect(page.getByText(words('memos.toReadNote'))).toBeVisible();
  await picture(page, 'memo');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words('memos.acknowledged')).first()).toBeVisible();
  await page.getByText(words('memos.entry.disagree'), { exact: true }).click();
  await page.getByRole('textbox', { name: words('memos.words') }).fill('下週人手不足，建議順延一週。');
  await page.getByRole('button', { name: words('memos.send') }).click();
  await expect(page.getByText('下週人手不足，建議順延一週。').first()).toBeVisible();
  await picture(page, 'memo-answered');
});
