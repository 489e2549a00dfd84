import type { Page } from '@playwright/test';
import { monthOf, monthsLater } from '../../shared/domain/calendar.ts';
import { threeShifts } from '../fixtures/roster-office.ts';
import { hireTeam } from '../fixtures/staff-office.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';
import { FramePage } from './pages/frame.page.ts';

const NEXT_MONTH = monthsLater(monthOf(new Date().toISOString().slice(0, 10)), 1);

const test = testIn(async ({ api, connection }) => {
  // Today has figures once there is a household.
  const { id: buildingId } = await api.archives.saveBuilding({ name: '1棟' });
  await api.archives.saveUnit({ buildingId, room: '101', areaThousandths: 92_080 });
  const { teamId } = await hireTeam(api, {
    people: 8,
    of: (index) => ({
      hoursScheme: 'comprehensive',
      staffId: index === 0 ? (connection.staff?.id ?? null) : null,
    }),
  });
  await threeShifts(api);
  const need = { teamId, days: '1234567H' };
  await api.roster.saveNeed({ ...need, startsMinute: 420, endsMinute: 900, people: 2 });
  await api.roster.saveNeed({ ...need, startsMinute: 900, endsMinute: 1380, people: 1 });
  await api.roster.saveNeed({ ...need, startsMinute: 1380, endsMinute: 1860, people: 1 });
  // More than there are people, so that something stays short and is explained.
  await api.roster.saveNeed({ teamId, days: '7', startsMinute: 420, endsMinute: 900, people: 9 });
  await api.roster.startRoster({ teamId, month: NEXT_MONTH });
});

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const door = await new SignInPage(page).expectOpen();
  await door.type(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  await new FramePage(page).expectOpen();
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
}

function cell(page: Page, row: number, day: number) {
  return page.locator(`[row-index="${row - 1}"] [col-id="${NEXT_MONTH}-${String(day).padStart(2, '0')}"]`);
}

const button = (page: Page, key: Parameters<typeof words>[0], values = {}) =>
  page.getByRole('button', { name: words(key, values) });

test('a month is proposed, taken over, published, changed, and its change acknowledged', async ({
  page,
  host,
}) => {
  test.setTimeout(180_000);
  await signIn(page, host.address);
  await goTo(page, `staff/roster/1/${NEXT_MONTH}`);
  await expect(page.getByRole('grid').getByText('隊員8')).toBeVisible();
  await button(page, 'rosterFill.title').click();
  const panel = page.getByRole('complementary', { name: words('rosterFill.title') });
  await expect(panel).toBeVisible();
  await eachLanguage(page, async (language) => {
    await picture(page, `fill-wishes-${language}`);
  });
  await expectAccessible(page);
  await panel.getByRole('button', { name: words('rosterFill.start') }).click();
  await expect(panel.getByText(words('rosterFill.best'))).toBeVisible({ timeout: 60_000 });
  await expect(panel.getByText(/要 9 人，差/u).first()).toBeVisible();
  await eachLanguage(page, async (language) => {
    await picture(page, `fill-proposal-${language}`);
  });
  await expectAccessible(page);
  await panel.getByRole('button', { name: /採用 \d+ 格/u }).click();
  await expect(cell(page, 1, 1)).not.toHaveText('');
  // One act, undone as one.
  await page.keyboard.press('Control+z');
  await expect(cell(page, 1, 1)).toHaveText('');
  await page.keyboard.press('Control+y');
  await expect(cell(page, 1, 1)).not.toHaveText('');
  await expect(page.getByRole('status').filter({ hasText: words('roster.saved') })).toBeVisible();

  await page.getByRole('button', { name: words('roster.publish'), exact: true }).click();
  await picture(page, 'publish');
  await button(page, 'roster.publishAs', { number: 1 }).click();
  await expect(
    page.getByText(words('roster.published', { team: '秩序班', month: NEXT_MONTH, number: 1 })),
  ).toBeVisible();

  // Today tells whoever stands on it.
  await goTo(page, 'today');
  const figure = page.getByRole('link', {
    name: words('today.rostersWaiting', { team: '秩序班', month: NEXT_MONTH }),
  });
  await expect(figure).toBeVisible();
  await picture(page, 'today');
  await figure.click();
  await button(page, 'rosterVersions.acknowledge').click();
  await expect(page.getByText(words('rosterVersions.signedCount', { signed: 1, all: 8 }))).toBeVisible();
  await eachLanguage(page, async (language) => {
    await picture(page, `version-month-${language}`);
  });
  for (const kind of ['week', 'slips', 'signatures'] as const) {
    await page
      .getByText(words(`rosterPaper.${kind}`), { exact: true })
      .first()
      .click();
    await picture(page, `paper-${kind}`);
  }

  // A cell is changed by hand, and version 2 says for whom.
  await goTo(page, `staff/roster/1/${NEXT_MONTH}`);
  await expect(page.getByRole('grid').getByText('隊員8')).toBeVisible();
  const changed = cell(page, 2, 3);
  await changed.focus();
  await page.keyboard.press((await changed.innerText()).includes('休') ? '1' : '0');
  await expect(page.getByRole('status').filter({ hasText: words('roster.saved') })).toBeVisible();
  await page.getByRole('button', { name: words('roster.publish'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('roster.changeReason')).fill('隊員2家中有事');
  const breach = dialog.getByLabel(words('rosterVersions.breachReason'));
  if (await breach.isVisible()) await breach.fill('本人同意');
  await picture(page, 'publish-again');
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByText(words('roster.published', { team: '秩序班', month: NEXT_MONTH, number: 2 })),
  ).toBeVisible();
  await page.getByRole('link', { name: words('rosterVersions.open') }).click();
  await expect(page.getByText(words('rosterVersions.concerned', { count: 1 }))).toBeVisible();
  await eachLanguage(page, async (language) => {
    await picture(page, `versions-${language}`);
  });
  await expectAccessible(page);
  await page
    .getByRole('link', { name: words('rosterVersions.look') })
    .first()
    .click();
  await page.getByText(words('rosterPaper.notice'), { exact: true }).first().click();
  await picture(page, 'paper-notice');
  await page.getByText(words('rosterVersions.changes'), { exact: true }).click();
  await expect(page.getByRole('table').getByText('隊員2')).toBeVisible();
  await picture(page, 'version-changes');
  await page.getByText(words('rosterVersions.signed'), { exact: true }).click();
  await expect(page.getByText(words('rosterVersions.self'))).toBeVisible();
  await page.getByRole('checkbox', { name: '隊員2' }).check();
  await button(page, 'rosterVersions.recordPaper', { count: 1 }).click();
  await expect(page.getByText(words('rosterVersions.signedCount', { signed: 2, all: 8 }))).toBeVisible();
  await picture(page, 'version-signed');
  await expectAccessible(page);
});
