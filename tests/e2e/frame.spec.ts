import { SAMPLE_PASSWORD } from '../../electron/office/sample-office.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

const DESTINATIONS = [
  'today',
  'archives',
  'fees',
  'letters',
  'filing',
  'staff',
  'files',
  'reports',
  'settings',
] as const;

test.describe('an office', () => {
  test.use({ prepared: 'office' });

  test.beforeEach(async ({ page, host }) => {
    await page.goto(host.address);
    await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  });

  test('the screen changes its language at once, and the person finds it so at the next sign-in', async ({
    page,
  }) => {
    await page.getByRole('button', { name: words('language.switch') }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await expect(page).toHaveTitle('Today · Guanjia Desk');
    const english = (key: Parameters<typeof words>[0]) => words(key, {}, 'en');
    await page.getByRole('link', { name: OFFICE_MANAGER.displayName }).click();
    await page.getByRole('button', { name: english('account.signOut') }).click();
    await page.getByRole('button', { name: english('language.switch') }).click();
    await page.getByRole('menuitem', { name: '简体中文' }).click();
    await new SignInPage(page).type(OFFICE_MANAGER.userName, '');
    await page.getByLabel(words('access.userName', {}, 'zh-Hans')).fill(OFFICE_MANAGER.userName);
    await page
      .getByLabel(words('access.password', {}, 'zh-Hans'), { exact: true })
      .fill(OFFICE_MANAGER.password);
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle('Settings · Guanjia Desk');
  });

  test('leaving asks only while something typed would be lost', async ({ page }) => {
    await page.keyboard.press('Alt+9');
    const hotline = page.getByLabel(words('settings.site.hotline'));
    await hotline.fill('8765 4321');
    await page.keyboard.press('Alt+1');
    await page.getByRole('button', { name: words('leave.stay') }).click();
    await expect(hotline).toHaveValue('8765 4321');
    await page.getByRole('button', { name: words('action.save') }).click();
    await expect(page.getByText(words('settings.site.saved'))).toBeVisible();
    await page.keyboard.press('Alt+1');
    await expect(page).toHaveTitle(`${words('navigation.today')} · ${words('product.name')}`);
  });

  test('a dialog keeps what was typed when the office says no, and says why', async ({ page }) => {
    await page.keyboard.press('Alt+9');
    await page.getByRole('link', { name: words('settings.staff') }).click();
    await page.getByRole('button', { name: words('settings.staff.add') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words('access.displayName')).fill('李小姐');
    await dialog.getByLabel(words('access.userName')).fill(OFFICE_MANAGER.userName);
    await dialog.getByLabel(words('access.password.first')).fill('首次密碼 2026');
    await page.keyboard.press('Control+Enter');
    await expect(
      dialog.getByText(words('refusal.userNameTaken', { userName: OFFICE_MANAGER.userName })),
    ).toBeVisible();
    await expect(dialog.getByLabel(words('access.displayName'))).toHaveValue('李小姐');
    await expectAccessible(page);
    await dialog.getByLabel(words('access.userName')).fill('lee');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(words('settings.staff.added', { name: '李小姐' }))).toBeVisible();
  });
});

test.describe('the sample site', () => {
  test.use({ prepared: 'sample' });
  // The sample's year is made for the first of these tests.
  test.describe.configure({ timeout: 180_000 });

  test.beforeEach(async ({ page, host }) => {
    await page.goto(host.address);
    await new SignInPage(page).signIn('manager', SAMPLE_PASSWORD);
  });

  test('a household is found and opened without the mouse, and its name is nowhere in the window’s title', async ({
    page,
  }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('101');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/archives\/units\/\d+$/u);
    await expect(page).toHaveTitle(`${words('navigation.archives')} · ${words('product.name')}`);
    await page.keyboard.press('F4');
    await expect(page).toHaveURL(/#\/fees\/take\/\d+$/u);
    await page.goBack();
    await expect(page).toHaveURL(/#\/archives\/units\/\d+$/u);
  });

  test('every destination is readable by everyone, also on a small screen', async ({ page }) => {
    for (const [place, destination] of DESTINATIONS.entries()) {
      await page.keyboard.press(`Alt+${place + 1}`);
      await expect(page).toHaveTitle(new RegExp(`^${words(`navigation.${destination}`)} · `, 'u'));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
    // 1366 × 768 at 125 %.
    await page.setViewportSize({ width: 1093, height: 614 });
    for (const place of DESTINATIONS.keys()) {
      await page.keyboard.press(`Alt+${place + 1}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
  });

  test('a list is filtered, chosen from, copied and taken out, and a new filter drops the choice', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read']);
    await page.keyboard.press('Alt+9');
    await page.getByRole('link', { name: words('settings.audit') }).click();
    const firstRow = page
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell') })
      .first();
    await firstRow.getByRole('gridcell').nth(2).click();
    await page.keyboard.press('Space');
    await expect(page.getByText(words('grid.selection.count', { count: 1 }))).toBeVisible();
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\r\n')).toHaveLength(2);
    expect(copied).toContain(words('audit.staffName'));

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words('grid.export.selected') }).click();
    await page.getByLabel(words('exchange.pack.reason')).fill('核對');
    await page.keyboard.press('Control+Enter');
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/u);
    await expect(
      page.getByText(words('grid.exported', { count: 1, fileName: '' }).slice(0, 6)),
    ).toBeVisible();

    await page.getByRole('button', { name: words('grid.filter.add'), exact: true }).click();
    await page.getByRole('menuitem', { name: words('audit.entityId') }).click();
    await page.getByPlaceholder(words('grid.filter.contains')).fill('1');
    await page.keyboard.press('Enter');
    await expect(page.getByText(words('grid.selection.count', { count: 1 }))).toBeHidden();
    await expect(page.locator('.data-grid-count')).toContainText(
      words('grid.countFiltered', { count: '' }).trim().slice(0, 4),
    );
  });
});
