import { writeFileSync } from 'node:fs';

/** Writes what the summary of all runners needs: Vitest's own JSON leaves out why a test was skipped. */
export default class VitestSummary {
  #file = process.env.VITEST_SUMMARY_FILE;

  onTestRunEnd(modules, unhandledErrors) {
    if (this.#file === undefined) return;
    const summary = { passed: 0, failed: [], skipped: [] };
    for (const error of unhandledErrors) summary.failed.push(`vitest: ${error.message}`);
    for (const module of modules) {
      if (module.errors().length > 0) summary.failed.push(module.relativeModuleId);
      for (const suite of module.children.allSuites()) {
        if (suite.errors().length > 0) summary.failed.push(`${module.relativeModuleId}: ${suite.fullName}`);
      }
      for (const test of module.children.allTests()) {
        const title = `${module.relativeModuleId}: ${test.fullName}`;
        const result = test.result();
        if (result.state === 'passed') summary.passed += 1;
        else if (result.state === 'skipped') {
          summary.skipped.push({ title, reason: result.note ?? 'no reason given' });
        } else summary.failed.push(title);
      }
    }
    writeFileSync(this.#file, JSON.stringify(summary));
  }
}
