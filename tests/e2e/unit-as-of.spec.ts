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

test('a household is looked at as of a past day, only looked at, and compared at two days', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn('manager', SAMPLE_PASSWORD);
  await page.goto(`${new URL(page.url()).origin}/#/archives/units/1`);
  const edit = page.getByRole('button', { name: words('archives.editUnit') });
  await expect(edit).toBeVisible();
  await picture(page, 'unit-now');

  const day = page.getByLabel(words('archives.asOf'));
  await day.fill('20200102');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/units\/1\?on=2020-01-02$/u);
  await expect(page.getByText(words('archives.asOfNote', { date: '2020-01-02' }))).toBeVisible();
  await expect(page.getByRole('heading', { name: words('archives.peopleThen') })).toBeVisible();
  await expect(edit).toHaveCount(0);
  const money = page.locator('section.unit-card', { hasText: words('archives.money') });
  await expect(money.getByText(words('fees.byThen', { charged: '0.00', paid: '0.00' }))).toBeVisible();
  await expect(money.getByRole('link', { name: words('fees.take') })).toHaveCount(0);
  await expect(page.getByText(words('papers.todayOnly', { date: '2020-01-02' }))).toBeVisible();
  // What was verified is known of today alone.
  await expect(page.getByText(words('verification.never'))).toHaveCount(0);
  await expectAccessible(page);
  await eachLanguage(page, async (language) => {
    await expect(page.getByText(words('archives.asOfNote', { date: '2020-01-02' }, language))).toBeVisible();
    await picture(page, `unit-as-of-${language}`);
  });
  await page.getByRole('button', { name: words('archives.asOfNow') }).click();
  await expect(edit).toBeVisible();

  await page.getByRole('button', { name: words('archives.unitHistory') }).click();
  await page.getByLabel(words('archives.compareFrom'), { exact: true }).fill('20200101');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await expect(
    drawer
      .locator('.comparison')
      .getByText(words('archives.compareSame'))
      .or(drawer.locator('.comparison table')),
  ).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'unit-compare');
});
