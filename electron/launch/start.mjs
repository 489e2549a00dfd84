import { spawn } from 'node:child_process';
import util from 'node:util';
import { ensureBuild, PRODUCT_FOLDER } from './ensure-build.mjs';
import { findElectron } from './find-electron.mjs';
import { requireNode } from './require-node.mjs';

const USAGE = `npm start [-- --office DIR] [--browser] [--no-open] [--port N] [--electron]

  --office DIR  辦公室的資料夾。 Folder of the office; the usual place when left out.
  --browser     以瀏覽器視窗開啟。 Opens a browser window even where Electron is there.
  --no-open     只顯示網址。 Prints the address and opens nothing.
  --port N      瀏覽器視窗所用的埠。 Port of the browser window's address; a free one when left out.
  --electron    再次嘗試下載 Electron。 Tries again to download Electron after a day's refusal.
`;

const NO_ELECTRON =
  '這台電腦未能取得 Electron，改以瀏覽器視窗開啟。 Electron cannot be had here, so the office opens in a browser window.';
const NO_SCREEN =
  '這台電腦沒有畫面，只提供網址。 This machine has no screen, so the office is served to a browser.';
const CANNOT_RUN =
  '這台電腦未能運行 Electron，改以瀏覽器視窗開啟。 Electron cannot run here, so the office opens in a browser window.';
/** How a program ends that the system does not let run, such as Chromium without the sandbox that it needs. */
const CRASHES = ['SIGTRAP', 'SIGABRT', 'SIGILL', 'SIGSEGV', 'SIGBUS'];

requireNode();
const line = process.argv.slice(2);
const wanted = readLine();
await ensureBuild();

const hasScreen =
  process.platform !== 'linux' ||
  process.env.DISPLAY !== undefined ||
  process.env.WAYLAND_DISPLAY !== undefined;
const electron =
  wanted.browser || wanted['no-open'] || !hasScreen ? null : await findElectron(wanted.electron === true);
if (electron === null) await openBrowserHost(hasScreen ? NO_ELECTRON : NO_SCREEN);
else await openWindow(electron);

function readLine() {
  try {
    // Not imported by name: a Node that lacks it would fail before it could say what it needs.
    const { values } = util.parseArgs({
      args: line,
      options: {
        office: { type: 'string' },
        port: { type: 'string' },
        browser: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        electron: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) throw new Error(`--port ${values.port}`);
    if (!values.help) return values;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

async function openBrowserHost(reason) {
  if (!wanted.browser && !wanted['no-open']) console.error(reason);
  // The host reads the same line; without a screen there is no window to open.
  if (!hasScreen && !wanted['no-open']) process.argv.push('--no-open');
  await import('../../out/main/browser-host.js');
}

async function openWindow(program) {
  // Chromium's sandbox cannot run for root on Linux.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(program, [...asRoot, PRODUCT_FOLDER, ...line], {
    stdio: 'inherit',
    windowsHide: false,
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const { code, signal } = await new Promise((resolve) => {
    child.once('error', () => resolve({ code: 127, signal: null }));
    child.once('exit', (exitCode, exitSignal) => resolve({ code: exitCode, signal: exitSignal }));
  });
  // 127: the program is there and what it needs of the system is not.
  if (code === 127 || CRASHES.includes(signal)) await openBrowserHost(CANNOT_RUN);
  else process.exitCode = code ?? 1;
}
