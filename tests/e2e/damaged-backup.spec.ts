import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'office', actionTimeout: 15_000 });

test('a backup that is found damaged is shown as such at once, and the page is calm again after the next', async ({
  page,
  host,
  folder,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  await page.goto(`${new URL(page.url()).origin}/#/settings/backup`);
  const backUp = page.getByRole('button', { name: words('safekeeping.backUpNow') }).first();
  const cell = (state: 'verified' | 'bad') =>
    page.getByRole('cell', { name: words(`safekeeping.state.${state}`), exact: true });
  const warning = page.getByText(words('safety.warning.backupBad'));
  await backUp.click();
  await expect(cell('verified')).toBeVisible();

  const backups = join(folder, 'backups');
  const [name = ''] = readdirSync(backups).filter((each) => each.endsWith('.sqlite'));
  const whole = readFileSync(join(backups, name));
  writeFileSync(join(backups, name), whole.with(100, (whole.at(100) ?? 0) ^ 1));
  await page.getByRole('button', { name: words('safekeeping.verify') }).click();
  await expect(cell('bad')).toBeVisible();
  await expect(warning).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'damaged-backup');

  await backUp.click();
  await expect(cell('verified')).toBeVisible();
  await expect(warning).toBeHidden();
});
