import type { Page } from '@playwright/test';
import { SAMPLE_PASSWORD } from '../../electron/office/sample-office.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'sample' });
// The sample's year is made for the first of these tests.
test.describe.configure({ timeout: 240_000 });

const PHONE = '13611112222';

/** Puts somebody on file a second time, as a hurried colleague does. */
async function addSecondFile(page: Page, unitId: number, name: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/archives/units/${unitId}`);
  await page.getByRole('button', { name: words('archives.addPerson') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('archives.name')).fill(name);
  await dialog.getByRole('textbox', { name: words('archives.phone') }).fill(PHONE);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

test('who stands at the desk is verified with one key, and the list of those to verify is worked off with the keyboard', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn('manager', SAMPLE_PASSWORD);
  await page.keyboard.press('Alt+2');
  await page.getByRole('link', { name: words('archives.verification'), exact: true }).click();
  const rows = page.getByRole('row').filter({ has: page.getByRole('gridcell') });
  await expect(rows.first()).toContainText(words('verificationStanding.never'));
  await expectAccessible(page);
  await eachLanguage(page, async (language) => {
    await expect(rows.first()).toContainText(words('verificationStanding.never', {}, language));
    await picture(page, `verification-${language}`);
  });

  await test.step('Enter opens the person, F7 verifies all that is on file', async () => {
    await rows.first().getByRole('gridcell').nth(2).click();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/archives\/people\/\d+$/u);
    await expect(page.locator('.verified').first()).toContainText(words('verification.never'));
    await page.keyboard.press('F7');
    await expect(page.locator('.verified').first()).not.toContainText(words('verification.never'));
    await expectAccessible(page);
    await eachLanguage(page, (language) => picture(page, `verified-person-${language}`));
    await page.goBack();
  });

  await test.step('space chooses a person in the list, F7 ticks them off, and they go to the end', async () => {
    const name = (await rows.first().getByRole('link').textContent()) ?? '';
    await rows.first().getByRole('gridcell').nth(2).click();
    await page.keyboard.press('F7');
    await expect(page.getByText(words('verification.chooseFirst'))).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByRole('toolbar')).toContainText('1');
    await page.keyboard.press('F7');
    await expect(page.getByText(words('verification.peopleDone', { count: 1 }))).toBeVisible();
    await expect(rows.first().getByRole('link')).not.toHaveText(name);
  });

  await test.step('the facts of a unit are verified on its file', async () => {
    await page.goto(`${new URL(page.url()).origin}/#/archives/units/1`);
    const strip = page.getByRole('region', { name: words('verification.facts') });
    await strip.getByRole('button', { name: words('verification.verify'), exact: true }).click();
    await expect(strip).not.toContainText(words('verification.never'));
    await expectAccessible(page);
    await picture(page, 'verified-unit');
  });
});

test('two files of one person are found, compared, made one and parted again', async ({ page, host }) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn('supervisor', SAMPLE_PASSWORD);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await addSecondFile(page, 1, '歐陽重複');
  await addSecondFile(page, 2, '欧阳重复');
  await page.goto(`${new URL(page.url()).origin}/#/archives/duplicates`);
  const pair = page.getByRole('row').filter({ hasText: '歐陽重複' });
  await expect(pair).toContainText(words('duplicateReason.sameNameAndPhone'));
  await expectAccessible(page);
  await eachLanguage(page, (language) => picture(page, `duplicates-${language}`));

  await test.step('the two stand side by side, and what differs is chosen', async () => {
    await pair.getByRole('button', { name: words('duplicates.merge') }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('radio', { name: words('merge.choose', { field: words('field.name'), value: '欧阳重复' }) })
      .check();
    await expectAccessible(page);
    await picture(page, 'merge');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText(words('merge.done', { name: '欧阳重复' }))).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: '欧阳重复' })).toHaveCount(0);
  });

  await test.step('the one kept has both households, and the merge is undone from there', async () => {
    await page.getByRole('link', { name: words('merge.open') }).click();
    const undo = page.getByRole('button', { name: words('merge.undo') });
    await expect(undo).toBeVisible();
    await expect(page.locator('.plain-table tbody tr')).toHaveCount(2);
    await eachLanguage(page, (language) => picture(page, `merged-person-${language}`));
    await expectAccessible(page);
    await undo.click();
    await expect(page.getByText(words('merge.undone', { name: '欧阳重复' }))).toBeVisible();
    await expect(page.locator('.plain-table tbody tr')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('歐陽重複');
  });

  await test.step('two who are two are not suggested again', async () => {
    await page.goto(`${new URL(page.url()).origin}/#/archives/duplicates`);
    await pair.getByRole('button', { name: words('duplicates.keepApart') }).click();
    await expect(pair).toHaveCount(0);
  });
});
