import { lstat, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { articlePath, claimsPath, rawPath, readPath, storyPath } from '../core/record/files.ts';
import { formMade, formPushed, formStands, pullTitle } from '../core/report/form-comment.ts';
import { isId } from '../schemas/content/id.ts';
import { git, runGit } from './git.ts';
import { gitAccess, GitHubRefusal } from './github.ts';
import type { PreviewStep } from './preview.ts';

/** The pull request of an article that came by the form. What was made of the form is taken as files, and none is run. */

/** Where the words for the issue lie in the folder that was handed on, and those for the pull request. */
export const COMMENT_FILE = 'comment.md';
/** Where the words for the pull request lie. */
export const PULL_FILE = 'pull.md';

/** An article and its story take no more bytes. */
const MOST_BYTES = 20_000_000;
const MOST_WORDS = 60_000;

/** Puts the files of a folder on a branch of their own, opens its pull request, and says so under the issue. */
export async function openFormPull(step: PreviewStep, folder: string, issue: number): Promise<string> {
  const say = async (body: string) => {
    await step.github.ask(`/issues/${issue}/comments`, 'POST', { body: body.slice(0, MOST_WORDS) });
    return body.split('\n', 1)[0] ?? '';
  };
  const paths = await listArticle(folder);
  if (paths === null) return say(await readFile(join(folder, COMMENT_FILE), 'utf8'));
  const branch = `article-${issue}`;
  const { story, article, files } = paths;
  const title = pullTitle(story, article);
  if (!(await pushBranch(step, branch, title, folder, files))) return say(formStands(branch));
  const { server, repository, ref } = step.environment;
  const base = ref.replace(/^refs\/heads\//u, '');
  const body = (await readFile(join(folder, PULL_FILE), 'utf8')).slice(0, MOST_WORDS);
  try {
    const pull = await step.github.ask<{ number: number }>('/pulls', 'POST', {
      title,
      body,
      head: branch,
      base,
    });
    return await say(formMade(pull.number));
  } catch (error) {
    // A repository's settings say whether a workflow may open one.
    if (!(error instanceof GitHubRefusal) || error.status !== 403) throw error;
    return say(formPushed(branch, `${server}/${repository}/compare/${base}...${branch}?expand=1`));
  }
}

/** The article whose four files lie in a folder; null where there are none. Throws where there is anything else. */
async function listArticle(
  folder: string,
): Promise<{ story: string; article: string; files: readonly string[] } | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== COMMENT_FILE && path !== PULL_FILE)
    .sort();
  if (paths.length === 0) return null;
  const ids = paths.map(readPath).find(({ kind }) => kind === 'raw');
  const [story, article] = ids?.kind === 'raw' ? [ids.story, ids.article] : ['', ''];
  const files = [rawPath, articlePath, claimsPath].map((place) => place(story, article));
  files.push(storyPath(story));
  const isWhole = isId(story) && isId(article) && files.sort().join('\n') === paths.join('\n');
  if (!isWhole) throw new Error(`These are not the files of one article: ${JSON.stringify(paths)}.`);
  const found = await Promise.all(files.map((path) => lstat(join(folder, path))));
  if (found.some((file) => !file.isFile())) throw new Error('One of the files is a link.');
  const size = found.reduce((sum, file) => sum + file.size, 0);
  if (size > MOST_BYTES) throw new Error(`The files are longer than ${MOST_BYTES} bytes.`);
  return { story, article, files };
}

/** Commits files on top of the commit that is checked out, and pushes it as a new branch; false where there is one. */
async function pushBranch(
  { root, environment }: PreviewStep,
  branch: string,
  message: string,
  folder: string,
  files: readonly string[],
): Promise<boolean> {
  const access = gitAccess(environment);
  const ref = `refs/heads/${branch}`;
  if ((await git(root, ['ls-remote', 'origin', ref], access)) !== '') return false;
  const desk = await mkdtemp(join(tmpdir(), 'variorum-form-'));
  try {
    // An index of its own: nothing is written where a link could lead elsewhere.
    const index = { GIT_INDEX_FILE: join(desk, 'index') };
    await git(root, ['read-tree', 'HEAD'], index);
    for (const path of files) {
      const blob = await git(root, ['hash-object', '-w', '--no-filters', '--', join(folder, path)]);
      await git(root, ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], index);
    }
    const tree = await git(root, ['write-tree'], index);
    const commit = await git(root, ['commit-tree', tree, '-p', 'HEAD', '-m', message]);
    const push = ['push', '--quiet', `--force-with-lease=${ref}:`, 'origin', `${commit}:${ref}`];
    const { status, err } = await runGit(root, push, '', access);
    if (status !== 0) throw new Error(`The branch ${branch} could not be pushed: ${err}`);
    return true;
  } finally {
    await rm(desk, { recursive: true, force: true });
  }
}
