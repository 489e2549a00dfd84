import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { OFFICE_MANAGER, OFFICE_SUPERVISOR } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { ApprovalPage, SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'office' });
test.describe.configure({ timeout: 240_000 });

const RECEIVER = '某會計師事務所';

async function askForPack(page: Page): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/files/exports`);
  await page.getByLabel(words('exchange.pack.receiver'), { exact: true }).fill(RECEIVER);
  await page.getByLabel(words('exchange.pack.reason'), { exact: true }).fill('年度審計');
  await page.keyboard.press('Control+Enter');
}

/** The next person signs in at the locked window of the one before. */
async function takeOver(page: Page, next: { readonly userName: string; readonly password: string }) {
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: words('lock.other') }).click();
  await new SignInPage(page).signIn(next.userName, next.password);
  await page.keyboard.press('Alt+1');
}

test.beforeEach(async ({ page, host }) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
});

test('a second person reads what is asked and approves it on the spot; what was typed waits meanwhile', async ({
  page,
}) => {
  await askForPack(page);
  const dialog = page.getByRole('dialog').filter({ hasText: words('approval.explain') });
  await new ApprovalPage(page).expectOpen();
  await expect(dialog).toContainText(RECEIVER);
  await expect(dialog).toContainText(words('approval.kind.bulkExport'));
  await expectAccessible(page);
  const name = dialog.getByLabel(words('approval.approverName'));
  const password = dialog.getByLabel(words('approval.approverPassword'));
  await name.fill(OFFICE_MANAGER.userName);
  await password.fill(OFFICE_MANAGER.password);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(words('refusal.approvalBySelf'))).toBeVisible();
  await name.fill(OFFICE_SUPERVISOR.userName);
  await password.fill(OFFICE_SUPERVISOR.password);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+Enter');
  expect((await download).suggestedFilename()).toMatch(/\.zip$/u);
});

test('with nobody at hand the request waits for the colleague, and its requester carries on with it', async ({
  page,
}) => {
  await askForPack(page);
  await new ApprovalPage(page).expectOpen();
  await page.getByRole('button', { name: words('approval.askLater') }).click();
  await expect(page.getByText(words('refusal.approvalAsked'))).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('action.close') })
    .last()
    .click();
  await expect(page.getByLabel(words('exchange.pack.receiver'), { exact: true })).toHaveValue(RECEIVER);

  await takeOver(page, OFFICE_SUPERVISOR);
  const waiting = page.getByRole('table', { name: words('approval.waiting') });
  await expect(waiting).toContainText(RECEIVER);
  await expectAccessible(page);
  await waiting.getByRole('button', { name: words('approval.decide') }).click();
  await page.getByLabel(words('approval.comment')).fill('已核對');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words('approval.granted', { name: OFFICE_MANAGER.displayName }))).toBeVisible();
  await expect(waiting).toBeHidden();

  await takeOver(page, OFFICE_MANAGER);
  const own = page.getByRole('table', { name: words('approval.own') });
  await expect(own).toContainText('已核對');
  const download = page.waitForEvent('download');
  await own.getByRole('button', { name: words('approval.carryOn') }).click();
  expect((await download).suggestedFilename()).toMatch(/\.zip$/u);
  await expect(own).toBeHidden();
});
