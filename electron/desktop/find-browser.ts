import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
] as const;

const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const;

const WINDOWS_PLACES = [
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
] as const;

/** Where this machine's Chromium, Chrome or Edge is; null when it has none. `GUANJIA_BROWSER` names another. */
export function findBrowser(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  return browserPlaces(environment, platform).find(isProgram) ?? null;
}

export function browserPlaces(environment: Environment, platform: NodeJS.Platform): readonly string[] {
  const chosen = environment['GUANJIA_BROWSER'];
  if (chosen !== undefined && chosen !== '') return [chosen];
  switch (platform) {
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
        .map((name) => environment[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => WINDOWS_PLACES.map((place) => join(folder, ...place)));
    case 'darwin':
      return MAC_PLACES;
    default: {
      const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
      return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

/** Chromium's own sandbox cannot run for root on Linux. */
export function sandboxArguments(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
