import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, listenTo, test } from './fixtures/host.fixture.ts';
import { words } from './fixtures/words.ts';
import { FirstStartPage, SignInPage } from './pages/access.pages.ts';
import { FramePage } from './pages/frame.page.ts';

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

test('an office is set up, its manager is signed in, and a further window asks who is there', async ({
  page,
  context,
  complaints,
  host,
}) => {
  await page.goto(host.address);
  const start = await new FirstStartPage(page).expectOpen();
  const frame = await (await start.chooseSetUp()).create(NEW_OFFICE);
  await expectAccessible(page);
  await frame.goTo('archives');
  await frame.goTo('settings');

  const further = await context.newPage();
  listenTo(further, complaints);
  await further.goto(await host.newAddress());
  await expect(further.getByRole('heading', { name: NEW_OFFICE.siteName })).toBeVisible();
  await expectAccessible(further);
  const signIn = await new SignInPage(further).expectOpen();
  await signIn.type(NEW_OFFICE.userName, 'a wrong password');
  await expect(further.getByText(words('refusal.wrongPassword'))).toBeVisible();
  await further.getByLabel(words('access.password'), { exact: true }).fill(NEW_OFFICE.password);
  await further.keyboard.press('Enter');
  await new FramePage(further).expectOpen();
});

test('the sample site is built on the first start, and says that it is the sample site', async ({
  page,
  host,
}) => {
  test.setTimeout(300_000);
  await page.goto(host.address);
  const start = await new FirstStartPage(page).expectOpen();
  await start.chooseSample();
  await expect(page.getByText(words('sample.badge')).first()).toBeVisible();
});
