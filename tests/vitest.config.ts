import { defineConfig } from 'vitest/config';

/** Modules are loaded once a worker, not once a file: the language model alone takes a second. */
const SHARED = { isolate: false, pool: 'threads' } as const;
/** What starts processes does it from small ones: the system copies the tables of a large one's memory each time. */
const STARTING = { isolate: false, pool: 'forks' } as const;

/** Four rooms: pure units, the house rules, the commands, and the built site, read as files and in a browser. */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    // What runs side by side in a file waits for a process or a browser.
    maxConcurrency: 3,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000, ...SHARED } },
      // Its files put others in the place of modules, and count what is asked of them.
      { test: { name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'commands',
          include: ['tests/commands/**/*.test.ts'],
          testTimeout: 120_000,
          ...STARTING,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: 'tests/sites.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...SHARED,
        },
      },
    ],
  },
});
