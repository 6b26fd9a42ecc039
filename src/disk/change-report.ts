import { writeReport } from '../core/report/report.ts';
import { readSiteState } from '../core/report/site-state.ts';
import { findCommit, findMergeBase, readContentAt } from './git.ts';

/**
 * What a commit does to what the site says, beside the commit that is checked out in a folder, as Markdown; the empty
 * text where it changes nothing. Throws where git does not have the commit.
 */
export async function reportChange(folder: string, commit: string, preview: string): Promise<string> {
  const head = await findCommit(folder, commit);
  if (head === null) throw new Error('The pull request has this commit no more.');
  const read = async (at: string) => readSiteState(await readContentAt(folder, at));
  const base = await findMergeBase(folder, 'HEAD', head);
  const [before, after] = await Promise.all([read(base), read(head)]);
  return writeReport(before, after, { preview });
}
