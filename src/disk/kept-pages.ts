import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import type { AstroPrerenderer } from 'astro';
import type { StoryContent } from '../core/story/content.ts';
import { storyAddress, underBase } from '../core/site/address.ts';
import type { Kept } from './kept.ts';
import type { SitePlace } from './site-build.ts';

/**
 * Pages of stories that earlier builds have made: the rules say how a page is made, and a page of a story is made of that
 * story alone, of the names of the site’s styles and scripts, and of what the build was told.
 */

/** The settings of a site: where it will be, and of what it is a preview. */
export const SETTINGS = [
  'SITE_URL',
  'BASE_PATH',
  'REPOSITORY_URL',
  'PREVIEW_PULL',
  'PREVIEW_COMMIT',
  'PREVIEW_REPOSITORY',
  'PREVIEW_BRANCH',
] as const;

/** What a page may be told of the build. */
export const TOLD = [...SETTINGS, 'NODE_ENV', 'SERVING'] as const;

/** Astro’s own way of making pages, asked only for those that are not kept. */
export function keepingPrerenderer(
  own: AstroPrerenderer,
  stories: readonly StoryContent[],
  { rememberBytes }: Pick<Kept, 'rememberBytes'>,
  { folder, base }: SitePlace,
): AstroPrerenderer {
  const told = TOLD.map((name) => process.env[name] ?? null);
  const hashes = new Map(stories.map((story) => [story.id, hashOf(story)]));
  const start = underBase(base, storyAddress('')).slice(0, -1);
  let assets: readonly string[] = [];
  return {
    ...own,
    setup: async () => {
      await own.setup?.();
      assets = await listAssets(folder);
    },
    render: async (request, options) => {
      const { pathname } = new URL(request.url);
      const [id = ''] = pathname.startsWith(start) ? pathname.slice(start.length).split('/') : [];
      const story = hashes.get(id);
      if (story === undefined || options.routeData.type !== 'page') return own.render(request, options);
      const bytes = await rememberBytes('page', [request.url, story, assets, told], async () => {
        const made = await own.render(request, options);
        const { response } = 'response' in made ? made : { response: made };
        if (response.status !== 200) throw new Error(`${pathname} was answered with ${response.status}.`);
        return new Uint8Array(await response.arrayBuffer());
      });
      return new Response(bytes);
    },
  };
}

function hashOf(story: StoryContent): string {
  return createHash('sha256').update(JSON.stringify(story)).digest('hex');
}

/** The names of what pages load: each has the hash of its content in it. */
async function listAssets(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && /(?:^|[/\\])_astro$/u.test(entry.parentPath))
    .map(({ name }) => name)
    .sort();
}
