import { expectAccessible } from './fixtures/accessibility.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

/** A building with two entrances and a key, before the host opens the office. */
const test = testIn(async ({ api: { archives, household } }) => {
  await archives.saveBuilding({ name: '1棟' });
  await archives.saveUnit({ buildingId: 1, entrance: '1', room: '101', kind: 'residence' });
  await archives.saveUnit({ buildingId: 1, entrance: '2', room: 'B1-001', kind: 'parking' });
  await archives.addOccupancy({ unitId: 1, person: { name: '業主甲' }, role: 'owner' });
  await household.saveKey({ unitId: 1, kind: 'accessCard', number: 'AC-00731' });
});
test.describe.configure({ timeout: 240_000 });

test('lists are looked at as of a past day, an entrance is renamed and taken back, a card is found by its number', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const origin = new URL(page.url()).origin;

  await page.goto(`${origin}/#/archives/units`);
  await page.getByLabel(words('archives.asOf')).fill('20200102');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/units\?on=2020-01-02$/u);
  await expect(page.getByText(words('archives.unitsThen', { date: '2020-01-02' }))).toBeVisible();
  await expect(page.getByRole('gridcell', { name: '業主甲' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: words('archives.addUnit') })).toHaveCount(0);
  await expectAccessible(page);
  await picture(page, 'places-units-of-day');
  await page.goto(`${origin}/#/archives/people?on=2020-01-02`);
  await expect(page.getByRole('gridcell', { name: words('occupancyRole.owner'), exact: true })).toBeVisible();
  await picture(page, 'places-people-of-day');
  await page.getByRole('link', { name: '業主甲' }).first().click();
  await expect(page).toHaveURL(/people\/\d+\?on=2020-01-02$/u);
  await expect(page.getByText(words('archives.personOfToday', { date: '2020-01-02' }))).toBeVisible();
  await picture(page, 'places-person-from-day');
  await page.getByRole('link', { name: /101/u }).first().click();
  await expect(page).toHaveURL(/units\/\d+\?on=2020-01-02$/u);

  await page.goto(`${origin}/#/archives/buildings`);
  const second = page.getByRole('row', { name: '2單元' });
  await eachLanguage(page, async (language) => {
    await expect(
      page.getByRole('columnheader', { name: words('archives.buildingAndEntrances', {}, language) }),
    ).toBeVisible();
    await picture(page, `places-buildings-${language}`);
  });
  await expectAccessible(page);
  await second.getByRole('button', { name: words('entrances.rename') }).click();
  const dialog = page.getByRole('dialog');
  const name = dialog.getByLabel(words('entrances.name'));
  await name.fill('1');
  await page.keyboard.press('Control+Enter');
  await expect(
    dialog.getByText(words('refusal.entranceExists', { building: '1棟', entrance: '1單元' })),
  ).toBeVisible();
  await picture(page, 'places-rename-refused');
  await name.fill('東梯');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('row', { name: '東梯' })).toBeVisible();
  await page.getByRole('button', { name: words('entrances.undo') }).click();
  await expect(page.getByRole('row', { name: '2單元' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('00731');
  const hit = page.getByRole('option', { name: 'AC-00731' });
  await expect(hit).toBeVisible();
  await picture(page, 'places-search-key');
  await hit.click();
  await expect(page.getByRole('dialog')).toContainText('AC-00731');
  // What was asked for is opened once: the address does not ask for it again on the way back.
  await expect(page).toHaveURL(/units\/1$/u);
  await picture(page, 'places-key-opened');
});
