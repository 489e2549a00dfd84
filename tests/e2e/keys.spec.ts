import { SAMPLE_PASSWORD } from '../../electron/office/sample-office.ts';
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
