// One run for all packages: `pnpm test`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/**/*.test.ts',
      'fixtures/**/*.test.ts',
      'evaluation/**/*.test.ts',
      'bench/**/*.test.ts',
      'docs/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Tests that start servers, browsers and worker processes take seconds on a small machine; none asserts a time.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
