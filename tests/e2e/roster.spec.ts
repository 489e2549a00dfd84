import type { Page } from '@playwright/test';
import { monthOf, monthsLater } from '../../shared/domain/calendar.ts';
import { daysOfMonth } from '../../shared/features/roster/day-number.ts';
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

async function open(page: Page, address: string, place: string): Promise<void> {
  await page.goto(address);
  const door = await new SignInPage(page).expectOpen();
  await door.type(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  await new FramePage(page).expectOpen();
  await goTo(page, place);
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
}

/** A cell by the person’s place and the day of the month, both from 1. */
function cell(page: Page, row: number, day: number) {
  return page.locator(`[row-index="${row - 1}"] [col-id="${NEXT_MONTH}-${String(day).padStart(2, '0')}"]`);
}

const saved = (page: Page) => page.getByRole('status').filter({ hasText: words('roster.saved') });

const small = testIn(async ({ api }) => {
  await hireTeam(api, { name: '秩序班', people: 6 });
});

small(
  'a month for six people is made by keyboard alone: it warns, is undone, copied and published',
  async ({ page, host }) => {
    await open(page, host.address, 'staff/roster');
    await expect(page.getByText(words('roster.noShifts'))).toBeVisible();
    await picture(page, 'roster-no-shifts');
    await page.getByRole('button', { name: words('roster.addModelShifts') }).press('Enter');
    await expect(page.getByText(words('roster.noMonths'))).toBeVisible();
    await picture(page, 'roster-no-months');
    await page
      .getByRole('button', { name: words('roster.startMonth', { month: NEXT_MONTH }) })
      .press('Enter');
    const grid = page.getByRole('grid');
    await expect(grid.getByText('隊員6')).toBeVisible();

    // 夜 and then 中 leaves eight hours.
    await cell(page, 1, 1).focus();
    await page.keyboard.press('3');
    await expect(cell(page, 1, 1)).toHaveText('夜');
    await page.keyboard.press('2');
    await expect(cell(page, 1, 2)).toHaveText('中');
    const panel = page.getByRole('complementary');
    await expect(panel.getByText(/只休息 8 小時/u)).toBeVisible();
    await expectAccessible(page);
    await picture(page, 'roster-warning');
    await page.keyboard.press('Control+z');
    await expect(cell(page, 1, 2)).toHaveText('');
    await expect(panel.getByText(words('roster.noWarnings'))).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(panel.getByText(/只休息 8 小時/u)).toBeVisible();
    await panel.getByRole('button').last().press('Enter');
    await expect(cell(page, 1, 2)).toHaveClass(/planned-focus/u);
    await cell(page, 1, 2).focus();
    await page.keyboard.press('Delete');
    await expect(panel.getByText(words('roster.noWarnings'))).toBeVisible();

    // A row typed through, filled down over everybody, and the rest of the month copied beside it.
    await page.keyboard.press('Home');
    await page.keyboard.press('F2');
    await page.keyboard.insertText('早早早中中休休');
    await page.keyboard.press('Enter');
    await expect(cell(page, 1, 7)).toHaveText('休');
    await page.keyboard.press('Home');
    for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press('Shift+ArrowRight');
    for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect(cell(page, 6, 7)).toHaveText('休');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Home');
    for (const at of [8, 15, 22]) {
      await cell(page, 1, at).focus();
      await page.keyboard.press('Control+v');
      await expect(cell(page, 6, at + 6)).toHaveText('休');
    }
    await page.keyboard.press('f');
    await expect(cell(page, 6, 28)).toHaveClass(/planned-fixed/u);
    await expect(saved(page)).toBeVisible();
    await picture(page, 'roster-six');

    await page.getByRole('button', { name: words('roster.publish'), exact: true }).press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await picture(page, 'roster-publish');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('roster.publishAs', { number: 1 }) })
      .press('Enter');
    await expect(page.getByText(words('roster.versionNumber', { number: 1 }))).toBeVisible();

    await page.reload();
    await expect(cell(page, 6, 7)).toHaveText('休');
    await goTo(page, 'staff/roster/shifts');
    await expect(page.getByText('夜班', { exact: true }).first()).toBeVisible();
    await picture(page, 'roster-shifts');
    await page.getByRole('button', { name: '值班' }).press('Enter');
    await picture(page, 'roster-shift');
    await page.keyboard.press('Escape');
    await goTo(page, 'staff/roster/rules');
    await expect(page.getByLabel(words('roster.rule.daysInRow'))).toHaveValue('6');
    await picture(page, 'roster-rules');
    await expectAccessible(page);
  },
);

