import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'sample', actionTimeout: 15_000 });
test.describe.configure({ timeout: 240_000 });

const PASSWORD = 'sample-2026';
const LAW_LETTER = { clause: '二十三' };

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/${address}`);
}

test('a plan is made, its letters run, a call is recorded by keys, a service moves the limitation, and the papers for a suit leave', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn('manager', PASSWORD);
  const dialog = page.getByRole('dialog');
  await expect(page.getByRole('link', { name: words('dunning.today') })).toBeVisible();
  await picture(page, 'dunning-today');

  // What pressing adds to the arrears.
  await goTo(page, 'fees/arrears');
  await expect(page.getByText(words('dunning.arrears.limitation'), { exact: true }).first()).toBeVisible();
  await picture(page, 'dunning-arrears');

  // The stage of the demand slip asks for a letter from today on.
  await goTo(page, 'fees/dunning/settings');
  const slip = page.getByRole('row').filter({ hasText: words('dunning.stage.2') });
  await slip.getByRole('button', { name: words('action.edit') }).click();
  await dialog.getByRole('combobox', { name: words('dunning.settings.template') }).click();
  await page.locator('.ant-select-item-option', { hasText: '催繳函' }).first().click();
  await dialog.getByLabel(words('dunning.settings.source')).fill('公司催繳辦法第三條');
  await picture(page, 'dunning-stage');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await picture(page, 'dunning-settings');

  // The plan of this month, with whoever is left out and why.
  await goTo(page, 'fees/dunning');
  await picture(page, 'dunning-plans');
  await page.getByRole('link', { name: words('dunning.make') }).click();
  await expect(page.getByText(/未列入（\d+ 戶）/u)).toBeVisible();
  await picture(page, 'dunning-make');
  await page.getByRole('button', { name: /編製 .* 計劃/u }).click();
  await expect(page.getByRole('heading', { name: new RegExp(words('dunning.plans')) })).toBeVisible();
  await expect(page.getByText(words('dunning.zeroSent')).first()).toBeVisible();
  await picture(page, 'dunning-plan', { whole: true });
  await expectAccessible(page);

  // Letters in one run.
  await page.locator('.ag-header-select-all input').first().check();
  await page.getByRole('button', { name: /開出催款函/u }).click();
  await dialog.getByLabel(words('dunning.field.clause')).fill(LAW_LETTER.clause);
  await picture(page, 'dunning-issue');
  await dialog.getByRole('button', { name: words('dunning.issueOk'), exact: true }).click();
  await expect(dialog.getByText(/已開出 \d+ 封/u)).toBeVisible();
  await picture(page, 'dunning-issued');
  await dialog
    .getByRole('button', { name: words('action.close') })
    .last()
    .click();
  await expect(dialog).toBeHidden();

  // The work list, by keys alone.
  await goTo(page, 'fees/dunning/work');
  const chosen = page.locator('tr[aria-selected=true]');
  await expect(chosen).toBeVisible();
  // The households of the demand slip were written to: the last of them.
  for (let step = 0; step < 9; step += 1) await page.locator('body').press('ArrowDown');
  const room = (await chosen.locator('td').first().textContent()) ?? '';
  await picture(page, 'dunning-work');
  await page.keyboard.press('c');
  await expect(dialog.getByText(words('dunning.recordOf', { unit: room }))).toBeVisible();
  await picture(page, 'dunning-call');
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByText(words('dunning.recorded', { unit: room, kind: words('dunning.act.call') })),
  ).toBeVisible();

  // The household: its letter was signed for, and its limitation moves.
  await page.keyboard.press('F2');
  const card = page.getByRole('region', { name: words('dunning.title') });
  await expect(card.getByText(words('dunning.act.call'), { exact: true })).toBeVisible();
  await card.getByRole('button', { name: words('dunning.card.showLimitation') }).click();
  const ends = card.locator('.dunning-limitation tbody tr').first().locator('td').last();
  const before = await ends.textContent();
  await picture(page, 'dunning-card-before', { whole: true });
  const letter = card.getByRole('listitem').filter({ hasText: '客服催' });
  await letter
    .first()
    .getByRole('button', { name: words('dunning.serve') })
    .click();
  await dialog.getByLabel(words('dunning.receivedBy')).fill('業主本人');
  await dialog.getByLabel(words('dunning.trackingNumber')).fill('EMS 1234567890');
  await picture(page, 'dunning-serve');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(card.getByText(words('dunning.proof.mailSigned'))).toBeVisible();
  await expect(ends).not.toHaveText(before ?? '');
  await picture(page, 'dunning-card', { whole: true });

  // The papers for a suit.
  await card.getByRole('button', { name: words('dunning.more') }).click();
  await page.getByRole('menuitem', { name: words('dunning.suit') }).click();
  await dialog.getByLabel(words('exchange.pack.reason')).fill('起訴');
  await dialog.getByLabel(words('exchange.pack.receiver')).fill('某律師事務所');
  await picture(page, 'dunning-suit');
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.keyboard.press('Control+Enter');
  expect((await download).suggestedFilename()).toMatch(/^起訴材料 .*\.zip$/u);
  await expect(page.getByText(words('dunning.suitLacks'))).toBeVisible();
  await picture(page, 'dunning-suit-lacks');
});
