import { defineConfig } from 'vitest/config';

/** The suite that needs the editors themselves (scripts/editors/install.sh): drafts are checked and mended in each. */
export default defineConfig({
  test: {
    include: ['scripts/editors/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000, interval: 200 } },
    fileParallelism: false,
  },
});
