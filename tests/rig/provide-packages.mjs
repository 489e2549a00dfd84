import { findBrowser } from './find-browser.mjs';
import { run } from './run-command.mjs';

async function answers(command, env = {}) {
  return (await run(command, { live: false, env })).code === 0;
}

/** Fetches Playwright's own Chromium; without a network that fails soon. */
function fetchBrowser() {
  return answers('playwright install chromium', { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' });
}

async function install(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  // The list of packages may be old or absent on a fresh machine; where it cannot be renewed the old one may do.
  const { code, output } = await run(
    `apt-get update; apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    { live: false, env: { DEBIAN_FRONTEND: 'noninteractive' } },
  );
  if (code !== 0) console.log(output.trimEnd().split('\n').slice(-5).join('\n'));
}

/**
 * Sees to what the tests need beyond npm packages: a Chromium, a Chinese font, for the document tests LibreOffice
 * and poppler, and for power cuts and disk faults a C compiler. What is missing is installed where this account may; only the browser cannot be done without.
 */
export async function providePackages() {
  const mayInstall = process.getuid?.() === 0 && (await answers('command -v apt-get'));
  let browserPath = findBrowser();
  if (browserPath === null && (await fetchBrowser())) browserPath = findBrowser();
  if (mayInstall) {
    const wanted = [];
    if (browserPath === null) wanted.push('chromium');
    if (!(await answers('fc-list :lang=zh | grep -q .'))) wanted.push('fonts-noto-cjk', 'fontconfig');
    if (!(await answers('command -v soffice'))) wanted.push('libreoffice-writer-nogui');
    if (!(await answers('command -v pdftotext'))) wanted.push('poppler-utils');
    // The power cuts and disk faults stand in for the disk by a few lines of C.
    if (process.platform === 'linux' && !(await answers('command -v cc'))) wanted.push('gcc', 'libc6-dev');
    if (wanted.length > 0) await install(wanted);
    browserPath ??= findBrowser();
  }
  return {
    browserPath,
    problem:
      browserPath === null
        ? 'the end-to-end tests need a browser: install Chromium, Google Chrome or Microsoft Edge'
        : null,
  };
}
