import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

// The project's own programs come first; with them the Node that npm ci installed, where the machine's is too old.
const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/** Runs a command in the repository; `live` shows its output while it runs. */
export function run(command, { live, env = {} }) {
  const began = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(command, {
      cwd: ROOT,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    }
    child.on('error', fail);
    child.on('close', (code) => {
      done({ code: code ?? 1, output, seconds: ((performance.now() - began) / 1000).toFixed(1) });
    });
  });
}
