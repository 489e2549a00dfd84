import { hireTeam } from '../fixtures/staff-office.ts';
import type { TestOffice } from '../fixtures/test-office.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { addBilledUnit } from './fixtures/billed-unit.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER, OFFICE_SUPERVISOR } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

/** The front desk of an office with an open drawer, a key that is out, and people who could take over. */
async function addFrontDesk(office: TestOffice): Promise<void> {
  const { unitId } = await addBilledUnit(office);
  const { api } = office;
  await api.closing.openShift({ floatCents: 50_000 });
  const key = await api.household.saveKey({ unitId, kind: 'key', number: 'K-101', label: '大門匙' });
  await api.household.signOutKey({
    id: key.id,
    version: key.version,
    holder: '電梯維保',
    purpose: '檢修',
    dueOn: new Date().toISOString().slice(0, 10),
  });
  await hireTeam(api, { name: '秩序班', people: 3 });
  await api.handover.savePost({
    name: '前台',
    sources: ['cash', 'keys', 'letters', 'notices', 'approvals', 'memos', 'parcels', 'visitors'],
    checks: [{ name: '對講機', quantity: 6 }, { name: '應急手電筒', quantity: 2 }, { name: '監控主機' }],
  });
  await api.handover.savePost({ name: '監控室', changesAt: [480, 960, 0], sources: ['keys'] });
}

const test = testIn(addFrontDesk);
test.describe.configure({ timeout: 180_000 });

test('a shift is written down, handed over and taken over by a colleague at the same PC, who reads every open item first', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const { origin } = new URL(page.url());

  // The log, by keyboard.
  await page.goto(`${origin}/#/staff/handover`);
  await page.getByLabel(words('handover.words')).fill('3 棟電梯停運，已通知維保');
  await page.getByLabel(words('handover.importance.important')).check();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('3 棟電梯停運，已通知維保')).toBeVisible();
  await expect(page.getByLabel(words('handover.words'))).toBeFocused();
  for (const item of ['回覆 302 室漏水', '待領包裹兩件未通知']) {
    await page.getByLabel(words('handover.words')).fill(item);
    await page.getByLabel(words('handover.followUp')).check();
    await page.getByLabel(words('handover.words')).press('Control+Enter');
    await expect(
      page.getByRole('region', { name: words('handover.openItems') }).getByText(item),
    ).toBeVisible();
  }
  const items = page.getByRole('region', { name: words('handover.openItems') });
  await page.getByText(words('handover.source.cash')).click();
  await page.getByText(words('handover.source.keys')).click();
  await expect(page.getByRole('link', { name: 'K-101 大門匙' })).toBeVisible();
  await eachLanguage(page, (language) => picture(page, `handover-shift-${language}`));
  await expectAccessible(page);

  // The handover: people, counts, equipment; what is not all there says why.
  await page.getByRole('button', { name: words('handover.beginNow') }).click();
  await page.getByLabel(words('handover.incoming'), { exact: true }).click();
  await page.keyboard.type(OFFICE_SUPERVISOR.displayName);
  await page.keyboard.press('Enter');
  await page.getByLabel(words('handover.parcels')).fill('2');
  await page.getByLabel(words('handover.visitors')).fill('0');
  await page.getByRole('button', { name: words('handover.allGood') }).click();
  await page.getByLabel(`對講機 ${words('handover.checkFound')}`).fill('5');
  await eachLanguage(page, (language) => picture(page, `handover-draft-${language}`));
  await expectAccessible(page);
  await page.getByRole('button', { name: words('handover.signOutgoing') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words('handover.sign'), exact: true }).click();
  await expect(dialog.getByText(words('refusal.handoverCheckOpen', { name: '對講機' }))).toBeVisible();
  await picture(page, 'handover-refused');
  await page.keyboard.press('Escape');
  await page.getByLabel(`對講機 ${words('handover.checkNote')}`).fill('一部送修');
  await page
    .getByRole('radiogroup', { name: `對講機 ${words('handover.checkState')}` })
    .getByLabel(words('handover.check.missing'))
    .check();
  await page.getByRole('button', { name: words('handover.signOutgoing') }).click();
  await dialog.getByRole('button', { name: words('handover.sign'), exact: true }).click();

  // Whoever comes ticks each item before the button opens.
  const takeOver = page.getByRole('button', { name: words('handover.signIncoming') });
  await expect(takeOver).toBeDisabled();
  await items.getByRole('checkbox').first().check();
  await expect(page.getByText(words('handover.unreadLeft', { count: 1 }))).toBeVisible();
  await expect(takeOver).toBeDisabled();
  await picture(page, 'handover-waiting');
  await items.getByRole('checkbox').last().check();
  await takeOver.click();
  await page.keyboard.type('not the password');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(words('refusal.wrongPassword'))).toBeVisible();
  await dialog.getByLabel(words('handover.password')).fill(OFFICE_SUPERVISOR.password);
  await picture(page, 'handover-sign');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words('handover.state.signed'), { exact: true })).toBeVisible();
  await eachLanguage(page, (language) => picture(page, `handover-signed-${language}`));
  await expectAccessible(page);

  // The sheet as it is printed.
  await page.getByRole('link', { name: words('handover.sheet') }).click();
  const paper = page.frameLocator('iframe');
  for (const text of ['交接班表', '回覆 302 室漏水', '一部送修', '李主管']) {
    await expect(paper.getByText(text).first()).toBeVisible();
  }
  await picture(page, 'handover-sheet');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('sheet.docx') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toContain('交接班表 前台');
  const folder = process.env['PICTURES'];
  if (folder !== undefined) await file.saveAs(`${folder}/handover.docx`);

  // The open items went on to the next shift, and one is closed with what was done.
  await page.goto(`${origin}/#/staff/handover`);
  await expect(page.getByText(words('handover.noEntries'))).toBeVisible();
  await items
    .getByRole('button', { name: words('handover.close') })
    .first()
    .click();
  await page.keyboard.type('已回電，約明早上門');
  await page.keyboard.press('Control+Enter');
  await expect(items.getByRole('listitem')).toHaveCount(1);
  for (const part of ['list', 'items', 'log', 'settings'] as const) {
    await page.goto(`${origin}/#/staff/handover/${part}`);
    await expect(page.getByText('前台').first()).toBeVisible();
    await eachLanguage(page, (language) => picture(page, `handover-${part}-${language}`));
    await expectAccessible(page);
  }
  await page
    .getByRole('button', { name: words('handover.changePost') })
    .first()
    .click();
  await expect(dialog.getByLabel(words('handover.postName'))).toHaveValue('前台');
  await picture(page, 'handover-post');
  await page.goto(`${origin}/#/today`);
  await expect(page.getByRole('link', { name: words('handover.today') })).toBeVisible();
  await picture(page, 'handover-today');
});

