import { spawn } from 'node:child_process';
import { ensureBuild, PRODUCT_FOLDER } from './ensure-build.mjs';
import { findElectron } from './find-electron.mjs';
import { requireNode } from './require-node.mjs';

requireNode();
await ensureBuild();

const wanted = process.argv.slice(2);
const hasScreen =
  process.platform !== 'linux' ||
  process.env.DISPLAY !== undefined ||
  process.env.WAYLAND_DISPLAY !== undefined;
const electron =
  wanted.includes('--browser') || wanted.includes('--no-open') || !hasScreen
    ? null
    : findElectron(wanted.includes('--electron'));
if (electron === null) await openBrowserHost();
else await openWindow(electron);

async function openBrowserHost() {
  if (!wanted.includes('--browser')) {
    console.error(
      hasScreen
        ? '這台電腦未能取得 Electron，改以瀏覽器視窗開啟。 Electron cannot be had here, so the office opens in a browser window.'
        : '這台電腦沒有畫面，只提供網址。 This machine has no screen, so the office is served to a browser.',
    );
  }
  await import('../../out/main/browser-host.js');
}

async function openWindow(program) {
  // Chromium's sandbox cannot run for root on Linux.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(program, [...asRoot, PRODUCT_FOLDER, ...wanted], {
    stdio: 'inherit',
    windowsHide: false,
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (exitCode) => resolve(exitCode ?? 1));
  });
  // 127: the program is there and what it needs of the system is not.
  if (code === 127) await openBrowserHost();
  else process.exitCode = code;
}
