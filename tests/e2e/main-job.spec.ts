import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Download, Page } from '@playwright/test';
import { faultyRoll, messyRoll } from '../fixtures/messy-roll.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER, OFFICE_SUPERVISOR } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { ApprovalPage, SignInPage } from './pages/access.pages.ts';

/** The office’s calendar date; the host and the page live in Hong Kong. */
const TODAY = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Hong_Kong' }).format();
const RECEIPT_NUMBER = `SJ-${TODAY.slice(0, 4)}-000001`;
const VERIFIER = join(import.meta.dirname, '../../electron/features/exchange/verify-pack.mjs');

test.use({ prepared: 'office', actionTimeout: 15_000 });

/** The start page's own keys. */
async function fromToday(page: Page, key: string): Promise<void> {
  await page.keyboard.press('Alt+1');
  await expect(page.getByText(words('today.find'))).toBeVisible();
  await page.keyboard.press(key);
}

async function importRoll(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await fromToday(page, 'Alt+i');
  await page.setInputFiles('input[type=file]', { name, mimeType: '', buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: words('exchange.columns.check') }).click();
}

/** Fills what the office does not know by itself. */
async function fillLetter(page: Page): Promise<void> {
  const fields = page.locator('[id^="letter-field-"]');
  await expect(fields.first()).toBeVisible();
  for (const field of await fields.all()) {
    if (!(await field.isVisible()) || (await field.inputValue()) !== '') continue;
    const isDate = await field.evaluate((element) => element.closest('.ant-picker') !== null);
    const hasTime = await field.evaluate((element) => element.closest('.letter-time') !== null);
    await field.fill(hasTime ? `${TODAY} 09:00` : isDate ? TODAY : '公共走廊清潔安排');
    await field.press(hasTime ? 'Enter' : 'Tab');
  }
}

/** Holds the print dialog back and keeps the words of the page that would have been printed. */
async function watchPrinting(page: Page): Promise<void> {
  await page.locator('iframe').evaluate((frame) => {
    if (!(frame instanceof HTMLIFrameElement) || frame.contentWindow === null) return;
    const paper = frame.contentWindow;
    paper.print = () => {
      document.body.dataset['printed'] = paper.document.body.textContent;
    };
  });
}

/** Exit code of the stand-alone verifier. */
async function verify(pack: string): Promise<number> {
  try {
    await promisify(execFile)(process.execPath, [VERIFIER, pack]);
    return 0;
  } catch (error) {
    return error instanceof Error && 'code' in error ? Number(error.code) : Number.NaN;
  }
}

