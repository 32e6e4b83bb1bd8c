import { defineConfig } from 'vitest/config';

/** The suite that needs Debian's chromium, LibreOffice and poppler: outputs looked at by programs that are not ours. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['scripts/slow/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
