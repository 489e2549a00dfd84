import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../shared/i18n/language.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'office' });
test.describe.configure({ timeout: 240_000 });

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
  en: 'English',
};

/** For looking at: `PICTURES=folder npx playwright test export-list`. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder !== undefined)
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

test('a list leaves only when it is said why and for whom, and the record of exports says it again', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/#/settings/audit`);

  let shown: Language = 'zh-Hant';
  for (const language of [...LANGUAGES.slice(1), 'zh-Hant'] as const) {
    await page.getByRole('button', { name: words('language.switch', {}, shown) }).click();
    await page.getByRole('menuitem', { name: LANGUAGE_NAMES[language] }).click();
    shown = language;
    await page.getByRole('button', { name: words('grid.export', {}, language), exact: true }).click();
    await page.getByRole('menuitem', { name: words('grid.export.csv', {}, language) }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel(words('exchange.pack.receiver', {}, language))).toHaveValue(
      words('grid.export.ownUse', {}, language),
    );
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText(words('invalid.required', {}, language))).toBeVisible();
    await picture(page, `export-${language}`);
    if (language !== 'zh-Hant') await page.keyboard.press('Escape');
    if (language !== 'zh-Hant') await expect(dialog).toBeHidden();
  }

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
