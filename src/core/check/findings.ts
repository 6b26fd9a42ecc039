import { checkContent } from './check.ts';
import { noticeLineage } from './check-copy.ts';
import { type Diagnostic, storyOf } from '../record/diagnostic.ts';
import type { ContentFiles } from '../record/files.ts';
import type { TellProgress } from '../record/progress.ts';
import type { Remember } from '../text/once.ts';

/** What a check of the content comes to, as plain data: equal files give equal findings. */

/** All problems, of the whole content or of one story; the proposals of lineage; and what there was to check. */
export interface Findings {
  problems: Diagnostic[];
  notices: Diagnostic[];
  /** The ids of all stories that could be read. */
  stories: string[];
  /** The number of all articles. */
  articles: number;
}

/** Checks the content; with a story its problems alone, and those of outlets and folders, which belong to every story. */
export function findAll(
  files: ContentFiles,
  story: string | undefined,
  remember: Remember,
  tell: TellProgress,
): Findings {
  const content = checkContent(files, remember, tell);
  const problems = content.diagnostics.filter(
    (problem) => story === undefined || [story, null].includes(storyOf(problem)),
  );
  const { stories, articles } = content.records;
  tell('Looking for copies', 0, stories.size);
  const notices = noticeLineage(content, story, remember);
  return { problems, notices, stories: [...stories.keys()], articles: articles.size };
}
