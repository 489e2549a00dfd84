import { SAMPLE_PASSWORD } from '../../electron/office/sample-office.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'sample' });
// The sample's year is made for the first of these tests.
test.describe.configure({ timeout: 240_000 });

test('chosen units are changed together after a look at each, and one press takes it back', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn('manager', SAMPLE_PASSWORD);
  await page.keyboard.press('Alt+2');
  const rows = page.getByRole('row').filter({ has: page.getByRole('gridcell') });
  await rows.first().getByRole('gridcell').nth(2).click();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: words('changeUnits.open') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('changeUnits.field')).click();
  await page.getByTitle(words('field.occupancyState')).last().click();
  await dialog.getByLabel(words('changeUnits.value')).click();
  await page.getByTitle(words('occupancyState.notHandedOver')).last().click();
  await expect(dialog.getByText(words('changeUnits.preview', { changed: 2, same: 0 }))).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'change-units');
  await page.keyboard.press('Control+Enter');
  const field = words('field.occupancyState');
  await expect(page.getByText(words('changeUnits.done', { count: 2, field }))).toBeVisible();
  await expect(page.getByRole('gridcell', { name: words('occupancyState.notHandedOver') })).toHaveCount(2);
  await picture(page, 'changed-units');
  await page.getByRole('button', { name: words('changeUnits.undo') }).click();
  await expect(page.getByText(words('changeUnits.undone', { count: 2 }))).toBeVisible();
  await expect(page.getByRole('gridcell', { name: words('occupancyState.notHandedOver') })).toHaveCount(0);
});
