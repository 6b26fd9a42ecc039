import { defineConfig } from 'vitest/config';

/** Four rooms: pure units and the house rules, the commands as they are started, the built site read as files, and the built site in a real browser. */
export default defineConfig({
  test: {
    // What runs side by side waits for two cores or a browser.
    maxConcurrency: 3,
    projects: [
      { test: { name: 'unit', include: ['tests/{unit,house}/**/*.test.ts'] } },
      { test: { name: 'commands', include: ['tests/commands/**/*.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: 'tests/sites.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