const large = testIn(async ({ api }) => {
  const { teamId, employeeIds } = await hireTeam(api, {
    name: '秩序班',
    people: 60,
    of: (index) => ({
      name: `${['王', '李', '張', '歐陽', '陳', '司徒'][index % 6] ?? ''}${['志強', '美華', '家輝', '麗'][index % 4] ?? ''}${index}`,
    }),
  });
  const { early, late, night } = await threeShifts(api);
  const steps = [early.id, early.id, late.id, late.id, night.id, night.id, 'rest', 'rest'] as const;
  const { id, version } = await api.roster.startRoster({ teamId, month: NEXT_MONTH });
  await api.roster.saveCells({
    rosterId: id,
    version,
    changes: employeeIds.flatMap((employeeId, person) =>
      daysOfMonth(NEXT_MONTH).map((day, index) => ({
        employeeId,
        day,
        to: steps[(index + person) % steps.length] ?? 'rest',
      })),
    ),
  });
  await api.roster.saveNeed({ teamId, days: '1234567H', startsMinute: 0, endsMinute: 1440, people: 14 });
  await api.roster.saveNeed({ teamId, days: '12345', startsMinute: 1020, endsMinute: 1200, people: 17 });
});

large(
  'sixty people are edited without lag, painted, filled by the handle, and looked at hour by hour',
  async ({ page, host }) => {
    await open(page, host.address, `staff/roster/1/${NEXT_MONTH}`);
    await expect(cell(page, 1, 1)).toHaveText('早');
    await cell(page, 1, 1).click();
    const took = await page.evaluate(
      async (days) => {
        const times: number[] = [];
        for (const [index, day] of days.entries()) {
          const target = document.querySelector(`[row-index="0"] [col-id="${day}"]`);
          if (target === null) throw new Error(`${day} is not drawn`);
          const key = String((index % 3) + 1);
          const began = performance.now();
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
          );
          await new Promise(requestAnimationFrame);
          await new Promise((resolve) => {
            setTimeout(resolve);
          });
          times.push(performance.now() - began);
        }
        return times;
      },
      daysOfMonth(NEXT_MONTH).slice(0, 28),
    );
    const sorted = [...took].sort((one, other) => one - other);
    // The figure is for whoever reads the run; a busy PC is no fault of the grid.
    // oxlint-disable-next-line no-console
    console.log(
      `60 people × ${daysOfMonth(NEXT_MONTH).length} days, key to painted cell: median ${sorted[14]?.toFixed(0)} ms, worst ${sorted.at(-1)?.toFixed(0)} ms`,
    );
    await expect(cell(page, 1, 4)).toHaveText('早');
    await expect(cell(page, 1, 6)).toHaveText('夜');
    await expect(saved(page)).toBeVisible();

    await eachLanguage(page, async (language) => {
      await expect(
        page.getByRole('button', { name: words('roster.publish', {}, language), exact: true }),
      ).toBeVisible();
      await picture(page, `roster-sixty-${language}`);
    });
    await expectAccessible(page);

    // The palette paints along a drag.
    await page.getByTitle(/^夜班/u).click();
    await cell(page, 2, 1).hover();
    await page.mouse.down();
    await cell(page, 2, 2).hover();
    await cell(page, 2, 3).hover();
    await page.mouse.up();
    for (const day of [1, 2, 3]) await expect(cell(page, 2, day)).toHaveText('夜');
    await page.keyboard.press('Escape');

    // The handle at the corner of the choice repeats it.
    await cell(page, 3, 1).click();
    await page.keyboard.press('3');
    await cell(page, 3, 1).click();
    const box = await cell(page, 3, 1).boundingBox();
    if (box === null) throw new Error('the cell is not drawn');
    await page.mouse.move(box.x + box.width - 3, box.y + box.height - 3);
    await page.mouse.down();
    await cell(page, 6, 1).hover();
    await page.mouse.up();
    for (const row of [4, 5, 6]) await expect(cell(page, row, 1)).toHaveText('夜');

    await page.getByRole('button', { name: words('roster.pattern') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await picture(page, 'roster-pattern');
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await page.locator(`[row-index="b-1"] [col-id="${NEXT_MONTH}-02"]`).click();
    await expect(page.getByText(words('roster.coverageBar'))).toBeHidden();
    await expect(page.getByRole('img', { name: words('roster.coverageBar') })).toBeVisible();
    await picture(page, 'roster-coverage');
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: words('roster.people'), exact: true }).click();
    await picture(page, 'roster-people');
    await page.keyboard.press('Escape');
    await goTo(page, `staff/roster/1/${NEXT_MONTH}/lists`);
    await expect(page.getByRole('grid').getByText('王志強0')).toBeVisible();
    await picture(page, 'roster-lists');
    await goTo(page, 'staff/roster/needs');
    await expect(page.getByText(words('roster.weekdays'))).toBeVisible();
    await picture(page, 'roster-needs');
  },
);
