import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

/** Builds the sites that the site and browser tests read, once for all of them. */

/** A built site: its folder on the disk and the base path it was built for. */
export interface BuiltSite {
  folder: string;
  base: string;
}

/** The real content at the root, and as a preview under a base path; and a site of young, hostile and empty stories. */
export interface BuiltSites {
  real: BuiltSite;
  based: BuiltSite;
  young: BuiltSite;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSites;
  }
}

const WORKSHOP = resolve('.cache/sites');
const run = promisify(execFile);

/** What GitHub's build says besides: the repository, and the commit of a pull request. */
const AS_PREVIEW = {
  REPOSITORY_URL: 'https://repository.example/jo/variorum',
  PREVIEW_PULL: '12',
  PREVIEW_COMMIT: '0123456789abcdef',
};

async function build(
  name: string,
  root: string,
  base: string,
  more: Record<string, string> = {},
): Promise<BuiltSite> {
  const folder = resolve(WORKSHOP, name);
  await run(
    process.execPath,
    ['--import', './scripts/preload.mjs', 'scripts/build.ts', '--root', root, '--out', folder],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BASE_PATH: base,
        SITE_URL: 'https://variorum.example',
        ...more,
      },
    },
  );
  return { folder, base };
}

/** Vitest's global set-up. */
export async function setup(project: TestProject): Promise<void> {
  await rm(WORKSHOP, { recursive: true, force: true });
  // A build writes the generated articles beside the raw ones, and the fixtures stay as they are.
  const young = resolve(WORKSHOP, 'young-content');
  await cp('tests/fixtures/young-stories', young, { recursive: true });
  project.provide('sites', {
    real: await build('real', '.', '/'),
    based: await build('based', '.', '/x/', AS_PREVIEW),
    young: await build('young', young, '/'),
  });
}
