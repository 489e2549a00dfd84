// Runs every check of the repository to the end and sums them in one last line. Plain JavaScript on Node's own modules,
// so that an old Node reads it and is told what is missing.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countPlaywright, countVitest } from './rig/count-tests.mjs';
import { providePackages } from './rig/provide-packages.mjs';
import { ROOT, run } from './rig/run-command.mjs';

if (Number(process.versions.napi) < 10) {
  console.error(
    `The tests need Node 22.14 or newer, and this is ${process.version}. Type "npm test": it uses the Node that npm ci installed.`,
  );
  process.exit(1);
}

const OUTPUT = join(ROOT, 'tests/output');
const VITEST_REPORT = join(OUTPUT, 'vitest-summary.json');
const PLAYWRIGHT_REPORT = join(OUTPUT, 'playwright.json');

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });

let passed = 0;
let failed = 0;
const skipped = [];
const failures = [];

function count(name, seconds, result) {
  passed += result.passed;
  failed += result.failed.length;
  skipped.push(...result.skipped);
  failures.push(...result.failed);
  const sum = `${result.passed} passed, ${result.failed.length} failed`;
  const left = result.skipped.length === 0 ? '' : `, ${result.skipped.length} skipped`;
  console.log(`${result.failed.length === 0 ? '✓' : '✗'} ${name}: ${sum}${left} (${seconds} s)`);
}

/** A step that is one check: it passes when its command does, and says nothing else then. */
async function check(name, command) {
  const { code, output, seconds } = await run(command, { live: false });
  if (code !== 0) console.log(output.trimEnd());
  count(name, seconds, { passed: code === 0 ? 1 : 0, failed: code === 0 ? [] : [name], skipped: [] });
  return code === 0;
}

/** A runner of many tests, whose report says how each of them went. */
async function runTests(name, command, readReport, env = {}) {
  console.log(`… ${name}`);
  const { code, seconds } = await run(command, { live: true, env });
  const result = readReport();
  if (result.passed === 0 && result.failed.length === 0) result.failed.push(`${name}: nothing ran`);
  else if (code !== 0 && result.failed.length === 0) result.failed.push(`${name}: ended with code ${code}`);
  count(name, seconds, result);
}

const { browserPath, problem } = await providePackages();

await check('types', 'tsc -b');
await check('lint', 'oxlint --type-aware --deny-warnings');
await check('format', 'biome ci --linter-enabled=false');
await check('imports', 'depcruise electron renderer shared tests --config .dependency-cruiser.cjs');
const built = await check('build', 'node tests/rig/build.mjs');

await runTests(
  'vitest',
  'vitest run --reporter=dot --reporter=./tests/rig/vitest-summary.mjs',
  () => countVitest(VITEST_REPORT),
  { VITEST_SUMMARY_FILE: VITEST_REPORT, ...(browserPath === null ? {} : { GUANJIA_BROWSER: browserPath }) },
);

if (problem !== null) {
  count('e2e', 0, { passed: 0, failed: [`e2e: ${problem}`], skipped: [] });
} else if (!built) {
  count('e2e', 0, { passed: 0, failed: ['e2e: the application was not built'], skipped: [] });
} else {
  await runTests('e2e', 'playwright test --reporter=line,json', () => countPlaywright(PLAYWRIGHT_REPORT), {
    GUANJIA_BROWSER: browserPath,
    PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT,
  });
}

for (const { title, reason } of skipped) console.log(`skipped: ${title} — ${reason}`);
for (const title of failures) console.log(`failed: ${title}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
