import { chromium } from '@playwright/test';
import { MODEL_DOCUMENTS } from './tests/fixtures/model-documents.ts';
import { renderHtml } from './shared/documents/render-html.ts';
const want = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 820, height: 1180 } });
for (const { kind, language, name, document } of MODEL_DOCUMENTS) {
  if (!want.includes(`${kind}.${language}`)) continue;
  await page.setContent(renderHtml(document));
  await page.screenshot({ path: `/tmp/lk/${kind}.${language}.png`, fullPage: true });
}
await browser.close();
