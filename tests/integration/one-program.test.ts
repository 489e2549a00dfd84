import { afterEach, beforeAll, expect, test } from 'vitest';
import { officeFilesIn } from '../../electron/database/office-files.ts';
import { openOfficeDatabase } from '../../electron/database/open-office-database.ts';
import { ensureBuild } from '../../electron/launch/ensure-build.mjs';
import { type BrowserHost, startBrowserHost } from '../e2e/fixtures/browser-host.ts';
import { runProgram } from '../fixtures/run-program.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';

let host: BrowserHost | null = null;

beforeAll(ensureBuild, 180_000);
afterEach(async () => {
  await host?.stop('SIGKILL');
  host = null;
});

/** How each kind of program tries to open an office that another one holds; answers with what it says. */
const SECOND_PROGRAMS: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  async 'a second browser host'(folder) {
    return String(await startBrowserHost(folder).catch((error: unknown) => error));
  },
  async 'the command line'(folder) {
    return (await runProgram('desk', ['--office', folder, 'access.status'])).errors;
  },
  async 'a program of its own'(folder) {
    const opening = openOfficeDatabase(officeFilesIn(folder));
    return opening.then(
      (office) => {
        office.close();
        return 'opened';
      },
      (error: { problem: string }) => (error.problem === 'alreadyOpen' ? 'already open' : error.problem),
    );
  },
};

test.each(Object.keys(SECOND_PROGRAMS))(
  'an office held by the browser host is refused to %s, and free at once when the host is killed',
  async (second) => {
    const folder = makeScratchFolder();
    host = await startBrowserHost(folder);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await SECOND_PROGRAMS[second]?.(folder)).toContain('already open');
    }
    await host.stop('SIGKILL');
    host = null;
    (await openOfficeDatabase(officeFilesIn(folder))).close();
  },
  120_000,
);

test('an office held by a program of its own is refused to the browser host', async () => {
  const folder = makeScratchFolder();
  const office = await openOfficeDatabase(officeFilesIn(folder));
  try {
    expect(await SECOND_PROGRAMS['a second browser host']?.(folder)).toContain('already open');
  } finally {
    office.close();
  }
}, 120_000);
