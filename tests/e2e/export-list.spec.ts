import { expectAccessible } from './fixtures/accessibility.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'office' });
test.describe.configure({ timeout: 240_000 });

test('a list leaves only when it is said why and for whom, and the record of exports says it again', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/#/settings/audit`);
  const dialog = page.getByRole('dialog');

  await eachLanguage(page, async (language) => {
    await page.getByRole('button', { name: words('grid.export', {}, language), exact: true }).click();
    await page.getByRole('menuitem', { name: words('grid.export.csv', {}, language) }).click();
    await expect(dialog.getByLabel(words('exchange.pack.receiver', {}, language))).toHaveValue(
      words('grid.export.ownUse', {}, language),
    );
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText(words('invalid.required', {}, language))).toBeVisible();
    await picture(page, `export-${language}`);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await page.getByRole('button', { name: words('grid.export'), exact: true }).click();
  await page.getByRole('menuitem', { name: words('grid.export.csv') }).click();
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(words('exchange.pack.reason')).fill('年度自查');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+Enter');
  expect((await download).suggestedFilename()).toMatch(/\.csv$/u);

  await page.getByRole('button', { name: words('grid.export'), exact: true }).click();
  await page.getByRole('menuitem', { name: words('grid.export.xlsx') }).click();
  await expect(page.getByLabel(words('exchange.pack.reason'))).toHaveValue('年度自查');
  await page.keyboard.press('Escape');

  await page.goto(`${origin}/#/files/exports`);
  const record = page.getByRole('row').filter({ hasText: words('exchange.source.auditTrail') });
  await expect(record).toContainText('年度自查');
  await expect(record).toContainText(words('grid.export.ownUse'));
  await expect(record.getByRole('cell').first()).toHaveText('1');
  await picture(page, 'export-records');
});