test('who is to take over is told so wherever they sign in', async ({ page, host }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/#/staff/handover`);
  await page.getByRole('button', { name: words('handover.beginNow') }).click();
  await page.getByLabel(words('handover.incoming'), { exact: true }).click();
  await page.keyboard.type(OFFICE_SUPERVISOR.displayName);
  await page.keyboard.press('Enter');
  await page.getByLabel(words('handover.parcels')).fill('0');
  await page.getByLabel(words('handover.visitors')).fill('0');
  await page.getByRole('button', { name: words('handover.allGood') }).click();
  await page.getByRole('button', { name: words('handover.signOutgoing') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('handover.sign'), exact: true })
    .click();
  await expect(page.getByRole('button', { name: words('handover.signIncoming') })).toBeEnabled();
  await page.getByRole('banner').getByRole('link', { name: OFFICE_MANAGER.displayName }).click();
  await page.getByRole('button', { name: words('account.signOut') }).click();
  await new SignInPage(page).signIn(OFFICE_SUPERVISOR.userName, OFFICE_SUPERVISOR.password);
  const note = page.getByRole('alert').filter({ hasText: '前台' });
  await expect(note).toBeVisible();
  await eachLanguage(page, (language) => picture(page, `handover-reminder-${language}`));
  await note.getByRole('link').click();
  await page.getByRole('button', { name: words('handover.signIncoming') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('handover.sign'), exact: true })
    .click();
  await expect(page.getByText(words('handover.state.signed'), { exact: true })).toBeVisible();
  await expect(note).toBeHidden();
});
