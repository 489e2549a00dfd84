import type { Page } from '@playwright/test';
import { SAMPLE_PASSWORD } from '../../electron/office/sample-office.ts';

import { contract } from '../../shared/api/contract.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';
import { FramePage } from './pages/frame.page.ts';

test.use({ prepared: 'sample' });
// The sample's year is made for the first of these tests.
test.describe.configure({ timeout: 240_000 });

const TYPED_NAME = '歐陽未儲存';
const PERSONAL_FIELDS = new Set(['name', 'phone', 'phones', 'idNumber', 'email', 'plate', 'displayName']);
const EVERY_PATH = Object.entries(contract).flatMap(([feature, operations]) =>
  Object.keys(operations).map((name) => `${feature}.${name}`),
);
const STILL_ANSWERED = [
  'access.leaveSample',
  'access.recover',
  'access.signIn',
  'access.signOut',
  'access.status',
  'access.unlock',
  'jobs.cancel',
  'jobs.status',
];

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn('manager', SAMPLE_PASSWORD);
});

/** What any script on the page could ask of the office, past everything that the screen offers. */
async function callFromPage(page: Page, path: string, input: object = {}): Promise<unknown> {
  return page.evaluate(
    async ([target, body]) => {
      const response = await fetch('/api', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-guanjia-session': sessionStorage.getItem('guanjia-session') ?? '',
        },
        body: JSON.stringify({ path: target, input: body, key: crypto.randomUUID() }),
      });
      return response.json();
    },
    [path, input] as const,
  );
}

/** Everything in an answer that tells of a person. */
function personalStrings(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return PERSONAL_FIELDS.has(field) && value.length > 1 ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => personalStrings(each, field));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) => personalStrings(each, name));
}

/** The document as it is written and as it is read out. */
async function everythingShown(page: Page): Promise<string> {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  return `${html}\n${await page.locator('html').ariaSnapshot()}\n${await page.title()}`;
}

async function openHousehold(page: Page): Promise<string[]> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('101');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/archives\/units\/\d+$/u);
  const id = Number(/\d+$/u.exec(page.url())?.[0]);
  const file = await callFromPage(page, 'archives.unitFile', { id });
  return [...new Set(personalStrings(file))];
}

test('a locked window holds nothing of the household it showed, and gives back what was being typed', async ({
  page,
}) => {
  const personal = await openHousehold(page);
  await page.getByRole('button', { name: words('archives.addPerson') }).click();
  const name = page.getByRole('dialog').getByLabel(words('archives.name'), { exact: true });
  await name.fill(TYPED_NAME);
  const before = await everythingShown(page);
  expect(personal.filter((text) => before.includes(text)).length).toBeGreaterThan(1);

  await page.keyboard.press('Control+l');
  await page.waitForFunction(() => document.querySelector('.frame') === null, undefined, { timeout: 1_000 });
  const unlockField = page.getByLabel(words('access.password'), { exact: true });
  await expect(unlockField).toBeFocused();
  await expect(page).toHaveTitle(words('product.name'));
  const shown = await everythingShown(page);
  expect([...personal, TYPED_NAME].filter((text) => shown.includes(text))).toEqual([]);
  await expectAccessible(page);

  // The dialog that waits keeps neither the keys nor the focus to itself.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+1');
  await expect(unlockField).toBeFocused();
  await page.keyboard.type('wrong password');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('refusal.wrongOwnPassword'))).toBeVisible();
  await expect(unlockField).toBeFocused();
  await page.keyboard.type(SAMPLE_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(name).toHaveValue(TYPED_NAME);
  await expect(page).toHaveURL(/#\/archives\/units\/\d+$/u);
  await expect(page).toHaveTitle(`${words('navigation.archives')} · ${words('product.name')}`);
});

test('every operation called from a locked page is refused, also after the page is opened anew', async ({
  page,
}) => {
  const personal = await openHousehold(page);
  await page.keyboard.press('Control+l');
  await expect(page.getByText(words('lock.title'))).toBeVisible();
  const answered: string[] = [];
  for (const path of EVERY_PATH) {
    // Signing out ends what is looked at here; the office's own tests call it.
    if (path === 'access.signOut') continue;
    const reply = JSON.stringify(await callFromPage(page, path));
    if (!reply.includes('"reason":"locked"')) answered.push(path);
  }
  expect(answered.sort()).toEqual(STILL_ANSWERED.filter((path) => path !== 'access.signOut'));
  await page.reload();
  await expect(page.getByText(words('lock.title'))).toBeVisible();
  const shown = await everythingShown(page);
  expect(personal.filter((text) => shown.includes(text))).toEqual([]);
});

test('a window that was locked elsewhere goes to the lock screen at its next call', async ({ page }) => {
  await callFromPage(page, 'access.lock', { cause: 'idle' });
  await page.keyboard.press('Alt+2');
  await expect(page.getByText(words('lock.title'))).toBeVisible();
  await page.keyboard.type(SAMPLE_PASSWORD);
  await page.keyboard.press('Enter');
  await new FramePage(page).expectOpen();
});

test('the PIN set under one’s own account unlocks, and a colleague may take over instead', async ({
  page,
}) => {
  await page.getByRole('link', { name: '陳國強' }).click();
  await expect(page.getByRole('heading', { name: words('settings.account') })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: words('account.pin.set') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('access.password.current')).fill(SAMPLE_PASSWORD);
  await dialog.getByLabel(words('account.pin.new')).fill('123456');
  await dialog.getByLabel(words('account.pin.again')).fill('123456');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(words('refusal.pinTrivial'))).toBeVisible();
  await dialog.getByLabel(words('account.pin.new')).fill('204816');
  await dialog.getByLabel(words('account.pin.again')).fill('204816');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('account.pin.done'))).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByLabel(words('lock.passwordOrPin'), { exact: true })).toBeFocused();
  await page.keyboard.type('204816');
  await page.keyboard.press('Enter');
  await new FramePage(page).expectOpen();
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: words('lock.other') }).click();
  await expectAccessible(page);
  await new SignInPage(page).signIn('steward', SAMPLE_PASSWORD);
  await expect(page.getByRole('link', { name: '何嘉欣' })).toBeVisible();
});
