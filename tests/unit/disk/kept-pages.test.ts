import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/core/check/check.ts';
import { joinContent, type StoryContent } from '../../../src/core/story/content.ts';
import { openKept } from '../../../src/disk/kept.ts';
import { keepingPrerenderer } from '../../../src/disk/kept-pages.ts';
import { contentOf, edit, HERALD_RAW } from '../kit/fixture.ts';

/** Pages of stories are taken from earlier builds, and from none that could have made them otherwise. */

const workshop = await mkdtemp(join(tmpdir(), 'variorum-kept-pages-'));
afterAll(() => rm(workshop, { recursive: true, force: true }));

const [folder, rules, built] = ['kept', 'rules.json', 'built'].map((name) => join(workshop, name)) as [
  string,
  string,
  string,
];
const storyOf = (files: ReturnType<typeof contentOf>): StoryContent => {
  const [story] = joinContent(checkContent(files).records);
  if (!story) throw new Error('The fixture has no story.');
  return story;
};
const FERRY = storyOf(contentOf());
const CHANGED = storyOf(contentOf(edit(HERALD_RAW, 'Two tugs were sent.', 'Three tugs were sent.')));
const MILL = { ...FERRY, id: 'mill' };

const PAGES = ['/x/', '/x/stories/ferry/', '/x/stories/ferry/lineage/', '/x/stories/mill/'];

interface Build {
  stories?: readonly StoryContent[];
  base?: string;
  type?: 'page' | 'endpoint';
}

/** Makes the pages as a build would: what each says, and which of them Astro was asked for. */
async function build({ stories = [FERRY, MILL], base = '/x/', type = 'page' }: Build = {}) {
  const asked: string[] = [];
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: () => Promise.resolve([]),
    render: ({ url }) => {
      asked.push(new URL(url).pathname);
      return Promise.resolve(new Response(`Page of ${url}`));
    },
  };
  const keeping = keepingPrerenderer(own, stories, openKept(folder, [rules]), { folder: built, base });
  await keeping.setup?.();
  const said: string[] = [];
  for (const page of PAGES) {
    const routeData = { type } as Parameters<AstroPrerenderer['render']>[1]['routeData'];
    const answer = await keeping.render(new Request(`https://site.example${page}`), { routeData });
    said.push(await ('response' in answer ? answer.response : answer).text());
  }
  return { asked, said };
}

const SAID = PAGES.map((page) => `Page of https://site.example${page}`);
const ALL = { asked: PAGES, said: SAID };
const NONE = { asked: ['/x/'], said: SAID };

beforeEach(async () => {
  for (const name of [folder, built]) await rm(name, { recursive: true, force: true });
  await writeFile(rules, '"one"');
  await mkdir(join(built, '_astro'), { recursive: true });
  await writeFile(join(built, '_astro', 'style.one.css'), '');
  expect(await build()).toEqual(ALL);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('pages of stories are made once; what belongs to no story is made each time', async () => {
  expect(await build()).toEqual(NONE);
});

test('where one article has changed, the pages of its story are made anew', async () => {
  expect(await build({ stories: [CHANGED, MILL] })).toEqual({
    asked: ['/x/', '/x/stories/ferry/', '/x/stories/ferry/lineage/'],
    said: SAID,
  });
});

test.each(['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL', 'PREVIEW_PULL', 'PREVIEW_COMMIT', 'NODE_ENV'] as const)(
  'all are made anew where the build is told another %s',
  async (name) => {
    vi.stubEnv(name, 'other');
    expect(await build()).toEqual(ALL);
  },
);

test('all are made anew where a style or a script has another name', async () => {
  await writeFile(join(built, '_astro', 'style.two.css'), '');
  expect(await build()).toEqual(ALL);
});

test('all are made anew by other rules', async () => {
  await writeFile(rules, '"two"');
  expect(await build()).toEqual(ALL);
});

test('one that was cut short is made anew', async () => {
  const [version = ''] = await readdir(folder);
  for (const name of await readdir(join(folder, version))) await truncate(join(folder, version, name), 80);
  expect(await build()).toEqual(ALL);
});

test('pictures and other files of a story are no pages', async () => {
  expect(await build({ type: 'endpoint' })).toEqual(ALL);
});

test('a page that could not be made is not kept', async () => {
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.resolve(new Response('Broken', { status: 500 })),
  };
  const keeping = keepingPrerenderer(own, [FERRY], openKept(folder, [rules]), {
    folder: built,
    base: '/y/',
  });
  const options = { routeData: { type: 'page' } } as Parameters<AstroPrerenderer['render']>[1];
  await expect(keeping.render(new Request('https://site.example/y/stories/ferry/'), options)).rejects.toThrow(
    '/y/stories/ferry/ was answered with 500.',
  );
});
