import { pathToFileURL } from 'node:url';
import { defineConfig } from 'astro/config';

const scopes = new Map();

/** A component's styles find its elements by a name that stands on every one of them: a short one does. */
const shortScopes = {
  name: 'short-scopes',
  transform: (code) =>
    code.replaceAll(/data-astro-cid-([a-z0-9]{4})([a-z0-9]+)/gu, (_, start, rest) => {
      const known = scopes.get(start) ?? rest;
      if (known !== rest)
        throw new Error(`Two components' styles begin with "${start}": rename one of the two.`);
      scopes.set(start, rest);
      return `data-c-${start}`;
    }),
};

/** Pages ask the modules that the build itself has loaded: they are not bundled, and nothing is loaded twice. */
const sharedModules = {
  name: 'shared-modules',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (this.environment.name === 'client' || !/\/(?:core|disk|schemas)\//u.test(source)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && { id: pathToFileURL(found.id).href, external: 'absolute' };
  },
};

/** Only the development server makes pages without a policy, whatever variables of the environment are called. */
const tellServing = {
  name: 'tell-serving',
  config: (_, { command }) => ({
    define: { 'process.env.SERVING': JSON.stringify(command === 'serve' ? 'yes' : '') },
  }),
};

/** The public address comes from the environment, so that a preview in a sub-folder is the same build. */
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://variorum.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  // Only a preview is given the parts that show unread numbers: the site itself holds neither their words nor their looks.
  // One style sheet for the whole site: a page then waits for one file, and the next page for none.
  vite: {
    plugins: [shortScopes, sharedModules, tellServing],
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    define: { 'process.env.PREVIEW_PULL': JSON.stringify(process.env.PREVIEW_PULL ?? '') },
  },
});
