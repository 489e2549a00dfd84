import { writeXlsx } from 'hucre/xlsx';
import { startBrowserHost } from './fixtures/browser-host.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'office', actionTimeout: 30_000 });

/** A roll long enough to be caught on its way in. */
function longRoll(): Promise<Uint8Array> {
  const households = Array.from({ length: 3000 }, (_, index) => [`1-${1000 + index}`, `業主${index}`, '80']);
  return writeXlsx({ sheets: [{ name: '名冊', rows: [['房號', '業主', '面積'], ...households] }] });
}

test('a program killed in the middle of an import leaves the office as it was before', async ({
  page,
  host,
  folder,
  complaints,
}) => {
  test.setTimeout(120_000);
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  await page.goto(`${new URL(page.url()).origin}/#/files/imports/roll`);
  await page.setInputFiles('input[type=file]', {
    name: 'roll.xlsx',
    mimeType: '',
    buffer: Buffer.from(await longRoll()),
  });
  await page.getByRole('button', { name: words('exchange.columns.check') }).click();
  await page.getByRole('button', { name: words('exchange.check.import', { count: '3,000' }) }).click();
  // Beyond the comparing half: rows are being written.
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', /^(?:5[5-9]|[6-8]\d)$/u, {
    timeout: 60_000,
  });
  await host.stop('SIGKILL');

  const again = await startBrowserHost(folder);
  await page.goto(again.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  await page.goto(`${new URL(page.url()).origin}/#/files/imports`);
  await expect(page.getByText(words('exchange.imports.empty'))).toBeVisible();
  await page.goto(`${new URL(page.url()).origin}/#/archives`);
  await expect(page.getByText(words('archives.unitsEmpty')).first()).toBeVisible();
  await page.goto(`${new URL(page.url()).origin}/#/settings/backup`);
  await expect(page.getByText(words('safekeeping.cause.beforeImport'))).toBeVisible();
  await again.stop();
  // The page lost its host when the program was killed, and says so.
  complaints.length = 0;
});
