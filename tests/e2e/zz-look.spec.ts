import { test } from './fixtures/host.fixture.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'sample', actionTimeout: 20_000 });
test.describe.configure({ timeout: 500_000 });
for (const lang of ['zh', 'en'] as const) {
  test.describe(lang, () => {
    test.use({ locale: lang === 'zh' ? 'zh-HK' : 'en-GB' });
    test(`look ${lang}`, async ({ page, host }) => {
      await page.goto(host.address);
      if (lang === 'zh') await new SignInPage(page).signIn('manager', 'sample-2026');
      else {
        await page.getByRole('textbox').first().fill('manager');
        await page.locator('input[type=password]').fill('sample-2026');
        await page.keyboard.press('Enter');
      }
      await page.waitForTimeout(4000);
      const origin = new URL(page.url()).origin;
      const places = lang === 'zh'
        ? ['today', 'fees', 'fees/deposits', 'fees/bank', 'fees/bank/vouchers', 'fees/bank/reconciliation', 'fees/receipts', 'fees/settings', 'reports', 'reports/ageing', 'reports/income', 'reports/prepaid', 'reports/forecast', 'reports/papers', 'fees/closing', 'fees/discounts', 'fees/reductions', 'archives/units/11']
        : ['today', 'fees', 'fees/deposits', 'fees/bank', 'reports', 'reports/prepaid', 'fees/closing', 'fees/settings'];
      for (const place of places) {
        await page.goto(`${origin}/#/${place}`);
        await page.waitForTimeout(2500);
        await page.screenshot({ path: `/tmp/look/${lang}-${place.replace(/\//g, '_')}.png` });
      }
    });
  });
}
