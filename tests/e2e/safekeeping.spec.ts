import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { jpegPhoto } from '../fixtures/paper-files.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { asManager } from './fixtures/as-manager.ts';
import { addBilledUnit } from './fixtures/billed-unit.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { test as base, expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER, OFFICE_SUPERVISOR } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

const SITE_NAME = '翠湖花園';
const PASSPHRASE = 'four quiet lamps at the gate';

/** A household that owes a fee, and whose one scan is lost, is there before the host opens the office. */
const test = base.extend({
  folder: async ({ folder }, use) => {
    await asManager(folder, async (office) => {
      const { unitId } = await addBilledUnit(office);
      const { id } = office.connection;
      const ticket = office.office.tray.put({ name: '驗房.jpg', bytes: jpegPhoto('驗房') }, id);
      await office.api.documents.add({ ticket, unitId });
    });
    rmSync(join(folder, 'attachments'), { recursive: true });
    await use(folder);
  },
});
test.use({ prepared: 'office', actionTimeout: 15_000 });

async function openBackups(page: Page): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/settings/backup`);
  await expect(page.getByRole('heading', { name: words('safety.title') })).toBeVisible();
}

/** Takes what the household owes and returns the number of its receipt. */
async function takePayment(page: Page): Promise<string> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('1-101');
  await expect(page.getByRole('option').first()).toContainText('1棟101');
  await page.keyboard.press('F4');
  await expect(
    page.getByRole('button', { name: words('fees.takeButton', { amount: '128.91' }) }),
  ).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  const taken = page.getByText(/SJ-\d{4}-\d{6}/u).first();
  await expect(taken).toBeVisible();
  return /SJ-\d{4}-\d{6}/u.exec(await taken.innerText())?.[0] ?? '';
}

test('copies are made here and away, a restore is practised, and the way back names the receipt that it loses', async ({
  page,
  host,
  folder,
}) => {
  const target = join(folder, '..', 'stick');
  mkdirSync(target);
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);

  await test.step('the start page says in one line what the backups need', async () => {
    await expect(page.getByRole('link', { name: words('safety.open') })).toBeVisible();
    await picture(page, 'today');
    await page.getByRole('link', { name: words('safety.open') }).click();
    await expect(page.getByText(words('safety.warning.noBackup'))).toBeVisible();
    await picture(page, 'warnings');
    await expectAccessible(page);
  });

  await test.step('a backup is made and verified', async () => {
    await page
      .getByRole('button', { name: words('safekeeping.backUpNow') })
      .first()
      .click();
    await expect(page.getByText(words('safety.warning.noBackup'))).toBeHidden();
    await expect(page.getByText(words('safekeeping.state.verified')).first()).toBeVisible();
  });

  await test.step('the second place is set up with a passphrase that is kept nowhere, and gets a copy', async () => {
    await page
      .getByRole('button', { name: words('target.set') })
      .first()
      .click();
    const field = (label: string) => page.getByLabel(label, { exact: true });
    await field(words('target.folder')).fill(join(target, 'not-there'));
    await field(words('target.passphrase')).fill('short');
    await field(words('target.passphraseAgain')).fill('short');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(words('invalid.passphraseWeak'))).toBeVisible();
    await field(words('target.passphrase')).fill(PASSPHRASE);
    await field(words('target.passphraseAgain')).fill(PASSPHRASE);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(words('invalid.folderMissing'))).toBeVisible();
    await field(words('target.folder')).fill(target);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(words('target.saved'))).toBeVisible();
    await page.getByRole('link', { name: words('target.sheet') }).click();
    await expect(page.frameLocator('iframe').getByText(words('sheet.why'))).toBeVisible();
    await picture(page, 'sheet');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words('safety.copyNow') }).click();
    await expect(page.getByText(words('safety.target.today'))).toBeVisible();
    expect(readdirSync(target).some((name) => name.endsWith('.guanjia-backup'))).toBe(true);
  });

  await test.step('a restore is practised', async () => {
    await page
      .getByRole('button', { name: words('safety.practise') })
      .first()
      .click();
    await expect(page.getByText(words('safety.drill.passed')).first()).toBeVisible();
    const lost = words('safety.drill.lost', { count: '1', names: '1棟101 驗房' });
    await expect(page.getByText(lost)).toBeVisible();
    await picture(page, 'practised');
    await expectAccessible(page);
    await page.locator('.frame-content').evaluate((content) => content.scrollTo(0, 0));
    await picture(page, 'backups');
    await page.locator('.frame-content').evaluate((content) => content.scrollTo(0, 5000));
    await picture(page, 'backups-end');
    await eachLanguage(page, async (language) => {
      await expect(page.getByRole('heading', { name: words('target.title', {}, language) })).toBeVisible();
      await page.locator('.frame-content').evaluate((content) => content.scrollTo(0, 0));
      await picture(page, `backups-${language}`);
    });
  });

  const receipt = await takePayment(page);

  await test.step('the wrong passphrase opens nothing', async () => {
    await openBackups(page);
    await page.goto(`${new URL(page.url()).origin}/#/settings/backup/restore`);
    await page.getByText(words('restore.source.secondTarget')).click();
    await page.getByRole('radio', { name: /guanjia-backup/u }).check();
    await picture(page, 'choose');
    await page.getByLabel(words('restore.passphrase'), { exact: true }).fill('another quiet lamp somewhere');
    await page.keyboard.press('Enter');
    await expect(page.getByText(words('refusal.passphraseWrong'))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('the list of what would be lost names the receipt', async () => {
    await page.getByLabel(words('restore.passphrase'), { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(page.getByText(words('restore.sound'))).toBeVisible();
    const counts = { named: '1', missing: '1' };
    await expect(page.getByText(words('restore.files.noneHere', counts))).toBeVisible();
    const lost = page.getByRole('region', { name: words('gap.caption') });
    await expect(lost.getByRole('row', { name: new RegExp(receipt, 'u') })).toContainText(
      words('activity.fees.takePayment'),
    );
    await expectAccessible(page);
    await picture(page, 'changes');
    await page.getByRole('button', { name: words('restore.toConfirm') }).click();
  });

  await test.step('only the site’s own name confirms, and everybody is signed out', async () => {
    await page.keyboard.type('别的小区');
    await page.keyboard.press('Enter');
    await expect(page.getByText(words('invalid.confirmSiteName'))).toBeVisible();
    await picture(page, 'confirm');
    await page.getByLabel(words('restore.confirmLabel', { site: SITE_NAME })).fill(SITE_NAME);
    await page.keyboard.press('Enter');
    await page.getByLabel(words('approval.approverName'), { exact: true }).fill(OFFICE_SUPERVISOR.userName);
    await page
      .getByLabel(words('approval.approverPassword'), { exact: true })
      .fill(OFFICE_SUPERVISOR.password);
    await page.keyboard.press('Enter');
    await new SignInPage(page).expectOpen();
    await expect(page.getByRole('status')).toContainText(/已還原/u);
    await picture(page, 'signed-out');
    await expectAccessible(page);
  });

  await test.step('the next sign-in is in the restored office, which keeps the list', async () => {
    await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
    await expect(page.getByRole('cell', { name: words('restore.kind.restore') })).toBeVisible();
    await picture(page, 'restored');
    await page
      .getByRole('cell')
      .getByRole('link', { name: words('restore.history.list') })
      .click();
    await expect(page.frameLocator('iframe').getByText(receipt)).toBeVisible();
    await picture(page, 'record');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(receipt);
    await expect(page.getByText(words('search.nothing', { text: receipt }))).toBeVisible();
  });
});