async function downloaded(page: Page, folder: string, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download', { timeout: 60_000 }),
    act(),
  ]);
  const path = join(folder, '..', download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

test('a day in the office: roll in, household found, month billed, money taken, letter written, pack handed over', async ({
  page,
  host,
  folder,
}) => {
  test.setTimeout(240_000);
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);

  await test.step('the roll comes in as it is, in one transaction', async () => {
    await importRoll(page, '業主名冊.xlsx', await messyRoll());
    await expect(
      page.getByRole('tab', { name: words('exchange.check.created', { count: 5 }) }),
    ).toBeVisible();
    await picture(page, 'import');
    await expectAccessible(page);
    await page.getByRole('button', { name: words('exchange.check.import', { count: 5 }) }).click();
    await expect(page.getByRole('button', { name: words('exchange.done.archives') })).toBeVisible();
  });

  await test.step('the same file again doubles nothing, and faulty rows come back with their reasons', async () => {
    await importRoll(page, '業主名冊.xlsx', await messyRoll());
    await expect(page.getByText(words('exchange.check.nothing'))).toBeVisible();
    await page.keyboard.press('Alt+1');
    await page.getByRole('button', { name: words('leave.discard') }).click();
    await importRoll(page, '有錯.xlsx', await faultyRoll());
    const path = await downloaded(page, folder, () =>
      page.getByRole('button', { name: words('exchange.check.downloadRejected') }).click(),
    );
    expect(path).toMatch(/\.xlsx$/);
    await page.keyboard.press('Alt+1');
    await page.getByRole('button', { name: words('leave.discard') }).click();
  });

  await test.step('a household is found by room and by name, and a person is changed with a trace', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('1-101');
    await expect(page.getByRole('option').first()).toContainText('1棟101');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '1棟101' })).toBeVisible();
    await expect(page.getByText('138****8000', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await picture(page, 'unit-file');
    await page
      .getByRole('button', { name: '陳大文' })
      .or(page.getByRole('link', { name: '陳大文' }))
      .first()
      .click();
    await page.getByRole('button', { name: words('archives.editPerson') }).click();
    await page.getByLabel(words('archives.name'), { exact: true }).fill('陳大民');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: words('archives.personHistory') }).click();
    await expect(page.getByRole('dialog')).toContainText('陳大民');
    await page.keyboard.press('Escape');
  });

  await test.step('a management fee is set and the month is billed behind a preview', async () => {
    await page.goto(`${new URL(page.url()).origin}/#/fees/items`);
    await page.getByRole('button', { name: words('fees.items.add') }).click();
    await page.getByLabel(words('fees.itemName'), { exact: true }).fill('物業管理費');
    await page.getByLabel(words('fees.itemCode'), { exact: true }).fill('WY');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: words('fees.price.set') }).click();
    await page.getByLabel(words('fees.pricePerArea'), { exact: true }).fill('2.5');
    await page.getByLabel(words('fees.priceFrom'), { exact: true }).fill('2026-01-01');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: words('fees.attach'), exact: true }).click();
    await page.getByLabel(words('fees.attach.from'), { exact: true }).fill('2026-01-01');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(words('fees.attached.title', { count: 5 }))).toBeVisible();

    await fromToday(page, 'Alt+b');
    await expect(page.getByRole('tab', { name: words('fees.bill.toCharge', { count: 5 }) })).toBeVisible();
    await expect(
      page.getByRole('button', { name: words('fees.bill.draft', { units: 5, month: TODAY.slice(0, 7) }) }),
    ).toBeEnabled();
    await picture(page, 'billing');
    await page
      .getByRole('button', { name: words('fees.bill.draft', { units: 5, month: TODAY.slice(0, 7) }) })
      .click();
    await page.getByRole('button', { name: /開出 5 戶/ }).click();
    await expect(page.getByRole('status')).toContainText(
      words('fees.run.published', { month: TODAY.slice(0, 7), units: 5 }),
    );
  });

  await test.step('money is taken in under ten key presses, once for a double press, and the receipt is there', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('1-101');
    await expect(page.getByRole('option').first()).toContainText('1棟101');
    await page.keyboard.press('F4');
    await expect(
      page.getByRole('button', { name: words('fees.takeButton', { amount: '230.20' }) }),
    ).toBeVisible();
    await picture(page, 'counter');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(RECEIPT_NUMBER).first()).toBeVisible();
    const paper = page.frameLocator('iframe');
    await expect(paper.getByText('貳佰叁拾元貳角整')).toBeVisible();
    await watchPrinting(page);
    const copy = words('receipt.reprint', { count: 1 });
    await page.keyboard.press('F9');
    await expect(page.locator('body')).toHaveAttribute('data-printed', /SJ-2026-000001/);
    expect(await page.locator('body').getAttribute('data-printed')).not.toContain(copy);
    await page.keyboard.press('F9');
    await expect(page.locator('body')).toHaveAttribute('data-printed', new RegExp(copy));
    await page.goto(`${new URL(page.url()).origin}/#/fees/receipts`);
    await expect(page.getByText(RECEIPT_NUMBER).first()).toBeVisible();
    await expect(page.getByText(RECEIPT_NUMBER.replace('01', '02'))).toHaveCount(0);
  });

  await test.step('a letter, a notice and a memo are written on the page itself and numbered when issued', async () => {
    for (const [address, number] of [
      ['ownerLetter', /函〔\d{4}〕1號/],
      ['publicNotice', /通〔\d{4}〕1號/],
      ['memo', /備〔\d{4}〕1號/],
    ] as const) {
      await page.goto(`${new URL(page.url()).origin}/#/letters/new/${address}`);
      if (address === 'ownerLetter') {
        await page.locator('#letter-unit').fill('1-101');
        await expect(page.getByRole('option', { name: /1棟101/ }).first()).toBeAttached();
        await page.keyboard.press('Enter');
      }
      await fillLetter(page);
      await page.getByRole('button', { name: words('letters.issue'), exact: true }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: words('letters.issue') })
        .click();
      await expect(page.getByRole('heading', { name: number })).toBeVisible();
      if (address === 'ownerLetter') await picture(page, 'letter');
      const docx = await downloaded(page, folder, () =>
        page.getByRole('button', { name: words('letters.docx') }).click(),
      );
      expect(docx).toMatch(/\.docx$/);
    }
  });

  await test.step('the auditor gets one pack, and its verifier finds an altered byte', async () => {
    await page.goto(`${new URL(page.url()).origin}/#/files/exports`);
    await page.getByLabel(words('exchange.pack.receiver'), { exact: true }).fill('審計師');
    await page.getByLabel(words('exchange.pack.reason'), { exact: true }).fill('年度審計');
    const pack = await downloaded(page, folder, async () => {
      await page.getByRole('button', { name: words('exchange.pack.make') }).click();
      await new ApprovalPage(page).approve(OFFICE_SUPERVISOR.userName, OFFICE_SUPERVISOR.password);
    });
    expect(await verify(pack)).toBe(0);
    const bytes = readFileSync(pack);
    // Of what the first file holds, after its name: what stands around the files is nobody's record.
    const held = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28) + 4;
    bytes[held] = (bytes[held] ?? 0) ^ 1;
    writeFileSync(pack, bytes);
    expect(await verify(pack)).not.toBe(0);
  });
});
