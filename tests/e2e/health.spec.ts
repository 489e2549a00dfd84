import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'office', actionTimeout: 15_000 });

test('the health page says how the file is, reads it through when asked and hands over the support bundle', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  await page.goto(`${new URL(page.url()).origin}/#/settings/health`);
  await expect(page.getByText(words('health.auditHead'))).toBeVisible();
  await page.getByRole('button', { name: words('health.check') }).click();
  await expect(page.getByText(words('health.checked'))).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('health.bundle') }).click();
  expect((await download).suggestedFilename()).toMatch(/^guanjia-support-.*\.zip$/u);
  await expectAccessible(page);
  await picture(page, 'health');
});
