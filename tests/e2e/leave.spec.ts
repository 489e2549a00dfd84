import type { Page } from '@playwright/test';
import { addDays, dateAt, monthOf, monthsLater } from '../../shared/domain/calendar.ts';
import { weekdayOf } from '../../shared/features/employees/day-kind.ts';
import { staffLeaveOffice } from '../fixtures/leave-office.ts';
import { rosterTeam } from '../fixtures/roster-office.ts';
import { SECOND_PASSWORD, type TestOffice } from '../fixtures/test-office.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';
import { FramePage } from './pages/frame.page.ts';

const today = dateAt(new Date(), 'Asia/Hong_Kong');

/** The first day of that weekday from a day on, 1 for Monday. */
function weekdayFrom(day: string, weekday: number, step: 1 | -1): string {
  return weekdayOf(day) === weekday ? day : weekdayFrom(addDays(day, step), weekday, step);
}
const monday = weekdayFrom(addDays(today, 7), 1, 1);
const saturday = weekdayFrom(addDays(today, -1), 6, -1);
const nextMonth = monthsLater(monthOf(today), 1);

/** One who has an account, their supervisor, colleagues of whom one is ill, and a roster that two want to swap on. */
async function fill(office: TestOffice): Promise<void> {
  // An office without a household shows on Today how to begin, and nothing else.
  const { id: buildingId } = await office.api.archives.saveBuilding({ name: '1棟' });
  await office.api.archives.saveUnit({ buildingId, room: '101' });
  const { others, supervisor } = await staffLeaveOffice(office);
  const [ill = 0, late = 0] = others;
  const { id, version } = await office.api.leave.requestLeave({
    employeeId: ill,
    kind: 'sick',
    firstOn: monday,
    lastOn: addDays(monday, 1),
    reason: '流感',
  });
  await supervisor.api.leave.decide({ sort: 'leave', id, version, approve: true });
  await office.api.leave.requestOvertime({
    employeeId: late,
    day: monday,
    startsMinute: 18 * 60,
    lengthMinutes: 90,
    reason: '業主大會布置會場',
  });
  const team = await rosterTeam(office.api, {
    name: '前台',
    month: nextMonth,
    plan: (person, day, [early]) => ((person + day) % 2 === 1 ? (early?.id ?? 'rest') : 'rest'),
  });
  await office.api.leave.requestSwap({
    employeeId: team.employeeIds[0] ?? 0,
    otherEmployeeId: team.employeeIds[1] ?? 0,
    day: `${nextMonth}-01`,
    otherDay: `${nextMonth}-02`,
    onPaper: true,
    reason: '家事',
  });
}

const test = testIn(fill);
test.describe.configure({ timeout: 180_000 });

async function signIn(page: Page, address: string, userName: string): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(address);
  await new SignInPage(page).signIn(userName, SECOND_PASSWORD);
  await new FramePage(page).expectOpen();
}

function go(page: Page, part: string): Promise<void> {
  return page.evaluate((hash) => {
    location.hash = hash;
  }, `#/staff/leave/${part}`);
}

test('one asks for leave and sees what is left; another decides with the keyboard, and the balance follows', async ({
  page,
  host,
}) => {
  await signIn(page, host.address, 'steward1');
  await go(page, 'mine');
  await page.getByRole('button', { name: words('leave.askLeave'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('leave.firstOn')).fill(monday);
  await dialog.getByLabel(words('leave.firstOn')).press('Tab');
  await dialog.getByLabel(words('leave.lastOn')).fill(addDays(monday, 2));
  await dialog.getByLabel(words('leave.lastOn')).press('Tab');
  await dialog.getByLabel(words('leave.reason')).fill('回鄉探親');
  await expect(dialog.getByText('隊員2').first()).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'leave-ask');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('link', { name: words('leave.kind.annual') })).toBeVisible();
  await picture(page, 'leave-mine');
  await expectAccessible(page);
  await go(page, `away?month=${monthOf(monday)}`);
  await expect(page.getByRole('rowheader', { name: '隊員2 秩序班' })).toBeVisible();
  await picture(page, 'leave-away-colleague');

  await page.getByRole('banner').getByRole('link', { name: 'steward 1' }).click();
  await page.getByRole('button', { name: words('account.signOut') }).click();
  await new SignInPage(page).signIn('supervisor2', SECOND_PASSWORD);
  await new FramePage(page).goTo('today');
  await picture(page, 'leave-today');
  await page.getByRole('link', { name: words('leave.today') }).click();
  const queue = page.getByRole('list', { name: words('leave.part.waiting') });
  await expect(queue.getByRole('button')).toHaveCount(3);
  await expectAccessible(page);
  await queue.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await queue.getByRole('button', { name: words('leave.kind.annual') }).click();
  await expect(page.getByText('回鄉探親')).toBeVisible();
  await eachLanguage(page, async (language) => {
    await expect(page.getByText(words('leave.alsoAway', {}, language))).toBeVisible();
    await picture(page, `leave-waiting-${language}`);
  });
  await page.keyboard.press('Alt+a');
  await expect(queue.getByRole('button')).toHaveCount(2);
  // The overtime of a colleague, then the swap, which publishes the roster again.
  await expect(page.getByText('業主大會布置會場')).toBeVisible();
  await page.keyboard.press('Alt+a');
  await expect(queue.getByRole('button')).toHaveCount(1);
  await expect(page.getByText('家事')).toBeVisible();
  await picture(page, 'leave-swap');
  await page.keyboard.press('Alt+a');
  await expect(page.getByText(words('leave.noneWaiting'))).toBeVisible();
  await expect(page.getByText(words('leave.approvedSwap', { name: '隊員1', number: 2 }))).toBeVisible();

  await go(page, 'leaves');
  await expect(page.getByRole('grid').getByText(words('leave.kind.annual'))).toBeVisible();
  await picture(page, 'leave-list');
  await go(page, 'swaps');
  await expect(
    page.getByRole('grid').getByText('家事').or(page.getByRole('grid').getByText('早')).first(),
  ).toBeVisible();
  await picture(page, 'leave-swaps');
  await go(page, 'balances');
  await expect(page.getByRole('grid').getByText('隊員1').first()).toBeVisible();
  await eachLanguage(page, async (language) => picture(page, `leave-balances-${language}`));
  await expectAccessible(page);
  await page.getByRole('grid').getByRole('link', { name: '隊員1' }).first().click();
  await expect(page.getByText(words('leave.entry.used')).first()).toBeVisible();
  await picture(page, 'leave-balance');
  await expectAccessible(page);
  await go(page, `away?month=${monthOf(monday)}`);
  await expect(page.getByRole('rowheader', { name: '隊員2 秩序班' })).toBeVisible();
  await eachLanguage(page, async (language) => picture(page, `leave-away-${language}`));
  await expectAccessible(page);
  await go(page, 'form/leave/2');
  await expect(page.frameLocator('iframe').getByText('請假單')).toBeVisible();
  await picture(page, 'leave-form');
});

