import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { git, removeFolders } from '../unit/kit/repository.ts';
import { FORM, opened, setUpForm } from './form-steps.ts';

/** The branch of an article that came by the form: what takes its place, and what never gets onto it. */

afterAll(removeFolders);

describe('the branch', () => {
  const OPEN = 'The branch `article-12`';

  test('that is there already stays as it is', async () => {
    const { step, asked, remote, root, stop } = await setUpForm();
    await git(root, 'push', '--quiet', 'origin', 'main:article-12');
    await step('make', opened(FORM));
    expect((await step('open', opened(FORM))).out).toBe(
      `${OPEN} is there already and was left as it is. Delete it, and comment \`/add\` to have it made anew.\n`,
    );
    expect(asked.map(({ path }) => path)).toEqual(['comments']);
    expect(await git(remote, 'rev-parse', 'article-12')).toBe(await git(remote, 'rev-parse', 'main'));
    await stop();
  });

  test('is led to where GitHub lets no workflow open a pull request', async () => {
    const { step, asked, state, made, stop } = await setUpForm();
    state.pulls = 403;
    await step('make', opened(FORM));
    expect((await step('open', opened(FORM))).out).toBe(
      `${OPEN} has the article, with proposals for its numbers. [Open the pull request](https://github.com/jo/variorum/compare/main...article-12?expand=1): GitHub lets no workflow do that here.\n`,
    );
    expect(asked.map(({ path }) => path)).toEqual(['pulls', 'comments']);
    expect(Object.keys(await made())).toHaveLength(4);
    await stop();
  });

  test.each<[string, (folder: string) => Promise<void>, string]>([
    [
      'a file of another place',
      async (folder) => {
        await mkdir(join(folder, '.github/workflows'), { recursive: true });
        await writeFile(join(folder, '.github/workflows/ci.yml'), 'on: push\n');
      },
      'These are not the files of one article: [".github/workflows/ci.yml","content/articles/',
    ],
    [
      'a name that leads out',
      async (folder) => {
        await mkdir(join(folder, 'content/raw/..x'), { recursive: true });
        await writeFile(join(folder, 'content/raw/..x/a.txt'), 'x');
      },
      'These are not the files of one article: [',
    ],
  ])('never holds %s', async (_, put, words) => {
    const { step, folder, made, stop } = await setUpForm();
    await step('make', opened(FORM));
    await put(folder);
    await expect(step('open', opened(FORM))).rejects.toThrow(words);
    expect(await made()).toEqual({});
    await stop();
  });

  test('never holds a link', async () => {
    const { step, folder, made, stop } = await setUpForm();
    for (const path of [
      'raw/ferry/a.txt',
      'articles/ferry/a.md',
      'claims/ferry/a.yml',
      'stories/ferry.yml',
    ]) {
      await mkdir(join(folder, 'content', path, '..'), { recursive: true });
      await symlink('/etc/passwd', join(folder, 'content', path));
    }
    await expect(step('open', opened(FORM))).rejects.toThrow('One of the files is a link.');
    expect(await made()).toEqual({});
    await stop();
  });
});
