import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

const METERS = ['W101', 'W102', 'W201', 'W202', 'W301'];

/** A household with five water meters, all near the end of their counters, is there before the host opens the office. */
const test = testIn(async ({ api: { archives, meters } }) => {
  const { id: buildingId } = await archives.saveBuilding({ name: '1棟' });
  const { id: unitId } = await archives.saveUnit({
    buildingId,
    room: '101',
    occupancyState: 'ownerOccupied',
  });
  for (const number of METERS) {
    await meters.save({ unitId, kind: 'water', number, baseReadingThousandths: 99_900_000 });
  }
});
test.describe.configure({ timeout: 240_000 });

const reading = (page: Page, number: string) =>
  page.getByLabel(words('readings.enterReading', { place: '1棟101', number }));

test('a run of readings is typed with the keyboard alone: its digits and Enter, and nothing else', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  await page.goto(`${new URL(page.url()).origin}/#/fees/readings`);
  await expect(page.getByText(words('readings.progress', { read: '0', meters: '5' }))).toBeVisible();
  // The first meter waits for its digits.
  await expect(reading(page, 'W101')).toBeFocused();
  const pressed = await page.evaluateHandle(() => {
    const keys: string[] = [];
    window.addEventListener('keydown', ({ key }) => keys.push(key), { capture: true });
    return keys;
  });
  const typed = ['99905', '99912.5', '99907'];
  for (const [at, digits] of typed.entries()) {
    await page.keyboard.type(digits);
    await page.keyboard.press('Enter');
    await expect(reading(page, METERS[at + 1] ?? '')).toBeFocused();
  }
  const keys = await pressed.evaluate((each) => [...each]);
  expect(keys).toEqual(typed.flatMap((digits) => Array.from(digits).concat('Enter')));
  await expect(page.getByText(words('readings.progress', { read: '3', meters: '5' }))).toBeVisible();

  // A counter that ran past its end is believed once a person says so.
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(reading(page, 'W202')).toBeFocused();
  const row = page.getByRole('row').filter({ has: reading(page, 'W202') });
  await expect(row).toContainText('R');
  await picture(page, 'sheet-refused');
  await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('104');
  await expect(reading(page, 'W301')).toBeFocused();

  // The one above is corrected, the correction is undone, and then the one before it.
  await page.keyboard.press('ArrowUp');
  await expect(reading(page, 'W202')).toBeFocused();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('105');
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('104');
  await page.keyboard.press('Control+z');
  await expect(reading(page, 'W202')).toHaveValue('');
  await page.keyboard.type('99900');
  await page.keyboard.press('Enter');
  await expect(row).toContainText(words('readingFlag.zeroOccupied'));
  await picture(page, 'sheet-flagged');
  await page.keyboard.press('ArrowUp');
  await expect(reading(page, 'W202')).toBeFocused();
  await page.keyboard.press('a');
  await expect(row).toContainText(words('readings.accepted', { name: OFFICE_MANAGER.displayName }));

  // Nothing is lost on reload, and the cursor is on what is left.
  await page.reload();
  await expect(reading(page, 'W101')).toHaveValue('99905');
  await expect(reading(page, 'W301')).toBeFocused();
  await expectAccessible(page);
  await eachLanguage(page, (language) => picture(page, `sheet-${language}`));

  await page.getByRole('link', { name: words('readings.list') }).click();
  await expect(page.getByText('W202')).toBeVisible();
  await picture(page, 'reading-list');
  await page.getByRole('link', { name: words('supply.mainMeters') }).click();
  await page
    .getByRole('button', { name: words('supply.addMain') })
    .first()
    .click();
  await picture(page, 'main-dialog');
  await page.getByRole('dialog').getByLabel(words('meters.number')).fill('總1');
  await page.getByRole('dialog').getByLabel(words('meters.baseReading')).fill('0');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words('readings.wholeEstate')).first()).toBeVisible();
  await picture(page, 'main-meters');
  await page.getByRole('link', { name: words('supply.bills') }).click();
  await page
    .getByRole('button', { name: words('supply.enter') })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('supply.supplier')).fill('供電局');
  await dialog.getByLabel(words('supply.document')).fill('GD-1');
  await dialog.getByLabel(words('supply.quantity')).fill('1000');
  await dialog.getByLabel(words('supply.amount')).fill('680');
  await picture(page, 'supplier-dialog');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('GD-1')).toBeVisible();
  await page.getByRole('link', { name: words('supply.resale') }).click();
  await expect(page.getByText('680.00').first()).toBeVisible();
  await picture(page, 'resale');
  await expectAccessible(page);
});
