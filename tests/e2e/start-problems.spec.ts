import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowserHost, startRefusedHost } from './fixtures/browser-host.ts';
import { expect, test } from './fixtures/host.fixture.ts';
import { OFFICE_MANAGER } from './fixtures/prepared-office.ts';
import { words } from './fixtures/words.ts';
import { SignInPage } from './pages/access.pages.ts';

test.use({ prepared: 'office' });

test('a second program on the same office is refused with a sentence, and the first one works on', async ({
  page,
  host,
  folder,
}) => {
  const second = await startRefusedHost(folder);
  expect(second.code).toBe(1);
  expect(second.printed).toContain(words('open.alreadyOpen', { folder }));
  await page.goto(host.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
});

test('an office freed by a program that was killed opens again', async ({ page, folder }) => {
  const first = await startBrowserHost(folder);
  await first.stop('SIGKILL');
  const second = await startBrowserHost(folder);
  await page.goto(second.address);
  await new SignInPage(page).signIn(OFFICE_MANAGER.userName, OFFICE_MANAGER.password);
  // A page still asking complains that its office is gone.
  await page.close();
  await second.stop();
});

test('another program’s file in the place of the office is refused with a sentence', async ({ folder }) => {
  const file = join(folder, 'office.sqlite');
  writeFileSync(file, 'anything but an office');
  // Where the office's own seal lies, it is the office's file that was changed.
  rmSync(join(folder, 'office.seal'), { force: true });
  const { code, printed } = await startRefusedHost(folder);
  expect(code).toBe(1);
  expect(printed).toContain(words('open.foreignFile', { file }));
});
