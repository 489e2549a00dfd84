import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { OWN_LETTER, wordFile } from '../fixtures/word-files.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';
import { FramePage } from './pages/frame.page.ts';

const test = testIn(async ({ api }) => {
  const building = await api.archives.saveBuilding({ name: '1棟' });
  const unit = await api.archives.saveUnit({ buildingId: building.id, room: '101', areaThousandths: 92_080 });
  await api.archives.addOccupancy({ unitId: unit.id, person: { name: '陳大文' }, role: 'owner' });
});

async function openTemplates(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(address);
  const signIn = await new SignInPage(page).expectOpen();
  await signIn.type(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const frame = await new FramePage(page).expectOpen();
  await frame.goTo('letters');
  await page.getByRole('link', { name: words('letters.templates'), exact: true }).click();
}

function paperOf(page: Page) {
  return page.getByRole('region', { name: words('letters.page') }).frameLocator('iframe');
}

test('a clause, an office’s own Word file and a list of goods become letters of the office', async ({
  page,
  host,
}) => {
  await openTemplates(page, host.address);
  await page.getByRole('link', { name: words('letters.clauses') }).click();
  await page.getByRole('link', { name: words('letters.newClause') }).click();
  await page.getByLabel(words('letters.clauseName')).fill('異議條款');
  await page.getByLabel(words('letters.words')).fill('如有異議，請以書面向');
  // Fields are offered by name as soon as two braces stand there, and chosen by keys.
  await page.getByLabel(words('letters.words')).press('End');
  await page.keyboard.type('{{部');
  await expect(page.getByRole('option', { selected: true })).toContainText(words('letterField.department'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('提出。');
  await page.getByRole('button', { name: words('action.save') }).click();
  await expect(
    page.getByText(words('letters.clauseSaved', { name: '異議條款', version: '1' })),
  ).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'clause');

  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  const file = join(folder, '本處業主函.docx');
  writeFileSync(file, wordFile(OWN_LETTER));
  await page.getByRole('link', { name: words('action.up') }).click();
  await page.getByRole('link', { name: words('action.up') }).click();
  await page.getByRole('link', { name: words('letters.fromWord') }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(/本處業主函\.docx.*圖片 1 處/u)).toBeVisible();
  rmSync(folder, { recursive: true });
  const editor = page.getByLabel(words('letters.words'));
  await expect(editor).toHaveValue(/^# 關於\{\{事由\}\}的函\n@ \{\{房號\}\}/u);
  await editor.press('Control+End');
  await page.keyboard.type('\n{{異議條');
  await page.keyboard.press('Enter');
  await expect(editor).toHaveValue(/\{\{>異議條款\}\}$/u);
  await page.keyboard.type('\n{{若 附件}}');
  await page.getByRole('button', { name: words('action.save') }).click();
  await picture(page, 'word-template');
  await expect(page.getByText(/第 \d+ 行的條件「\{\{若 附件\}\}」沒有結束/u)).toBeVisible();
  await page.getByRole('button', { name: words('action.close') }).click();
  await editor.press('Control+End');
  await page.keyboard.type('\n附件：{{附件}}\n{{完}}');
  await page.getByLabel(words('letters.sampleUnit')).fill('1-101');
  await page.getByRole('option', { name: '1棟101' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await expect(paperOf(page).getByText(/1棟101/u)).toBeVisible();
  await expect(paperOf(page).getByText('如有異議，請以書面向客戶服務部提出。')).toBeVisible();
  await expect(
    page.getByText(words('letters.sampleMissing', { fields: '事由、答覆期限、情況' })),
  ).toBeVisible();
  await page.getByRole('button', { name: words('action.save') }).click();
  await expect(
    page.getByText(words('letters.templateSaved', { name: '本處業主函', version: '1' })),
  ).toBeVisible();
  await editor.press('Control+End');
  await page.keyboard.type('\n此致');
  await page.getByRole('button', { name: words('action.save') }).click();
  await picture(page, 'template');
  await page.getByRole('button', { name: words('letters.compareVersions') }).click();
  await expect(page.getByRole('dialog').locator('ins')).toContainText('此致');
  await picture(page, 'compared');
  await page.keyboard.press('Escape');

  await page.goto(`${page.url().split('#')[0]}#/letters/new/goodsPass`);
  await page.getByLabel(words('letters.unit')).fill('1-101');
  await page.getByRole('option', { name: '1棟101' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  const field = (name: 'applicant' | 'idLast4' | 'passFrom' | 'passTo') =>
    page.getByLabel(words(`letterField.${name}`), { exact: true });
  await field('applicant').fill('陳先生');
  await field('idLast4').fill('123X');
  await field('passFrom').fill('14:00');
  await field('passTo').fill('16:00');
  await page.getByLabel(words('letterField.applicantIs'), { exact: true }).click();
  await page.getByTitle('業主', { exact: true }).click();
  await page.getByLabel(words('letters.rowCell', { column: '物品', row: '1' })).fill('沙發');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.getByLabel(words('letters.rowCell', { column: '物品', row: '2' })).fill('紙箱');
  await expect(page.getByText(words('letters.complete'))).toBeVisible();
  await expect(paperOf(page).getByText('紙箱')).toHaveCount(3);
  await picture(page, 'goods-slip');
});
