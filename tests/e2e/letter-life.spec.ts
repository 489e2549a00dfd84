import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';
import { FramePage } from './pages/frame.page.ts';

test.use({ prepared: 'sample' });
// The first test of a worker builds the sample site.
test.describe.configure({ timeout: 300_000 });

const PASSWORD = 'sample-2026';

async function signIn(page: Page, userName: string): Promise<void> {
  const form = await new SignInPage(page).expectOpen();
  await form.type(userName, PASSWORD);
  await new FramePage(page).expectOpen();
}

/** Hands the keyboard to a colleague, who opens the letter in the register. */
async function handOver(page: Page, from: string, userName: string, subject: string): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: from }).click();
  await page.getByRole('button', { name: words('account.signOut') }).click();
  await signIn(page, userName);
  await new FramePage(page).goTo('letters');
  await page.getByRole('link', { name: subject }).first().click();
}

test('a letter goes from the steward over supervisor and manager to the mailbag, is sealed, and its versions are compared', async ({
  page,
  host,
}) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const subject = '關於配合查修滲漏事宜的函';
  await page.goto(host.address);
  await signIn(page, 'steward');
  await new FramePage(page).goTo('letters');
  await page
    .getByRole('button', { name: words('letters.new', { kind: words('letterKind.ownerLetter') }) })
    .click();
  await page.getByLabel(words('letters.unit')).fill('1-101');
  await page.getByRole('option', { name: '1棟101' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  const field = (name: 'subject' | 'background' | 'facts' | 'purpose' | 'request' | 'replyBy') =>
    page.getByLabel(words(`letterField.${name}`), { exact: true });
  await field('subject').fill('配合查修滲漏事宜');
  await field('background').fill('貴戶陽台滲漏');
  await field('facts').fill('一、防水層老化。');
  await field('purpose').fill('避免損失擴大');
  await field('request').fill('安排入戶查修');
  await field('replyBy').fill('2026-12-15');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('letters.kept'))).toBeVisible();
  await picture(page, 'life-composer');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words('letters.submitted'))).toBeVisible();
  await picture(page, 'life-review');

  await handOver(page, '何嘉欣', 'supervisor', subject);
  await button(words('letters.sendBack')).click();
  await page.getByLabel(words('reason.label')).fill('寫明閉水試驗的結果');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/林淑儀退回：寫明閉水試驗的結果/u)).toBeVisible();
  await picture(page, 'life-returned');
  await field('facts').fill('一、防水層老化。\n二、閉水試驗水位下降。');
  await expect(page.getByText(words('letters.kept'))).toBeVisible();
  await button(words('letters.submit')).click();
  await page.getByRole('button', { name: words('letters.agree') }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words('letters.agreed'))).toBeVisible();

  await handOver(page, '林淑儀', 'manager', subject);
  await expect(page.getByRole('button', { name: words('letters.agree') })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await picture(page, 'life-agree');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^已簽發 客服函〔\d{4}〕\d+號/u)).toBeVisible();
  await button(words('letters.recordSeal')).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('letters.recordSeal') })
    .click();
  await expect(page.getByText(words('letters.sealRecorded'))).toBeVisible();
  await page.getByRole('button', { name: words('letters.versionsOpen') }).click();
  await expect(page.locator('ins')).toContainText('二、閉水試驗水位下降。');
  await picture(page, 'life-versions');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('letters.sendOut') })
    .click();
  await expect(page.getByText(/^已發出 客服函〔\d{4}〕\d+號/u)).toBeVisible();
  await picture(page, 'life-issued');

  await page.getByRole('link', { name: words('action.up') }).click();
  await page.getByRole('link', { name: words('letters.seals') }).click();
  await expect(page.getByRole('row').filter({ hasText: subject })).toBeVisible();
  await picture(page, 'life-seals');
  await page.getByRole('link', { name: words('letters.settings') }).click();
  await page
    .getByRole('row')
    .filter({ hasText: words('letterKind.finalDemand') })
    .getByRole('button')
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await picture(page, 'life-kind');
  await page.keyboard.press('Escape');
  await eachLanguage(page, (language) => picture(page, `life-settings-${language}`));
  await expectAccessible(page);
});
