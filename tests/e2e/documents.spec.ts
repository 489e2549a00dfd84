import type { Locator, Page } from '@playwright/test';
import { jpegPhoto, pdfScan, WINDOWS_PROGRAM } from '../fixtures/paper-files.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { addBilledUnit } from './fixtures/billed-unit.ts';
import { eachLanguage } from './fixtures/each-language.ts';
import { testIn } from './fixtures/filled-office.ts';
import { expect } from './fixtures/host.fixture.ts';
import { picture } from './fixtures/picture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

/** A household is there before the host opens the office. */
const test = testIn(addBilledUnit);
test.describe.configure({ timeout: 240_000 });

const UNIT = '1棟101';
/** A picture that a browser can draw, 600 × 400. */
const drawn = (page: Page) =>
  page.screenshot({ type: 'jpeg', quality: 60, clip: { x: 0, y: 0, width: 600, height: 400 } });
/** Share of a drawn page that is dark. */
const darkShare = (sheet: Locator) =>
  sheet.evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const drawing = (canvas as HTMLCanvasElement).getContext('2d');
    const dots = drawing?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    return dots.filter((value, index) => index % 4 === 0 && value < 128).length / (width * height);
  });

test('a photo is added to a household and seen, its papers become complete, and one of them is lent', async ({
  page,
  host,
  complaints,
}) => {
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/#/archives/units/1`);
  const card = page.locator('section.unit-card', { hasText: words('documents.card') });
  const dialog = page.getByRole('dialog');
  const addButton = card.getByRole('button', { name: words('documents.add') });
  const choose = async (name: string, buffer: Buffer): Promise<void> => {
    const file = { name, mimeType: 'application/octet-stream', buffer };
    await dialog.locator('input[type=file]').setInputFiles(file);
    await expect(dialog.getByText(words('documents.chosen', { name }))).toBeVisible();
  };
  await expect(card.getByText(words('papers.heldOf', { held: 0, needed: 12 }))).toBeVisible();
  const photo = await drawn(page);

  await test.step('what is no scan is refused in a sentence, and what was typed stays', async () => {
    await addButton.click();
    await dialog.getByRole('button', { name: words('documents.add') }).click();
    await expect(dialog.getByText(words('documents.chooseFirst'))).toBeVisible();
    await picture(page, 'documents-add');
    await dialog.getByLabel(words('documents.title')).fill('驗房單');
    await choose('合照.jpg', WINDOWS_PROGRAM);
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText(words('refusal.documentProgram'))).toBeVisible();
    await expect(dialog.getByLabel(words('documents.title'))).toHaveValue('驗房單');
    await picture(page, 'documents-refused');
    await expectAccessible(page);
  });

  await test.step('a photo in its place is added, counted, and shown as it is', async () => {
    await dialog.getByRole('button', { name: words('documents.chooseOther') }).click();
    await choose('驗房.jpg', photo);
    await dialog.getByLabel(words('documents.kind')).fill('驗房記錄');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: words('documents.add') }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(words('documents.added', { title: '驗房單', unit: UNIT }))).toBeVisible();
    await expect(card.getByText(words('papers.heldOf', { held: 1, needed: 12 }))).toBeVisible();
    // What happened is told without opening the file anew.
    await expect(page.locator('.timeline').getByText('驗房單').first()).toBeVisible();
    await picture(page, 'documents-card', { whole: true });
    const fetched = page.waitForResponse(/\/files\//u);
    await card.getByRole('button', { name: '驗房單', exact: true }).click();
    const reply = await fetched;
    expect(reply.headers()).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    // Whoever has the address has the file no more.
    expect(await page.evaluate(async (url) => (await fetch(url)).status, reply.url())).toBe(404);
    await expect.poll(() => complaints.splice(0)).toEqual([expect.stringContaining(reply.url())]);
    const shown = dialog.getByRole('img', { name: '驗房單' });
    await expect(shown).toBeVisible();
    await expect.poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(600);
    await picture(page, 'documents-shown');
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: words('documents.take') }).click();
    expect((await download).suggestedFilename()).toBe('驗房.jpg');
    await expect(dialog).toBeHidden();
  });

  await test.step('a PDF is read in the window page by page, also one that names typefaces and a fax', async () => {
    await addButton.click();
    await choose('協議.pdf', pdfScan());
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await card.getByRole('button', { name: '協議', exact: true }).click();
    // Nobody said of what kind it is, so it may show who somebody is.
    await expect(dialog.getByText(words('documents.lookNote'))).toBeVisible();
    await dialog.getByLabel(words('documents.lookReason')).fill('核對條款');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText(words('pdf.page', { page: 1, count: 2 }))).toBeVisible();
    const sheet = (at: number) => dialog.getByRole('img', { name: words('pdf.pageNumber', { page: at }) });
    await expect.poll(() => darkShare(sheet(1))).toBeGreaterThan(0.002);
    await picture(page, 'documents-pdf');
    await expectAccessible(page);
    await page.keyboard.press('End');
    await expect(dialog.getByText(words('pdf.page', { page: 2, count: 2 }))).toBeVisible();
    // 300 × 300 of 595 × 842 points.
    await expect.poll(() => darkShare(sheet(2))).toBeCloseTo(0.18, 2);
    await picture(page, 'documents-pdf-fax');
    const { width } = (await sheet(2).boundingBox()) ?? { width: 0 };
    await dialog.getByRole('button', { name: words('pdf.smaller') }).click();
    await expect.poll(async () => ((await sheet(2).boundingBox())?.width ?? 0) / width).toBeCloseTo(0.75, 2);
    await dialog.getByRole('button', { name: words('pdf.turn') }).click();
    await expect
      .poll(async () => {
        const turned = await sheet(2).boundingBox();
        return turned === null ? 0 : turned.width / turned.height;
      })
      .toBeCloseTo(842 / 595, 1);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: words('documents.take') }).click();
    expect((await download).suggestedFilename()).toBe('協議.pdf');
    await expect(dialog).toBeHidden();
  });

  await test.step('identity papers are only seen for a reason', async () => {
    await addButton.click();
    await choose('證件.jpg', jpegPhoto('id'));
    await dialog.getByLabel(words('documents.kind')).fill('身份證明');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await card.getByRole('button', { name: '證件', exact: true }).click();
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText(words('invalid.required'))).toBeVisible();
    await picture(page, 'documents-reason');
    await dialog.getByLabel(words('documents.lookReason')).fill('核對過戶');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByRole('img', { name: '證件' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('a paper is noted on its shelf, lent and taken back', async () => {
    const label = `${words('paperProcess.moveIn')} · ${words('papers.complete', { percent: 16 })}`;
    await card.getByRole('button', { name: label }).click();
    const row = page.getByRole('row', { name: /產權或購房合同證明/u });
    await row.getByRole('button', { name: words('papers.note') }).click();
    const noting = dialog.filter({ hasText: words('papers.noteTitle', { name: '產權或購房合同證明' }) });
    await noting.getByLabel(words('paperStanding.paper')).check();
    await noting.getByLabel(words('papers.box')).fill('A12');
    await noting.getByLabel(words('papers.shelf')).fill('3');
    await picture(page, 'documents-note');
    await page.keyboard.press('Control+Enter');
    await expect(row.getByText(words('papers.place', { box: 'A12', shelf: '3' }))).toBeVisible();
    await row.getByRole('button', { name: words('papers.lend') }).click();
    const lending = dialog.filter({ hasText: words('papers.lendNote') });
    await lending.getByLabel(words('papers.borrower')).fill('工程部');
    await lending.getByLabel(words('papers.purpose')).fill('核對面積');
    await page.keyboard.press('Control+Enter');
    await expect(lending).toBeHidden();
    await expect(row.getByRole('button', { name: words('papers.takeBack') })).toBeVisible();
    await picture(page, 'documents-checklist');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });

  await test.step('the lists say what is missing and who has what, in every language', async () => {
    for (const part of ['papers', 'loans', 'paper-kinds'] as const) {
      await page.goto(`${origin}/#/archives/${part}`);
      await expect(page.getByText(part === 'paper-kinds' ? '入住通知書' : UNIT).first()).toBeVisible();
      await eachLanguage(page, (language) => picture(page, `documents-${part}-${language}`));
      await expectAccessible(page);
    }
    await page.goto(`${origin}/#/today`);
    await expect(page.getByText(words('papers.today'))).toBeVisible();
    await picture(page, 'documents-today');
    await page.goto(`${origin}/#/archives/units/1`);
    await expect(card).toBeVisible();
    await eachLanguage(page, (language) => picture(page, `documents-card-${language}`));
  });
});
