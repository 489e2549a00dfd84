import { SAMPLE_PASSWORD } from '../../electron/office/sample-office.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'sample' });
// The sample's year is made for the first of these tests.
test.describe.configure({ timeout: 240_000 });

test('what is overdue is counted on the start page, and a card goes out and comes back', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn('frontdesk', SAMPLE_PASSWORD);
  const dialog = page.getByRole('dialog').filter({ has: page.locator('form') });

  await test.step('the figure of the start page opens the rows behind it', async () => {
    const figure = page.getByRole('link', { name: words('today.keys') });
    await expect(figure).toBeVisible();
    await picture(page, 'keys-today');
    await figure.click();
    await expect(page).toHaveURL(/archives\/keys\?scope=overdue$/u);
    await expect(page.getByRole('gridcell', { name: /^(K|M)-/u }).first()).toBeVisible();
    await expectAccessible(page);
    await eachLanguage(page, async (language) => {
      await expect(page.getByText(words('keys.scope.overdue', {}, language)).first()).toBeVisible();
      await picture(page, `keys-list-${language}`);
    });
  });

  await test.step('an office key is registered and signed out to a workman until a day', async () => {
    await page
      .getByRole('button', { name: words('keys.register') })
      .first()
      .click();
    await dialog.getByLabel(words('keys.number'), { exact: true }).fill('TEST-1');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await page.getByText(words('keys.scope.all'), { exact: true }).click();
    await page.getByRole('gridcell', { name: 'TEST-1' }).dblclick();
    await page.getByRole('button', { name: words('keys.do.signOut'), exact: true }).click();
    await dialog.getByLabel(words('keys.holder'), { exact: true }).fill('張師傅');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText(words('invalid.required'))).toBeVisible();
    await dialog.getByLabel(words('keys.purpose'), { exact: true }).fill('天台維修');
    await expectAccessible(page);
    await picture(page, 'keys-sign-out');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    const row = page.getByRole('row').filter({ hasText: '張師傅' });
    await expect(row.first()).toContainText('天台維修');
  });

  await test.step('it comes back, and every movement is kept', async () => {
    await page.getByRole('gridcell', { name: '張師傅' }).dblclick();
    await page.getByRole('button', { name: words('keys.do.takeBack'), exact: true }).click();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('gridcell', { name: '張師傅' })).toHaveCount(0);
    await page.getByRole('gridcell', { name: 'TEST-1' }).dblclick();
    const movements = page.locator('.key-movements li');
    await expect(movements).toHaveCount(3);
    await expect(movements.nth(1)).toContainText('張師傅');
    await picture(page, 'keys-movements');
    await page.keyboard.press('Escape');
  });

  await test.step('the household’s file shows its cards, in every language', async () => {
    await page.getByRole('gridcell', { name: /^MJ-/u }).first().scrollIntoViewIfNeeded();
    await page.getByRole('row').filter({ hasText: 'MJ-' }).first().getByRole('link').click();
    const card = page.locator('.unit-card').filter({ hasText: words('keys.title') });
    await expect(card.getByRole('button', { name: /^MJ-/u })).toBeVisible();
    await card.scrollIntoViewIfNeeded();
    await expectAccessible(page);
    await eachLanguage(page, async (language) => {
      const shown = page.locator('.unit-card').filter({ hasText: words('keys.title', {}, language) });
      await shown.scrollIntoViewIfNeeded();
      await picture(page, `keys-unit-${language}`);
    });
    await card.getByRole('button', { name: /^MJ-/u }).click();
    await page.getByRole('button', { name: words('keys.do.reportLost'), exact: true }).click();
    await dialog.getByLabel(words('keys.reason')).fill('在街市遺失');
    await page.keyboard.press('Control+Enter');
    await expect(card.getByText(words('keyState.lost'))).toBeVisible();
    await expect(page.locator('.timeline')).toContainText(words('activity.household.reportKeyLost'));
    await picture(page, 'keys-unit-lost');
  });
});

test('the desk sees who may take a parcel today, and what ends stays among the past', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn('frontdesk', SAMPLE_PASSWORD);
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/#/archives/units/1`);
  const cardIn = (language: Language) =>
    page.locator('.unit-card').filter({ hasText: words('records.title', {}, language) });
  const card = cardIn('zh-Hant');
  const dialog = page.getByRole('dialog').filter({ has: page.locator('form') });
  const act = async (name: string, action: string): Promise<void> => {
    await card.getByRole('button', { name: words('records.actions', { name }) }).click();
    await page.getByRole('menuitem', { name: action }).click();
  };

  await test.step('the card is there in every language', async () => {
    await expect(card.getByText(words('authorisationKind.parcel')).first()).toBeVisible();
    await eachLanguage(page, async (language) => {
      await cardIn(language).scrollIntoViewIfNeeded();
      await picture(page, `records-${language}`);
    });
    await expectAccessible(page);
  });

  await test.step('an authorisation is added from today on, and not ended before it began', async () => {
    await card
      .getByRole('button', { name: `${words('records.add')} ${words('records.authorisations')}` })
      .click();
    await dialog.getByLabel(words('records.whom')).fill('鄰居李太');
    await dialog.getByLabel(words('records.scope')).fill('全部快遞');
    await expectAccessible(page);
    await picture(page, 'records-authorise');
    await page.keyboard.press('Control+Enter');
    await expect(card).toContainText('鄰居李太');
    await act('鄰居李太', words('records.end'));
    await dialog.getByLabel(words('records.lastDay')).fill('2020-01-01');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText(/2020-01-01/u)).toBeVisible();
    await picture(page, 'records-end-refused');
    await dialog.getByRole('button', { name: words('action.cancel') }).click();
    await page.getByRole('button', { name: words('leave.discard') }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('an emergency phone is shown for a reason', async () => {
    const name = (await card.locator('.record-section').nth(1).locator('strong').first().textContent()) ?? '';
    await act(name, words('records.reveal'));
    await dialog.getByLabel(words('archives.revealReason')).fill('住戶暈倒，通知家人');
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.revealed li')).toHaveText(/^1\d{2} \d{4} \d{4}$/u);
    await page.keyboard.press('Escape');
  });

  await test.step('a consent is withdrawn and stays among the past', async () => {
    await card.getByRole('button', { name: `${words('records.add')} ${words('records.consents')}` }).click();
    await dialog.getByLabel(words('records.purpose')).fill('門禁人臉識別');
    await dialog.getByLabel(words('records.consentBy')).fill('陳太');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await act('門禁人臉識別', words('records.withdraw'));
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(card.getByText('門禁人臉識別')).toHaveCount(0);
    await card.locator('.past-toggle').click();
    await expect(card.getByText('門禁人臉識別')).toBeVisible();
    await card.scrollIntoViewIfNeeded();
    await picture(page, 'records-past');
  });
});