test('work on a rest day is settled, becomes time in lieu, and is taken', async ({ page, host }) => {
  await signIn(page, host.address, 'supervisor2');
  await go(page, `overtimes?month=${monthOf(saturday)}`);
  await page.getByRole('button', { name: words('leave.askOvertime') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('leave.person')).click();
  await page.getByTitle('隊員1（', { exact: false }).first().click();
  await dialog.getByLabel(words('leave.day'), { exact: true }).fill(saturday);
  await dialog.getByLabel(words('leave.day'), { exact: true }).press('Tab');
  await dialog.getByLabel(words('leave.startsAt')).fill('9:00');
  await dialog.getByLabel(words('leave.lengthLabel')).fill('8');
  await dialog.getByLabel(words('leave.overtimeReason')).fill('集中入伙');
  await dialog.getByLabel(words('leave.compensationLabel')).click();
  await page.getByTitle(words('leave.compensation.lieu'), { exact: true }).click();
  await dialog.getByLabel(words('leave.lateReason')).fill('當天臨時安排');
  await expect(dialog.getByText(words('leave.rate.200'), { exact: false }).first()).toBeVisible();
  await picture(page, 'overtime-ask');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('grid').getByRole('link', { name: '隊員1' }).click();
  await expect(page.getByText('當天臨時安排')).toBeVisible();
  await page.keyboard.press('Alt+a');
  await page.getByRole('button', { name: words('leave.settle') }).click();
  await dialog.getByLabel(words('leave.actual')).fill('7.5');
  await picture(page, 'overtime-settle');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words('leave.reopen'))).toBeVisible();
  await picture(page, 'overtime-settled');
  await expectAccessible(page);

  await go(page, 'leaves');
  await page.getByRole('button', { name: words('leave.askLeave'), exact: true }).click();
  await dialog.getByLabel(words('leave.person')).click();
  await page.getByTitle('隊員1（', { exact: false }).first().click();
  await dialog.getByLabel(words('leave.kindLabel')).click();
  await page.getByTitle(words('leave.kind.lieu'), { exact: true }).click();
  await dialog.getByLabel(words('leave.firstOn')).fill(monday);
  await dialog.getByLabel(words('leave.firstOn')).press('Tab');
  await dialog.getByLabel(words('leave.partLabel')).click();
  await page.getByTitle(words('leave.part.afternoon'), { exact: true }).click();
  await expect(dialog.getByText('0.5 天').first()).toBeVisible();
  await picture(page, 'lieu-ask');
  await page.keyboard.press('Control+Enter');
  await go(page, 'waiting');
  await page.getByRole('button', { name: words('leave.kind.lieu') }).click();
  await expect(page.getByText(words('leave.alsoAway'))).toBeVisible();
  await page.keyboard.press('Alt+a');
  await expect(page.getByText(words('leave.approved', { name: '隊員1' }))).toBeVisible();
  await go(page, 'balances');
  await page.getByRole('grid').getByRole('link', { name: '隊員1' }).first().click();
  await expect(page.getByText('3.5', { exact: true }).first()).toBeVisible();
  await picture(page, 'lieu-balance');

  await go(page, `sheet?month=${monthOf(saturday)}`);
  await expect(page.frameLocator('iframe').getByText('集中入伙')).toBeVisible();
  await picture(page, 'overtime-sheet');
  await go(page, `overtimes?month=${monthOf(saturday)}`);
  await expect(page.getByRole('grid').getByText('集中入伙')).toBeVisible();
  await eachLanguage(page, async (language) => picture(page, `overtime-list-${language}`));
  await go(page, 'rules');
  await expect(page.getByText(words('leave.rulesNote'))).toBeVisible();
  await eachLanguage(page, async (language) => picture(page, `leave-rules-${language}`));
  await expectAccessible(page);
});
