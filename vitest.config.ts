import { defineConfig } from 'vitest/config';
import { summaryReporter } from './tests/summary-reporter.ts';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'stories/**/*.test.ts',
      'tests/**/*.test.{ts,tsx}',
      'e2e/**/*.test.ts',
    ],
    // Files share a process: a thousand tests then start in a second instead of ten. No test leaves a global behind.
    globalSetup: 'tests/global-setup.ts',
    setupFiles: 'tests/same-examples.ts',
    isolate: false,
    maxWorkers: 2,
    // For what hangs: a machine that has much else to do is ten times as slow, and nothing is wrong.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default', summaryReporter],
  },
});
