import { defineConfig } from 'vitest/config';

/** The suite that needs real files and labelled drafts beside the checkout; a clone without them does not run it. */
export default defineConfig({
  test: {
    include: ['scripts/shared/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
