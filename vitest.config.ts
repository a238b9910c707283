import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'stories/**/*.test.ts', 'tests/**/*.test.{ts,tsx}'],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
