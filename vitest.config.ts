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
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    reporters: ['default', summaryReporter],
  },
});
