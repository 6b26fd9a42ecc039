import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { MOST_WITH_ALL_PAIRS } from '../src/core/site/pair-page.ts';
import { serve } from './browser/host.ts';
import { launchBrowserServer } from './browser/launch.ts';
import { writeStory } from './bench/invented-story.ts';

/** Builds and serves the sites that the site and browser tests read, and starts a browser, once for all of them. */

/** A built site: its folder on the disk and the base path it was built for. */
export interface BuiltSite {
  folder: string;
  base: string;
  /** Where the content that it is made of lies, with its generated articles. */
  root: string;
}

/**
 * The real content at the root; as a preview under a base path, with a story of three days and one that is still being
 * read; a site of young, hostile and empty stories, one more than its front page holds; and a story of very many articles.
 */
export interface BuiltSites {
  real: BuiltSite;
  based: BuiltSite;
  young: BuiltSite;
  crowded: BuiltSite;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSites;
    /** Where the sites are served, without a stroke at the end, and where the browser is connected to. */
    served: { origins: Record<keyof BuiltSites, string>; browser: string };
  }
}

const WORKSHOP = resolve('.cache/sites');
const run = promisify(execFile);

/** A small site is told to have the pages of a large one. */
export const AS_LARGE = { MOST_LISTED: '8' };

/** A story of one article more than have a page for each pair: of two an editor says how they are related, of three that they belong together. */
const CROWDED: [size: number, number: number, more: NonNullable<Parameters<typeof writeStory>[3]>] = [
  MOST_WITH_ALL_PAIRS + 1,
  0,
  {
    id: 'wreck',
    columns: [{ id: 'three', label: 'Three of them', articles: ['article-2', 'article-7', 'article-9'] }],
    lineage: [
      {
        ...{ article: 'article-5', from: 'article-4', kind: 'rewrite', basis: 'editor' },
        ...{ confidence: 'certain', evidence: [] },
      },
    ],
  },
];

/** What GitHub says to its build, and of the pull request whose commit is shown. */
const AS_PREVIEW = {
  GITHUB_EVENT_PATH: '',
  GITHUB_SERVER_URL: 'https://repository.example',
  GITHUB_REPOSITORY: 'jo/variorum',
  PAGES_URL: 'https://variorum.example/x/',
  PREVIEW_PULL: '12',
  PREVIEW_COMMIT: '0123456789abcdef',
  PREVIEW_REPOSITORY: 'https://repository.example/ann/variorum',
  PREVIEW_BRANCH: 'mine/#1',
};

/** Builds a site of all stories or of those that are named, or joins parts, in a process of its own, and gives it. */
export async function build(
  command: 'build' | 'build-hosted' | 'join',
  name: string,
  root: string,
  base: string,
  more: Record<string, string> = {},
  named: readonly string[] = [],
): Promise<BuiltSite> {
  const folder = resolve(WORKSHOP, name);
  await run(
    process.execPath,
    ['--import', './scripts/preload.mjs', `scripts/${command}.ts`, ...named, '--root', root, '--out', folder],
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
  return { folder, base, root };
}

/** Vitest's global set-up; gives what takes it down. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await rm(WORKSHOP, { recursive: true, force: true });
  // A build writes the generated articles beside the raw ones, and the fixtures stay as they are.
  const young = resolve(WORKSHOP, 'young-content');
  const two = resolve(WORKSHOP, 'two-content');
  await cp('tests/fixtures/young-stories', young, { recursive: true });
  const many = resolve(WORKSHOP, 'crowded-content');
  await writeStory(resolve(many, 'content'), ...CROWDED);
  await cp('content', resolve(two, 'content'), { recursive: true });
  await cp('tests/fixtures/second-story', two, { recursive: true });
  await cp('tests/fixtures/unread-story', two, { recursive: true });
  const [real, based, youngSite, crowded] = await Promise.all([
    build('build', 'real', '.', '/'),
    build('build-hosted', 'based', two, '/x/', AS_PREVIEW),
    build('build', 'young', young, '/', AS_LARGE),
    build('build', 'crowded', many, '/'),
  ]);
  const sites: BuiltSites = { real, based, young: youngSite, crowded };
  const hosts = {
    real: await serve(sites.real),
    based: await serve(sites.based),
    young: await serve(sites.young),
    crowded: await serve(sites.crowded),
  };
  const browser = await launchBrowserServer();
  project.provide('sites', sites);
  project.provide('served', {
    origins: {
      real: hosts.real.origin,
      based: hosts.based.origin,
      young: hosts.young.origin,
      crowded: hosts.crowded.origin,
    },
    browser: browser.wsEndpoint(),
  });
  return async () => {
    await browser.close();
    await Promise.all(Object.values(hosts).map((host) => host.stop()));
  };
}
