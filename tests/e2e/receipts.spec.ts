import type { Page } from '@playwright/test';
import type { ReceiptLayoutName } from '../../shared/features/fees/receipt-layout.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { addBilledUnit } from './fixtures/billed-unit.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

/** Two households' worth of receipts: one of twelve lines in a series of its own, with its number in the paper book. */
const test = testIn(async (office) => {
  const { unitId } = await addBilledUnit(office);
  const { fees } = office.api;
  const series = await fees.saveReceiptSeries({ code: 'SD', name: '水電費' });
  const [item] = await fees.items();
  await fees.takePayment({
    unitId,
    amountCents: 12 * 12_891,
    method: 'wechat',
    seriesId: series.id,
    bookNumber: 'A12-0034',
    cover: { itemIds: [item?.id ?? 0], through: { by: 'months', months: 12 } },
  });
});
test.describe.configure({ timeout: 240_000 });

const MM_PER_POINT = 25.4 / 72;

/** Width, height and number of the pages that a browser prints of what a preview shows, in millimetres. */
async function printed(page: Page): Promise<{ width: number; height: number; pages: number }> {
  const html = await page
    .locator('.document-preview iframe')
    .contentFrame()
    .locator('html')
    .evaluate((root) => root.outerHTML);
  const paper = await page.context().newPage();
  await paper.setContent(html);
  const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
  await paper.close();
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)];
  const [, width = 'NaN', height = 'NaN'] = boxes[0] ?? [];
  return {
    width: Number(width) * MM_PER_POINT,
    height: Number(height) * MM_PER_POINT,
    pages: boxes.length,
  };
}

async function chooseLayout(page: Page, name: ReceiptLayoutName): Promise<void> {
  await page.getByRole('combobox', { name: words('fees.layout') }).click();
  await page
    .getByTitle(words(`fees.layout.${name}`), { exact: true })
    .last()
    .click();
}

/** Those whose paper no browser knows by name; a browser takes seconds for each. */
const MEASURED = ['half', 'third', 'roll'] as const;

/** Paper as printers know it, to the tenth of a millimetre; a roll is as long as its receipt. */
const PAPER: Readonly<
  Record<(typeof MEASURED)[number], { width: number; height: number | null; pages: number }>
> = {
  half: { width: 241, height: 139.7, pages: 2 },
  third: { width: 241, height: 93.13, pages: 3 },
  roll: { width: 80, height: null, pages: 1 },
};

test('a receipt of twelve lines is printed on every paper at its size, a printer is set right by its test page, and an invoice is registered', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const at = (address: string): Promise<unknown> => page.goto(`${new URL(page.url()).origin}/#/${address}`);
  const sheet = page.frameLocator('.document-preview iframe');

  await test.step('each layout has its paper, and a reprint is marked on it', async () => {
    await at('fees/receipts/1');
    await page.getByRole('button', { name: words('fees.reprint') }).click();
    for (const name of MEASURED) {
      await chooseLayout(page, name);
      await expect(sheet.getByText('補打 1').first()).toBeVisible();
      await expect(sheet.getByText('A12-0034').first()).toBeVisible();
      await expect(sheet.getByText('本次收款後尚欠').first()).toBeVisible();
      const { width, height, pages } = await printed(page);
      expect([name, pages]).toEqual([name, PAPER[name].pages]);
      expect(Math.abs(width - PAPER[name].width)).toBeLessThan(0.3);
      if (PAPER[name].height !== null) expect(Math.abs(height - PAPER[name].height)).toBeLessThan(0.3);
      await picture(page, `receipts-${name}`, { whole: true });
    }
    await page.reload();
    await expect(page.getByTitle(words('fees.layout.roll'), { exact: true })).toBeVisible();
  });

  await test.step('an invoice is asked for on it and gets its number', async () => {
    await page.getByRole('button', { name: words('fees.invoice.register') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words('fees.invoice.title')).fill('某某科技有限公司');
    await picture(page, 'receipts-invoice');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('link', { name: new RegExp(words('fees.invoice.state.pending'), 'u') }).click();
    await expect(page.getByRole('gridcell', { name: '某某科技有限公司' })).toBeVisible();
    await page.getByRole('checkbox').nth(1).check();
    await page.getByRole('button', { name: words('fees.invoice.step.issue') }).click();
    await dialog.getByLabel(words('fees.invoice.number')).fill('26442000000012345678');
    await picture(page, 'receipts-issue');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('gridcell', { name: '26442000000012345678' })).toBeVisible();
    await picture(page, 'receipts-invoices');
    await expectAccessible(page);
  });

  await test.step('no number is missing', async () => {
    await page.getByText(words('fees.numbers'), { exact: true }).click();
    await expect(page.getByRole('row', { name: /SD.*SD-\d{4}-000001/u })).toContainText(
      words('fees.numbers.none'),
    );
    await picture(page, 'receipts-numbers');
  });

  await test.step('a form that lies 2 mm too far to the right is moved back, and the office keeps it', async () => {
    await at('fees/settings?view=layouts');
    await page.getByText(words('fees.layout.half'), { exact: true }).click();
    await picture(page, 'receipts-layouts');
    await page.getByText(words('fees.layout.preview.test'), { exact: true }).click();
    const test = await printed(page);
    expect(test.pages).toBe(1);
    expect(Math.abs(test.width - 241)).toBeLessThan(0.3);
    await page.getByLabel(words('fees.layout.measuredLeft')).fill('22');
    await page.getByRole('button', { name: words('fees.layout.correct') }).click();
    await expect(page.getByLabel(words('fees.layout.across'))).toHaveValue('-2.0');
    await picture(page, 'receipts-test-page');
    await page.getByRole('button', { name: words('action.save') }).click();
    await expect(page.getByText(words('fees.layout.saved'))).toBeVisible();
    await page.reload();
    await page.getByText(words('fees.layout.half'), { exact: true }).click();
    await expect(page.getByLabel(words('fees.layout.across'))).toHaveValue('-2.0');
    await at('fees/settings?view=series');
    await expect(page.getByRole('cell', { name: 'SD', exact: true })).toBeVisible();
    await picture(page, 'receipts-series');
    await expectAccessible(page);
  });
});
