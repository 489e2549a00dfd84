import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { words } from './fixtures/words.ts';
import { FirstStartPage, SignInPage } from './pages/access.pages.ts';

const NEW_OFFICE = {
  siteName: '碧水灣',
  displayName: '陳經理',
  userName: 'manager',
  password: '一句記得住的話 2026',
} as const;

test('the first start offers an office of one’s own and a sample site', async ({ page, host }) => {
  await page.goto(host.address);
  const start = await new FirstStartPage(page).expectOpen();
  await expect(start.setUp).toBeVisible();
  await expect(start.trySample).toBeVisible();
  await expectAccessible(page);
});

test('an office is set up, its manager is signed in and finds it again after a restart of the window', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  const start = await new FirstStartPage(page).expectOpen();
  const frame = await (await start.chooseSetUp()).create(NEW_OFFICE);
  await expectAccessible(page);
  await frame.goTo('archives');
  await frame.goTo('settings');

  await page.goto(await host.newAddress());
  await expect(page.getByRole('heading', { name: NEW_OFFICE.siteName })).toBeVisible();
  await expectAccessible(page);
  const signIn = new SignInPage(page);
  await signIn.expectOpen();
  await signIn.type(NEW_OFFICE.userName, 'a wrong password');
  await expect(page.getByText(words('refusal.wrongPassword'))).toBeVisible();
  await page.getByLabel(words('access.password'), { exact: true }).fill(NEW_OFFICE.password);
  await page.keyboard.press('Enter');
  await expect(frame.navigation).toBeVisible();
});

test('the sample site is built on the first start and left again', async ({ page, host }) => {
  test.setTimeout(180_000);
  await page.goto(host.address);
  const start = await new FirstStartPage(page).expectOpen();
  await start.chooseSample();
  await expect(page.getByText(words('sample.badge')).first()).toBeVisible();
});
