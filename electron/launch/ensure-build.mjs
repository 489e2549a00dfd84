import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PRODUCT_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const STAMP = join(PRODUCT_FOLDER, 'out', 'built-from');
const LOCK = join(PRODUCT_FOLDER, 'node_modules', '.cache', 'guanjia-build-lock');
const SOURCE_FOLDERS = ['electron', 'renderer', 'shared', 'resources'];
const SOURCE_FILES = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json'];

/** Builds what runs from the sources when there is no build of exactly these sources. */
export async function ensureBuild() {
  if (!existsSync(join(PRODUCT_FOLDER, 'node_modules', 'better-sqlite3'))) {
    console.error('請先執行 npm ci。\nRun npm ci first.');
    process.exit(1);
  }
  if (isFresh()) return;
  const failure = await holdLock(() => {
    // Another start may have built it while this one waited.
    return isFresh() ? null : build();
  });
  if (failure === null) return;
  console.error(
    `${failure}\n未能由原始碼建置程式，原因見上。\nThe program could not be built from its sources; the reason is above.`,
  );
  process.exit(1);
}

function isFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}

/** Null when built, else what the build tool said. */
function build() {
  rmSync(STAMP, { force: true });
  const sources = fingerprint();
  const tool = join(PRODUCT_FOLDER, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const result = spawnSync(process.execPath, [tool, 'build', '--logLevel', 'error'], {
    cwd: PRODUCT_FOLDER,
    encoding: 'utf8',
  });
  if (result.status !== 0) return `${result.stdout}${result.stderr}`;
  writeFileSync(STAMP, sources);
  return null;
}

/** Names, sizes and times of all sources: a change, an addition and a removal each change it. */
function fingerprint() {
  const hash = createHash('sha256');
  const add = (path) => {
    const { mtimeMs, size } = statSync(join(PRODUCT_FOLDER, path));
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  };
  for (const folder of SOURCE_FOLDERS) {
    if (existsSync(join(PRODUCT_FOLDER, folder))) for (const path of filesIn(folder)) add(path);
  }
  for (const file of SOURCE_FILES) add(file);
  return hash.digest('hex');
}

function filesIn(folder) {
  const entries = readdirSync(join(PRODUCT_FOLDER, folder), { withFileTypes: true });
  return entries
    .map((entry) => [`${folder}/${entry.name}`, entry.isDirectory()])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, isFolder]) => (isFolder ? filesIn(path) : [path]));
}

/** Making a folder succeeds for one alone; the number in it tells whether its maker still runs. */
async function holdLock(work) {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned()) rmSync(LOCK, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    writeFileSync(join(LOCK, 'pid'), String(process.pid));
    return work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function isAbandoned() {
  try {
    const pid = Number(readFileSync(join(LOCK, 'pid'), 'utf8'));
    // Made a moment ago and not yet signed.
    if (pid === 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    if (error.code === 'ESRCH') return true;
    // Unsigned for longer than it takes to sign.
    const made = statSync(LOCK, { throwIfNoEntry: false });
    return error.code === 'ENOENT' && made !== undefined && Date.now() - made.mtimeMs > 5_000;
  }
}
