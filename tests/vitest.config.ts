import { defineConfig } from 'vitest/config';

/** The tests of the core, which need no site. */
export default defineConfig({
  test: { projects: [{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } }] },
});
