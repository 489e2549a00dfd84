import type { Page } from '@playwright/test';
import { SAMPLE_PASSWORD } from '../../electron/office/sample-office.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { words } from './fixtures/words.ts';
import { FirstStartPage, SignInPage } from './pages/access.pages.ts';
import { FramePage } from './pages/frame.page.ts';

const NEW_OFFICE = {
  siteName: '碧水灣',
  displayName: '陳經理',
  userName: 'manager',
  password: '一句記得住的話 2026',
} as const;
const ID_NUMBER = '110101199003074514';

/** The recovery page stands open; the password is typed and the code shown. */
async function makeCode(page: Page, password: string): Promise<string> {
  await page.getByLabel(words('recovery.password')).fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('recovery.shownOnce'))).toBeVisible();
  const code = (await page.locator('.recovery-code').textContent()) ?? '';
  // The sheet bears the same code, spaced wider.
  const sheet = page.frameLocator('iframe').locator('body');
  for (const part of code.split('-')) await expect(sheet).toContainText(part);
  await expect(sheet).toContainText(NEW_OFFICE.siteName);
  return code;
}

test('set-up leads to the recovery code, and with it a manager without a password finds everything again', async ({
  page,
  host,
}) => {
  test.setTimeout(240_000);
  await page.goto(host.address);
  const start = await new FirstStartPage(page).expectOpen();
  const frame = await (await start.chooseSetUp()).create(NEW_OFFICE);
  await expect(page.getByText(words('recovery.none'))).toBeVisible();
  await expectAccessible(page);

  await frame.goTo('today');
  await expect(page.getByText(words('recovery.reminder'))).toBeVisible();
  await page.getByRole('button', { name: words('recovery.make') }).click();
  const code = await makeCode(page, NEW_OFFICE.password);
  await page.getByRole('button', { name: words('recovery.kept') }).click();
  await expect(page.getByText(words('recovery.none'))).toBeHidden();
  await frame.goTo('today');
  await expect(page.getByText(words('recovery.reminder'))).toBeHidden();

  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: words('lock.other') }).click();
  await page.getByRole('button', { name: words('recovery.lost') }).click();
  await expectAccessible(page);
  const field = (name: string) => page.getByLabel(name, { exact: true });
  await field(words('access.userName')).fill(NEW_OFFICE.userName);
  await field(words('recovery.code')).fill(code.replace(/.$/u, '').toLowerCase());
  await field(words('access.password.next')).fill('another phrase 2027');
  await field(words('access.password.again')).fill('another phrase 2027');
  await page.getByRole('button', { name: words('recovery.submit') }).click();
  await expect(page.getByText(words('invalid.recoveryCode'))).toBeVisible();
  await field(words('recovery.code')).fill(code.toLowerCase());
  await page.getByRole('button', { name: words('recovery.submit') }).click();
  await new FramePage(page).expectOpen();
  await expect(page.getByText(words('recovery.none'))).toBeVisible();
});

test.describe('in an office with people', () => {
  test.use({ prepared: 'sample' });

  test('a whole ID number is looked up only when asked for', async ({ page, host }) => {
    await page.goto(host.address);
    await new SignInPage(page).signIn('manager', SAMPLE_PASSWORD);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(ID_NUMBER);
    await expect(page.getByRole('button', { name: words('search.idNumber') })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('.search-note')).toContainText(ID_NUMBER);
  });
});
