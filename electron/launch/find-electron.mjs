import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PRODUCT_FOLDER } from './ensure-build.mjs';
import { runWhileGrowing } from './run-while-growing.mjs';

const PACKAGE = join(PRODUCT_FOLDER, 'node_modules', 'electron');
const REFUSED = join(PRODUCT_FOLDER, 'node_modules', '.cache', 'guanjia-electron-unavailable');
const LONGEST_PAUSE_MS = 30_000;
const ASK_AGAIN_AFTER_MS = 24 * 3_600_000;

/**
 * Electron's program, fetched when it is not there yet; null when it cannot be had. A download that failed is not
 * tried again for a day, so that a PC without a network starts at once, unless `insist` asks for it.
 */
export async function findElectron(insist) {
  const there = installedElectron();
  if (there !== null) return there;
  if (!existsSync(join(PACKAGE, 'install.js'))) return null;
  if (!insist && failedLately()) return null;
  const found = (await download()) ? installedElectron() : null;
  if (found === null) {
    mkdirSync(dirname(REFUSED), { recursive: true });
    writeFileSync(REFUSED, '');
  } else rmSync(REFUSED, { force: true });
  return found;
}

/** More than a hundred megabytes, which some offices' lines carry for minutes. */
async function download() {
  const arriving = mkdtempSync(join(tmpdir(), 'guanjia-electron-'));
  try {
    return await runWhileGrowing(join(PACKAGE, 'install.js'), {
      folders: [arriving, join(PACKAGE, 'dist')],
      longestPauseMs: LONGEST_PAUSE_MS,
      env: { TMPDIR: arriving, TEMP: arriving, TMP: arriving },
    });
  } finally {
    rmSync(arriving, { recursive: true, force: true });
  }
}

/** Without asking Electron's own package, which downloads when asked. */
function installedElectron() {
  const pathFile = join(PACKAGE, 'path.txt');
  const overridden = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!existsSync(pathFile) && overridden === undefined) return null;
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const program = join(overridden ?? join(PACKAGE, 'dist'), name);
  return existsSync(program) ? program : null;
}

function failedLately() {
  const mark = statSync(REFUSED, { throwIfNoEntry: false });
  return mark !== undefined && Date.now() - mark.mtimeMs < ASK_AGAIN_AFTER_MS;
}
