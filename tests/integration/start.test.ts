import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { ensureBuild } from '../../electron/launch/ensure-build.mjs';
import { ROOT, runProgram } from '../fixtures/run-program.ts';
import { makeScratchFolder } from '../fixtures/scratch-folder.ts';
import { createTestOffice } from '../fixtures/test-office.ts';

beforeAll(() => ensureBuild(), 180_000);

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** The browser host as a person starts it, and its lines one by one. */
function startHost(line: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['electron/launch/start.mjs', '--browser', ...line], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    errors: () => errors,
    async nextLine(): Promise<string> {
      const { value, done } = await lines.next();
      return done === true ? '' : value;
    },
    async end(signal: NodeJS.Signals): Promise<number | null> {
      child.kill(signal);
      const [code] = await once(child, 'exit');
      return code;
    },
  };
}

const addressIn = (line: string): string => /open at (http:\S+)/u.exec(line)?.[1] ?? '';

test('the host prints an address that opens the window, and gives the office free when it is told to end', async () => {
  const folder = makeScratchFolder();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const host = startHost(['--no-open', '--office', folder]);
    const address = addressIn(await host.nextLine());
    const { origin, hash } = new URL(address);
    expect(hash).toMatch(/^#launch=[\w-]{43}$/u);
    expect((await fetch(origin)).status).toBe(200);
    expect(await host.end(signal)).toBe(0);
    // Nothing of the write-ahead log is left behind.
    expect(existsSync(join(folder, 'office.sqlite-wal'))).toBe(false);
  }
});

test('a new address can be asked for while it runs', async () => {
  const host = startHost(['--no-open', '--office', makeScratchFolder()]);
  const first = addressIn(await host.nextLine());
  await host.nextLine();
  host.child.kill('SIGUSR2');
  const second = addressIn(await host.nextLine());
  expect(new URL(second).origin).toBe(new URL(first).origin);
  expect(second).not.toBe(first);
});

/** What says on Linux that there is a screen; nothing is ever drawn on this one. */
const SCREEN = { DISPLAY: ':9' };

