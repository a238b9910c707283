import { writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Reporter, TestModule } from 'vitest/node';

/** Writes the counts of a run to a file, so that several runs can be added up to one line. */
export const summaryReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed' || state === 'skipped') counts[state] += 1;
      }
      if (module.errors().length > 0) counts.failed += 1;
    }
    const file = process.env.LEDERLOFT_TEST_SUMMARY;
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  },
};
