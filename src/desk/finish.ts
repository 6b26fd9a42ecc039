import { type OpenFile, readPieces } from '../core/desk/commit-piece.ts';
import { readReport } from '../core/report/report-shown.ts';
import { writeReport } from '../core/report/report.ts';
import { readSiteState } from '../core/report/site-state.ts';
import { readContentFiles } from '../disk/content-folder.ts';
import { findCommit, readContentAt, runGit } from '../disk/git.ts';
import { refuse } from '../disk/refusal.ts';
import type { Asked, DeskReport, Told } from './calls.ts';
import type { DeskSession } from './session.ts';

/** The end of a session: what it changed, and a commit of it on a branch. Nothing is pushed. */

const BRANCH = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/u;

/** What the content as it lies on the disk does to what the site says, what changed, and git’s branch. */
export async function report(session: DeskSession): Promise<DeskReport> {
  const { root, remember } = session;
  const head = await findCommit(root, 'HEAD');
  const before = readSiteState(head === null ? new Map() : await readContentAt(root, head), remember);
  const after = readSiteState(await readContentFiles(root), remember);
  // The desk’s server has the pages of the site, too.
  const markdown = writeReport(before, after, { preview: '' });
  const pieces = readPieces(await openFiles(session), after.records);
  return { shown: readReport(markdown), branch: await branchOf(root), pieces };
}

/** Commits files that are chosen of those that changed, and nothing else, on a branch that is made where it is not there. */
export async function commit(
  session: DeskSession,
  { branch, message, paths }: Asked<'commit'>,
): Promise<Told['commit']> {
  const { root } = session;
  const open = (await openFiles(session)).map(({ path }) => path);
  if (!BRANCH.test(branch))
    return fail('This is no name of a branch.', 'Use small letters, digits, hyphens and strokes.');
  if (paths.length === 0) return fail('No file is chosen for the commit.', 'Tick those that belong to it.');
  if (!paths.every((path) => open.includes(path)))
    return fail('One of these files is no longer changed.', 'Open this page again.');
  if (!(await hasAuthor(root))) return refuse(NO_AUTHOR);
  if ((await branchOf(root)) !== branch) {
    const isThere = (await findCommit(root, `refs/heads/${branch}`)) !== null;
    await git(root, isThere ? ['switch', '--quiet', branch] : ['switch', '--quiet', '--create', branch]);
  }
  await git(root, ['--literal-pathspecs', 'add', '--', ...paths]);
  await git(root, ['--literal-pathspecs', 'commit', '--quiet', '--message', message, '--', ...paths]);
  return { branch, commit: (await findCommit(root, 'HEAD')) ?? '' };
}

/** The files of the content that are not as the last commit has them, by their paths. */
async function openFiles({ root, paths }: DeskSession): Promise<OpenFile[]> {
  // The content may lie below the top of its repository, from which git names each file.
  const top = (await runGit(root, ['rev-parse', '--show-prefix'])).out.toString('utf8').replace(/\n$/u, '');
  const asked = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', 'content'];
  const { out } = await runGit(root, asked);
  return out
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => ({ path: line.slice(3 + top.length), letters: line.slice(0, 2) }))
    .map(({ path, letters }) => ({ path, change: changeOf(letters), isHere: paths.has(path) }));
}

/** What became of a file, by the two letters that git has for it. */
function changeOf(letters: string): OpenFile['change'] {
  if (letters.includes('D')) return 'deleted';
  return letters === '??' || letters.startsWith('A') ? 'new' : 'changed';
}

async function branchOf(root: string): Promise<string> {
  const { status, out } = await runGit(root, ['symbolic-ref', '--short', '--quiet', 'HEAD']);
  return status === 0 ? out.toString('utf8').trim() : '';
}

/** True where git knows whose commit it would be, and has not to guess it from the machine. */
async function hasAuthor(root: string): Promise<boolean> {
  const asked = ['-c', 'user.useConfigOnly=true', 'var'];
  const answers = [
    await runGit(root, [...asked, 'GIT_AUTHOR_IDENT']),
    await runGit(root, [...asked, 'GIT_COMMITTER_IDENT']),
  ];
  return answers.every(({ status }) => status === 0);
}

const NO_AUTHOR = {
  code: 'not-written',
  sentence: 'Git does not know yet whose commit this is.',
  evidence: [
    ['', 'git config --global user.name "Your Name"'],
    ['', 'git config --global user.email you@example.org'],
  ],
  action:
    'Give your name and address by these two commands, and commit again. Both can be read in the commit.',
} as const;

async function git(root: string, args: readonly string[]): Promise<void> {
  const { status, err } = await runGit(root, args);
  const asked = args.find((word) => !word.startsWith('--')) ?? '';
  if (status !== 0) fail(`Git refused “${asked}”: ${err}`, 'Mend that, and try again.');
}

function fail(sentence: string, action: string): never {
  refuse({ code: 'not-written', sentence, evidence: [], action });
}
