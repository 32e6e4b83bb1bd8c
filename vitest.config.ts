import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests run on the sources: each package offers them under the condition "source".
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // These read files that stand beside the checkout (npm run test:shared), need Debian's programs (test:slow) or editors
    // (test:editors).
    exclude: ['scripts/shared/**', 'scripts/slow/**', 'scripts/editors/**', '**/node_modules/**'],
    // Properties are tried with the same examples in every run; DHRLINT_SEED asks for others.
    setupFiles: ['scripts/fixed-seed.ts'],
    testTimeout: 20_000,
    // On two cores Vitest would leave one idle.
    maxWorkers: '100%',
  },
});
