import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests run on the sources: each package offers them under the condition "source".
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: { include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts'], testTimeout: 20_000 },
});
