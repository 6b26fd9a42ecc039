import { defineConfig } from 'astro/config';

/** The public address comes from the environment, so that a preview in a sub-folder is the same build. */
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://variorum.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // `compressHTML` drops the space between adjacent inline tags; the words must stay as they are.
  compressHTML: false,
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  // One style sheet for the whole site: a page then waits for one file, and the next page for none.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
});
