import { existsSync, readFileSync } from 'node:fs';

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** How the tests of a Vitest run went, as `vitest-summary.mjs` wrote it. */
export function countVitest(file) {
  return readReport(file) ?? { passed: 0, failed: [], skipped: [] };
}

/** How the tests of a Playwright run went, whatever the depth of their groups. */
export function countPlaywright(file) {
  const report = readReport(file);
  const result = { passed: 0, failed: [], skipped: [] };
  for (const error of report?.errors ?? []) result.failed.push(`e2e: ${error.message}`);
  const groups = [...(report?.suites ?? [])];
  for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
    groups.push(...(group.suites ?? []));
    for (const { title, tests } of group.specs ?? []) {
      for (const test of tests) {
        const name = `${group.file}: ${title}`;
        if (test.status === 'expected') result.passed += 1;
        else if (test.status === 'skipped') {
          const reason = test.annotations.find((annotation) => annotation.type === 'skip')?.description;
          result.skipped.push({ title: name, reason: reason ?? 'no reason given' });
        } else result.failed.push(name);
      }
    }
  }
  return result;
}
