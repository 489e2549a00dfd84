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

test('a building stands as it is, in the colour of what is asked about, and every unit opens with the keys alone', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn('manager', SAMPLE_PASSWORD);
  await page.keyboard.press('Alt+2');
  await page.getByRole('link', { name: words('archives.plan'), exact: true }).click();
  const units = page.locator('.plan-unit');
  await expect(units.first()).toBeVisible();
  const count = await units.count();
  await expect(page.getByText(words('plan.units', { count }))).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'plan-arrears');

  await test.step('the themes colour it anew, and the address remembers which', async () => {
    for (const theme of ['occupancy', 'works'] as const) {
      await page.getByText(words(`plan.theme.${theme}`), { exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`theme=${theme}$`, 'u'));
      await expect(units).toHaveCount(count);
      await picture(page, `plan-${theme}`);
    }
    await expectAccessible(page);
  });

  await test.step('one kind of the legend is looked at alone, in every language', async () => {
    await page.getByText(words('plan.theme.occupancy'), { exact: true }).click();
    const own = page.getByRole('button', { name: words('occupancyState.let') });
    const letOut = Number((await own.locator('b').textContent()) ?? '0');
    await own.click();
    await expect(page.locator('.plan-unit:not([data-faded])')).toHaveCount(letOut);
    await eachLanguage(page, async (language) => {
      await expect(page.getByText(words('plan.help', {}, language))).toBeVisible();
      await picture(page, `plan-${language}`);
    });
  });

  await test.step('the arrow keys go from unit to unit, and Enter opens its file', async () => {
    await units.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(units.first()).not.toBeFocused();
    const room = (await page.locator('.plan-unit:focus .plan-room').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/archives\/units\/\d+$/u);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(room);
    await page.goBack();
    await expect(page).toHaveURL(/archives\/plan\/\d+\?theme=occupancy$/u);
  });

  await test.step('the next building is a step away', async () => {
    await page.getByRole('button', { name: words('plan.next') }).click();
    await expect(page.getByRole('button', { name: words('plan.before') })).toBeEnabled();
    await expect(units.first()).toBeVisible();
  });
});
