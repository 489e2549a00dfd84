import { resolve } from 'node:path';
import { runCommand } from './command/run-command.ts';
import { productVersion } from './launch/product-version.ts';
import { requireNode } from './launch/require-node.mjs';

requireNode();

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());

process.exitCode = await runCommand({
  line: process.argv.slice(2),
  environment: process.env,
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  // Built into out/main.
  version: productVersion(resolve(import.meta.dirname, '..', '..')),
  signal: interrupted.signal,
});
