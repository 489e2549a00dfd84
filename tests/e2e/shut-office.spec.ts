import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { type BrowserHost, startBrowserHost } from './fixtures/browser-host.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'office', actionTimeout: 15_000 });

/** Signs in, does something, backs up and does something more; then the program is closed. */
async function workAndClose(page: Page, folder: string): Promise<void> {
  const host = await startBrowserHost(folder);
  await page.goto(host.address);
  const frame = await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  await frame.page.goto(`${new URL(page.url()).origin}/#/settings/backup`);
  await page
    .getByRole('button', { name: words('safekeeping.backUpNow') })
    .first()
    .click();
  await expect(page.getByText(words('safekeeping.state.verified')).first()).toBeVisible();
  await page.goto(`${new URL(page.url()).origin}/#/settings/site`);
  await page.getByLabel(words('settings.site.hotline'), { exact: true }).fill('9876 5432');
  await page.getByRole('button', { name: words('action.save') }).click();
  await expect(page.getByText(words('settings.site.saved'))).toBeVisible();
  await page.goto('about:blank');
  await host.stop('SIGKILL');
}

/** Changes one byte in the middle of the office’s file, as a failing disk does. */
function flipByte(folder: string): void {
  const file = join(folder, 'office.sqlite');
  const bytes = readFileSync(file);
  const place = Math.floor(bytes.length / 2) + 11;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

async function openDamaged(page: Page, folder: string): Promise<BrowserHost> {
  flipByte(folder);
  const host = await startBrowserHost(folder);
  await page.goto(host.address);
  await expect(page.getByRole('alert')).toBeVisible();
  return host;
}

test('a damaged office says what is wrong, and goes back to its backup by the manager’s word', async ({
  page,
  folder,
}) => {
  await workAndClose(page, folder);
  const host = await openDamaged(page, folder);

  await test.step('what a backup would lose is named in every language, without amounts or names', async () => {
    await eachLanguage(page, async (language) => {
      await expect(page.getByRole('radio').first()).toBeChecked();
      const lost = page.getByRole('region', { name: words('gap.caption', {}, language) });
      await expect(lost).toContainText(words('activity.archives.saveSite', {}, language));
      await expect(page.getByText(OFFICE_MANAGER.displayName)).toHaveCount(0);
      await expectAccessible(page);
      await picture(page, `shut-${language}`, { whole: true });
    });
  });

  await test.step('a wrong password changes nothing', async () => {
    await page.getByLabel(words('access.userName'), { exact: true }).fill(OFFICE_MANAGER.userName);
    await page.getByLabel(words('access.password'), { exact: true }).fill('not the password');
    await page.keyboard.press('Enter');
    await expect(page.getByText(words('refusal.wrongPassword'))).toBeVisible();
  });

  await test.step('the manager’s own goes back, and the sign-in says what happened', async () => {
    await page.getByLabel(words('access.password'), { exact: true }).fill(OFFICE_MANAGER.password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: words('access.signIn'), exact: true })).toBeVisible();
    await expect(page.getByRole('status')).toContainText(/已還原/u);
    await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
    await page.getByRole('link', { name: words('shut.readList') }).click();
    await expect(page.frameLocator('iframe').getByText(words('activity.archives.saveSite'))).toBeVisible();
    await page.goto(`${new URL(page.url()).origin}/#/settings/site`);
    await expect(page.getByLabel(words('settings.site.hotline'), { exact: true })).toHaveValue('2345 6789');
  });
  await page.close();
  await host.stop();
});
