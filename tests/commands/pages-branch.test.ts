import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deploySite, publishFolder, removeFolder, type ShownBranch } from '../../src/disk/pages-branch.ts';
import { git, makeFolder, makePair, removeFolders } from '../unit/kit/repository.ts';

/** The branch with the site and its previews. */

afterAll(removeFolders);

/** A repository whose remote is another one on this machine. */
async function clone(): Promise<{ folder: string; remote: string }> {
  const { root, remote } = await makePair(new Map());
  return { folder: root, remote };
}

async function siteOf(files: Record<string, string>): Promise<string> {
  const site = await makeFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  return site;
}

const listed = async (remote: string) =>
  (await git(remote, 'ls-tree', '-r', '--name-only', 'gh-pages')).split('\n');
const shown = (remote: string, path: string) => git(remote, 'show', `gh-pages:${path}`);

const on = (folder: string): ShownBranch => ({ folder, branch: 'gh-pages', access: {} });
const always = () => Promise.resolve(true);
const never = () => Promise.resolve(false);
const COMMIT = 'c'.repeat(40);
const about = (commit = COMMIT, keep = ['previews']) => ({ commit, message: 'Site', keep });
const deploy = (folder: string, site: string, commit?: string) =>
  deploySite(on(folder), site, about(commit), never);
const publish = (folder: string, site: string, place: string, stillHolds = always) =>
  publishFolder(on(folder), site, place, 'Preview', stillHolds);

test('main and previews live beside each other, and go one without the other', async () => {
  const { folder, remote } = await clone();
  const first = await siteOf({ 'index.html': 'one', '_astro/style.css': 'p{}', 'old/index.html': 'old' });
  expect(await deploy(folder, first)).toBe('changed');
  expect(await listed(remote)).toEqual([
    '.deployed',
    '.nojekyll',
    '_astro/style.css',
    'index.html',
    'old/index.html',
  ]);

  const preview = await siteOf({ 'index.html': 'preview', 'gone.html': 'x' });
  await publish(folder, preview, 'previews/pr-12');
  await publish(folder, await siteOf({ 'index.html': 'newer' }), 'previews/pr-12');
  await publish(folder, preview, 'previews/pr-13');
  await deploy(folder, await siteOf({ 'index.html': 'two' }));
  expect(await listed(remote)).toEqual([
    '.deployed',
    '.nojekyll',
    'index.html',
    'previews/pr-12/index.html',
    'previews/pr-13/gone.html',
    'previews/pr-13/index.html',
  ]);
  expect([await shown(remote, 'index.html'), await shown(remote, 'previews/pr-12/index.html')]).toEqual([
    'two',
    'newer',
  ]);

  expect(await removeFolder(on(folder), 'previews/pr-12', 'Remove')).toBe('changed');
  expect(await removeFolder(on(folder), 'previews/pr-12', 'Remove')).toBe('same');
  expect(await listed(remote)).not.toContain('previews/pr-12/index.html');
  expect(await git(remote, 'rev-list', '--count', 'gh-pages')).toBe('1');
  expect(await git(folder, 'worktree', 'list')).not.toContain('variorum-pages');
  expect(await git(folder, 'status', '--porcelain')).toBe('');

  await deploySite(on(folder), first, about(COMMIT, []), never);
  expect((await listed(remote)).filter((path) => path.startsWith('previews/'))).toEqual([]);
});

test('what says the same is not pushed again', async () => {
  const { folder, remote } = await clone();
  const site = await siteOf({ 'index.html': 'one' });
  await deploy(folder, site);
  const before = await git(remote, 'rev-parse', 'gh-pages');
  expect(await deploy(folder, site)).toBe('same');
  expect(await git(remote, 'rev-parse', 'gh-pages')).toBe(before);
});

test('a site is asked of the commit that is shown whether it is newer, and then leaves it', async () => {
  const { folder, remote } = await clone();
  const newer = 'd'.repeat(40);
  await deploy(folder, await siteOf({ 'index.html': 'newer' }), newer);
  const asked: string[] = [];
  const site = await siteOf({ 'index.html': 'older' });
  const outcome = await deploySite(on(folder), site, about(), (commit) => {
    asked.push(commit);
    return Promise.resolve(true);
  });
  expect([outcome, asked, await shown(remote, 'index.html')]).toEqual(['outdated', [newer], 'newer']);
});

test('two at a time lose nothing of each other', async () => {
  const { folder, remote } = await clone();
  await deploy(folder, await siteOf({ 'index.html': 'one' }));
  const other = await makeFolder();
  await git(other, 'clone', '--quiet', remote, '.');
  const site = await siteOf({ 'index.html': 'x' });
  const places = ['previews/pr-1', 'previews/pr-2'];
  await Promise.all([folder, other].map((from, index) => publish(from, site, places[index] ?? '')));
  expect(await listed(remote)).toEqual(expect.arrayContaining(places.map((place) => `${place}/index.html`)));
});

test('who was quicker is seen before a second try: an older commit does not take the place of its newer one', async () => {
  const { folder, remote } = await clone();
  const other = await makeFolder();
  await git(other, 'clone', '--quiet', remote, '.');
  const [older, newer] = [await siteOf({ 'index.html': 'older' }), await siteOf({ 'index.html': 'newer' })];
  let isNewest = true;
  const outcome = await publish(folder, older, 'previews/pr-1', async () => {
    if (!isNewest) return false;
    // The newer one is pushed after this one looked, and before it pushes.
    isNewest = false;
    await publish(other, newer, 'previews/pr-1');
    return true;
  });
  expect([outcome, await shown(remote, 'previews/pr-1/index.html')]).toEqual(['outdated', 'newer']);
});

test('links and names that mean something to git or a host are left out', async () => {
  const { folder, remote } = await clone();
  const site = await siteOf({
    'index.html': 'x',
    '.gitattributes': '* -text',
    '.git/config': 'x',
    'a/.htaccess': 'x',
  });
  await symlink('/etc/passwd', join(site, 'passwd.html'));
  await publish(folder, site, 'previews/pr-1');
  expect(await listed(remote)).toEqual(['.nojekyll', 'previews/pr-1/index.html']);
});

test('a remote that takes nothing is told of', async () => {
  const { folder, remote } = await clone();
  await mkdir(join(remote, 'hooks'));
  await writeFile(join(remote, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  await expect(deploy(folder, await siteOf({ 'index.html': 'x' }))).rejects.toThrow(
    /^The branch gh-pages could not be pushed:/u,
  );
});
