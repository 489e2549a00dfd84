import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { docxParts, wordsIn } from '../fixtures/docx-text.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { words } from './fixtures/words.ts';
import { ApprovalPage, SignInPage } from './pages/access.pages.ts';
import { FramePage } from './pages/frame.page.ts';

test.use({ prepared: 'sample' });
// The first test of a worker builds the sample site.
test.describe.configure({ timeout: 300_000 });

const SAMPLE_MANAGER = { userName: 'manager', password: 'sample-2026' };

async function openLetters(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const signIn = await new SignInPage(page).expectOpen();
  await signIn.type(SAMPLE_MANAGER.userName, SAMPLE_MANAGER.password);
  const frame = await new FramePage(page).expectOpen();
  await frame.goTo('letters');
}

/** Fields whose typing is taken by Enter. */
const DAYS = new Set(['letterField.validUntil', 'letterField.startAt', 'letterField.endAt']);

function paperOf(page: Page) {
  return page.getByRole('region', { name: words('letters.page') }).frameLocator('iframe');
}

/** Everything but the paper, whose sandbox holds off the scan’s script; the last step of a test. */
async function expectAccessibleBeside(page: Page): Promise<void> {
  await page.locator('iframe').evaluate((frame) => frame.remove());
  await expectAccessible(page);
}

async function issue(page: Page): Promise<void> {
  await page.getByRole('button', { name: words('letters.issue'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('letters.issue'), exact: true })
    .click();
}

test('an owner letter is written beside its own page, issued, taken as a Word file and voided', async ({
  page,
  host,
}) => {
  await openLetters(page, host.address);
  const kind = words('letterKind.ownerLetter');
  await page.getByRole('button', { name: words('letters.new', { kind }) }).click();
  await page.getByLabel(words('letters.unit')).fill('1-101');
  // The list that assistive technology reads is there, though not drawn.
  await page.getByRole('option', { name: '1棟101' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  const field = (name: 'subject' | 'background' | 'facts' | 'purpose' | 'request' | 'replyBy') =>
    page.getByLabel(words(`letterField.${name}`), { exact: true });
  await field('subject').fill('配合查修滲漏');
  await field('background').fill('貴戶陽台滲漏');
  await field('facts').fill('一、防水層老化。\n二、閉水試驗水位下降。');
  await field('purpose').fill('避免損失擴大');
  await expect(page.getByText(words('letterField.request')).first()).toBeVisible();
  await expect(page.getByRole('button', { name: words('letters.issue'), exact: true })).toBeDisabled();
  await field('request').fill('安排入戶查修');
  await field('replyBy').fill('2026-12-15');
  await page.keyboard.press('Enter');
  await expect(paperOf(page).getByText('2026年12月15日')).toBeVisible();
  await expect(page.getByText(words('letters.complete'))).toBeVisible();
  await expect(page.getByText(words('letters.kept'))).toBeVisible();

  await issue(page);
  await expect(page.getByText(/^已簽發 客服函〔\d{4}〕\d+號。$/u)).toBeVisible();
  const number = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await expect(paperOf(page).getByText(number).first()).toBeVisible();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words('letters.docx') }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^業主函-LH-\d{4}-\d{4}\.docx$/u);
  const parts = await docxParts(readFileSync(await file.path()));
  const said = wordsIn(parts.get('word/document.xml') ?? '');
  for (const part of [number, '1棟101', '配合查修滲漏', '2026年12月15日', '二、閉水試驗水位下降。']) {
    expect(said).toContain(part);
  }

  await page.getByRole('button', { name: words('letters.void'), exact: true }).click();
  await page.getByLabel(words('reason.label')).fill('房號有誤');
  await page.keyboard.press('Control+Enter');
  await new ApprovalPage(page).approve('supervisor', SAMPLE_MANAGER.password);
  await expect(page.getByText(words('letters.voided', { number }))).toBeVisible();
  await expect(paperOf(page).getByText(words('document.void', { reason: '房號有誤' }))).toBeVisible();
  await expectAccessibleBeside(page);
});

test('a notice and a memo are issued with numbers of their own series', async ({ page, host }) => {
  const fill = async (values: readonly (readonly [Parameters<typeof words>[0], string])[]): Promise<void> => {
    for (const [label, value] of values) {
      await page.getByLabel(words(label), { exact: true }).fill(value);
      if (DAYS.has(label)) await page.keyboard.press('Enter');
    }
  };
  await openLetters(page, host.address);
  await page
    .getByRole('button', { name: words('letters.new', { kind: words('letterKind.publicNotice') }) })
    .click();
  await fill([
    ['letterField.subject', '清洗水箱'],
    ['letterField.scope', '1棟至3棟'],
    ['letterField.purpose', '保障用水安全'],
    ['letterField.action', '暫停供水'],
    ['letterField.startAt', '2026-12-01 09:00'],
    ['letterField.endAt', '2026-12-01 17:30'],
    ['letterField.items', '請提前儲水。'],
    ['letterField.validUntil', '2026-12-31'],
  ]);
  await expect(page.getByText(words('letters.complete'))).toBeVisible();
  await expect(paperOf(page).getByText('2026年12月1日9時至2026年12月1日17時30分')).toBeVisible();
  await issue(page);
  await expect(page.getByText(/^已簽發 客服通〔\d{4}〕\d+號。$/u)).toBeVisible();

  await page.getByRole('link', { name: words('action.up') }).click();
  await page.getByRole('button', { name: words('letters.new', { kind: words('letterKind.memo') }) }).click();
  await fill([
    ['letterField.toDepartment', '工程部'],
    ['letterField.subject', '水箱清洗人手'],
    ['letterField.facts', '甲'],
    ['letterField.proposal', '乙'],
    ['letterField.cooperation', '丙'],
  ]);
  await expect(page.getByText(words('letters.complete'))).toBeVisible();
  await issue(page);
  await expect(page.getByText(/^已簽發 客服備〔\d{4}〕\d+號。$/u)).toBeVisible();
});

test('a draft left behind is in the register and is gone on with', async ({ page, host }) => {
  await openLetters(page, host.address);
  await page.getByRole('button', { name: words('letters.new', { kind: words('letterKind.memo') }) }).click();
  await page.getByLabel(words('letterField.subject'), { exact: true }).fill('未寫完的備忘');
  await page.getByRole('link', { name: words('action.up') }).click();
  await page.getByRole('link', { name: '未寫完的備忘' }).click();
  await expect(page.getByLabel(words('letterField.subject'), { exact: true })).toHaveValue('未寫完的備忘');
  await expectAccessibleBeside(page);
});
