import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deploySite, publishFolder, removeFolder } from '../../src/disk/pages-branch.ts';
import { git, makeFolder, makeRepository, removeFolders } from '../unit/kit/repository.ts';

/** The branch with the site and its previews. */

afterAll(removeFolders);

/** A repository whose remote is another one on this machine. */
async function clone(): Promise<{ folder: string; remote: string }> {
  const remote = await makeFolder();
  await git(remote, 'init', '--quiet', '--bare', '--initial-branch=main');
  const folder = await makeRepository(new Map());
  await git(folder, 'remote', 'add', 'origin', remote);
  await git(folder, 'push', '--quiet', 'origin', 'main');
  return { folder, remote };
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

test('main and previews live beside each other, and go one without the other', async () => {
  const { folder, remote } = await clone();
  const first = await siteOf({ 'index.html': 'one', '_astro/style.css': 'p{}', 'old/index.html': 'old' });
  expect(await deploySite(folder, first, 'Site')).toBe(true);
  expect(await listed(remote)).toEqual(['.nojekyll', '_astro/style.css', 'index.html', 'old/index.html']);

  const preview = await siteOf({ 'index.html': 'preview', 'gone.html': 'x' });
  await publishFolder(folder, preview, 'previews/pr-12', 'Preview');
  await publishFolder(folder, await siteOf({ 'index.html': 'newer' }), 'previews/pr-12', 'Preview');
  await publishFolder(folder, preview, 'previews/pr-13', 'Preview');
  await deploySite(folder, await siteOf({ 'index.html': 'two' }), 'Site');
  expect(await listed(remote)).toEqual([
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

  expect(await removeFolder(folder, 'previews/pr-12', 'Remove')).toBe(true);
  expect(await removeFolder(folder, 'previews/pr-12', 'Remove')).toBe(false);
  expect(await listed(remote)).not.toContain('previews/pr-12/index.html');
  expect(await git(remote, 'rev-list', '--count', 'gh-pages')).toBe('1');
  expect(await git(folder, 'worktree', 'list')).not.toContain('variorum-pages');
  expect(await git(folder, 'status', '--porcelain')).toBe('');
});

test('what says the same is not pushed again', async () => {
  const { folder, remote } = await clone();
  const site = await siteOf({ 'index.html': 'one' });
  await deploySite(folder, site, 'Site');
  const before = await git(remote, 'rev-parse', 'gh-pages');
  expect(await deploySite(folder, site, 'Site')).toBe(false);
  expect(await git(remote, 'rev-parse', 'gh-pages')).toBe(before);
});

test('two at a time lose nothing of each other', async () => {
  const { folder, remote } = await clone();
  await deploySite(folder, await siteOf({ 'index.html': 'one' }), 'Site');
  const other = await makeFolder();
  await git(other, 'clone', '--quiet', remote, '.');
  const site = await siteOf({ 'index.html': 'x' });
  const places = ['previews/pr-1', 'previews/pr-2'];
  await Promise.all(
    [folder, other].map((from, index) => publishFolder(from, site, places[index] ?? '', 'Preview')),
  );
  expect(await listed(remote)).toEqual(expect.arrayContaining(places.map((place) => `${place}/index.html`)));
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
  await publishFolder(folder, site, 'previews/pr-1', 'Preview');
  expect(await listed(remote)).toEqual(['.nojekyll', 'previews/pr-1/index.html']);
});

test('a remote that takes nothing is told of', async () => {
  const { folder, remote } = await clone();
  await writeFile(join(remote, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  await expect(deploySite(folder, await siteOf({ 'index.html': 'x' }), 'Site')).rejects.toThrow(
    /^The branch gh-pages could not be pushed:/u,
  );
});