/** A program that stands for the machine's browser and writes down how it was called. */
function fakeBrowser(script: string): string {
  const path = join(makeScratchFolder(), 'browser');
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > "$0.called"\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

test.runIf(process.platform !== 'win32')('closing the app window closes the program', async () => {
  const browser = fakeBrowser('exit 0');
  const host = startHost(['--office', makeScratchFolder()], { ...SCREEN, GUANJIA_BROWSER: browser });
  const [code] = await once(host.child, 'exit');
  expect(code).toBe(0);
  const called = readFileSync(`${browser}.called`, 'utf8').split('\n');
  expect(called).toContainEqual(
    expect.stringMatching(/^--app=http:\/\/127\.0\.0\.1:\d+\/#launch=[\w-]{43}$/u),
  );
  const profile = called.find((line) => line.startsWith('--user-data-dir='))?.split('=')[1] ?? '';
  expect(profile).not.toBe('');
  expect(existsSync(profile)).toBe(false);
});

test.runIf(process.platform !== 'win32')(
  'a browser that breaks leaves an address to go on with',
  async () => {
    const host = startHost(['--office', makeScratchFolder()], {
      ...SCREEN,
      GUANJIA_BROWSER: fakeBrowser('exit 9'),
    });
    await host.nextLine();
    expect(addressIn(await host.nextLine())).not.toBe('');
  },
);

test.runIf(process.platform === 'linux').each([
  ['is stopped by the system', 'kill -TRAP $$'],
  ['lacks a library', 'exit 127'],
])('an Electron that %s gives way to the browser window with a sentence', async (_what, script) => {
  const folder = makeScratchFolder();
  writeFileSync(join(folder, 'electron'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const { code, output, errors } = await runProgram('start', ['--office', join(folder, 'office')], {
    environment: {
      ...SCREEN,
      ELECTRON_OVERRIDE_DIST_PATH: folder,
      GUANJIA_BROWSER: fakeBrowser('exit 0'),
    },
  });
  expect(code).toBe(0);
  expect(errors).toContain('Electron cannot run here');
  expect(output).toContain('in a window of its own');
});

test.runIf(process.platform === 'linux')(
  'without a screen the address is printed, and no window opened',
  async () => {
    const browser = fakeBrowser('exit 0');
    const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...environment } = process.env;
    const child = spawn(process.execPath, ['electron/launch/start.mjs', '--office', makeScratchFolder()], {
      cwd: ROOT,
      env: { ...environment, GUANJIA_BROWSER: browser },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    running.push(child);
    for await (const line of createInterface({ input: child.stdout })) {
      expect(addressIn(line)).not.toBe('');
      break;
    }
    expect(existsSync(`${browser}.called`)).toBe(false);
  },
);

test('without a browser the address is printed', async () => {
  const host = startHost(['--office', makeScratchFolder()], { GUANJIA_BROWSER: '/nowhere/chromium' });
  expect(addressIn(await host.nextLine())).not.toBe('');
});

/** An office of its own in which something is wrong, the sentence to expect, and what must not be touched. */
const BROKEN: readonly (readonly [string, (folder: string) => void | Promise<void>, string])[] = [
  ['is a file', (folder) => writeFileSync(folder, ''), 'cannot be written'],
  [
    'holds another program’s database',
    (folder) => {
      mkdirSync(folder);
      const other = new Database(join(folder, 'office.sqlite'));
      other.exec('CREATE TABLE theirs (x)');
      other.close();
    },
    'is not a Guanjia Desk office',
  ],
  [
    'was written by a newer version',
    async (folder) => {
      await makeOffice(folder);
      const later = new Database(join(folder, 'office.sqlite'));
      later.pragma('user_version=999');
      later.close();
      // A newer program leaves a seal of its own.
      rmSync(join(folder, 'office.seal'));
    },
    'newer version (file version 999',
  ],
];

async function makeOffice(folder: string): Promise<void> {
  const office = await createTestOffice({ folder });
  await office.close();
}

test.each(BROKEN)(
  'an office that %s is one sentence, and is left as it was',
  async (_what, damage, words) => {
    const folder = join(makeScratchFolder(), 'office');
    await damage(folder);
    const file = existsSync(join(folder, 'office.sqlite')) ? join(folder, 'office.sqlite') : folder;
    const before = readFileSync(file);
    const { code, errors, output } = await runProgram('start', [
      '--browser',
      '--no-open',
      '--office',
      folder,
    ]);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(words);
    expect(errors.trim().split('\n')).toHaveLength(2);
    expect(readFileSync(file).equals(before)).toBe(true);
  },
);

test('a damaged office is said in one sentence and opens the screen that goes back to a backup; the file stays as it is', async () => {
  const folder = join(makeScratchFolder(), 'office');
  await makeOffice(folder);
  const file = join(folder, 'office.sqlite');
  truncateSync(file, 20_000);
  const before = readFileSync(file);
  const host = startHost(['--no-open', '--office', folder]);
  const { origin } = new URL(addressIn(await host.nextLine()));
  expect((await fetch(origin)).status).toBe(200);
  expect(await host.end('SIGTERM')).toBe(0);
  expect(host.errors()).toContain('changed outside the program');
  expect(host.errors().trim().split('\n')).toHaveLength(2);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a second program on the same office is told where the first is, which goes on', async () => {
  const folder = makeScratchFolder();
  const first = startHost(['--no-open', '--office', folder]);
  const { origin } = new URL(addressIn(await first.nextLine()));
  const second = await runProgram('start', ['--browser', '--no-open', '--office', folder]);
  expect(second).toMatchObject({ code: 1, output: '', errors: expect.stringContaining('already open') });
  expect((await fetch(origin)).status).toBe(200);
});

test('a port that is taken is said, and the office is free again', async () => {
  const folder = makeScratchFolder();
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { code, errors } = await runProgram('start', [
    '--browser',
    '--no-open',
    '--office',
    folder,
    '--port',
    port,
  ]);
  taken.close();
  expect(code).toBe(1);
  expect(errors).toContain(`Port ${port} is taken`);
  await makeOffice(folder);
});

const OLD_NODE = ['/usr/bin/node', '/usr/local/bin/node'].find(
  (path) => existsSync(path) && path !== process.execPath,
);

test
  .runIf(OLD_NODE !== undefined)
  .each([
    'electron/launch/start.mjs',
    'electron/launch/desk.mjs',
    'electron/launch/sample.mjs',
    'out/main/browser-host.js',
    'out/main/command-line.js',
  ])(
  '%s run by hand on another Node either serves or says which Node it needs, and never crashes',
  (file) => {
    const { status, signal, stderr } = spawnSync(OLD_NODE ?? '', [file, '--list'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(signal).toBeNull();
    if (status === 78) expect(stderr).toContain('needs Node.js 22.14 or later');
    else expect([0, 1, 2, 64]).toContain(status);
  },
);
