import type { Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import type { ImportKind } from '../../shared/features/exchange/import-kind.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'office' });
// Seven lists, each behind a verified copy of the office.
test.describe.configure({ timeout: 240_000 });

type Rows = (string | number)[][];

/** From the page of imports to the check of a list of that kind, by the keyboard where a person would. */
async function check(page: Page, kind: ImportKind, rows: Rows): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/files/imports`);
  await page.getByRole('button', { name: words(`importKind.${kind}`), exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words(`importKind.${kind}`));
  await page.setInputFiles('input[type=file]', {
    name: `${kind}.xlsx`,
    mimeType: '',
    buffer: Buffer.from(await writeXlsx({ sheets: [{ name: '資料', rows }] })),
  });
  await expect(page.getByRole('button', { name: words('exchange.columns.check') })).toBeFocused();
  await page.keyboard.press('Enter');
}

async function importRows(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: words('exchange.check.import', { count }) }).click();
  await expect(page.getByText(words('exchange.done.backup', { name: '' }).trim())).toBeVisible();
}

const UNITS: Rows = [
  ['樓棟', '房號', '用途', '建築面積', '入住狀態'],
  ['九棟', '0901', '住宅', 92.08, '自住'],
  ['九棟', '0902', '商舖', 60, '空置'],
];

test('an office brings in its units, people, vehicles, what was owed and its meters, and sees what a second file would change', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/#/files/imports`);
  await expect(page.getByRole('button', { name: words('importKind.units'), exact: true })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'imports');

  await test.step('units', async () => {
    await check(page, 'units', UNITS);
    await picture(page, 'imports-units-new');
    await importRows(page, 2);
  });
  await test.step('people of households', async () => {
    await check(page, 'occupancies', [
      ['樓棟', '房號', '姓名', '身份', '開始日期', '付款人', '電話'],
      ['九棟', '0901', '測試業主', '業主', '2020-01-01', '是', '13611113333'],
      ['九棟', '0902', '測試租戶', '租戶', '', '', 2_087_654_321],
      ['九棟', '9999', '沒有房屋', '業主', '', '', ''],
    ]);
    await expect(page.getByRole('cell', { name: /0901|0902/u }).first()).toBeVisible();
    await picture(page, 'imports-people-rejected');
    await expectAccessible(page);
    await importRows(page, 2);
  });
  await test.step('vehicles', async () => {
    await check(page, 'vehicles', [
      ['樓棟', '房號', '車牌', '車主'],
      ['九棟', '0901', '粵Z99999', '測試業主'],
    ]);
    await importRows(page, 1);
  });
  await test.step('opening balances', async () => {
    await check(page, 'openingBalances', [
      ['樓棟', '房號', '預收金額'],
      ['九棟', '0901', 128.91],
    ]);
    await importRows(page, 1);
  });
  await test.step('meters', async () => {
    await check(page, 'meters', [
      ['樓棟', '房號', '錶類', '錶號', '底數'],
      ['九棟', '0901', '水錶', '00123', 1024.5],
    ]);
    await importRows(page, 1);
  });

  await test.step('a second file shows each field that would change, in every language', async () => {
    await check(page, 'units', [
      UNITS[0] ?? [],
      ['9', '901', '住宅', 93.5, '出租'],
      ['九棟', '0902', '商舖', 60, '空置'],
    ]);
    await expect(page.getByRole('cell', { name: '93.50 m²' })).toBeVisible();
    await expectAccessible(page);
    await eachLanguage(page, async (language) => {
      await expect(
        page.getByText(words('exchange.rows.before', {}, language), { exact: true }),
      ).toBeVisible();
      await picture(page, `imports-changed-${language}`);
    });
    await importRows(page, 1);
    await picture(page, 'imports-done');
  });

  await test.step('what came in is on the household’s file and in the lists', async () => {
    await page.goto(`${origin}/#/archives/meters`);
    const row = page.getByRole('row').filter({ hasText: '00123' });
    await expect(row).toContainText('1,024.5');
    await picture(page, 'meters-list');
    await row.getByRole('link').click();
    await expect(page.getByText('粵Z99999', { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: words('meters.add') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words('meters.number')).fill('W-2');
    await dialog.getByLabel(words('meters.baseReading')).fill('7.25');
    await picture(page, 'meter-dialog');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText('W-2').first()).toBeVisible();
    await picture(page, 'meters-card', { whole: true });
    for (const list of ['occupancies', 'vehicles']) {
      await page.goto(`${origin}/#/archives/${list}`);
      await expect(page.getByRole('row').filter({ hasText: '測試業主' }).first()).toBeVisible();
      await picture(page, `list-${list}`);
    }
  });
});
