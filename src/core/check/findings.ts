import { checkContent } from './check.ts';
import { noticeLineage } from './check-copy.ts';
import type { Diagnostic } from '../record/diagnostic.ts';
import type { ContentFiles } from '../record/files.ts';
import type { TellProgress } from '../record/progress.ts';
import type { Remember } from '../text/once.ts';

/** What a check of the content comes to, as plain data: equal files give equal findings. */

/** All problems; the proposals of lineage; and what there was to check. */
export interface Findings {
  problems: Diagnostic[];
  notices: Diagnostic[];
  /** The ids of all stories that could be read. */
  stories: string[];
  /** The number of all articles. */
  articles: number;
}

/** Checks the content; where `isPart`, files of other stories are elsewhere. */
export function findAll(
  files: ContentFiles,
  isPart: boolean,
  remember: Remember,
  tell: TellProgress,
): Findings {
  const content = checkContent(files, remember, tell, isPart);
  const { stories, articles } = content.records;
  tell('Looking for copies', 0, stories.size);
  return {
    problems: [...content.diagnostics],
    notices: noticeLineage(content, remember),
    stories: [...stories.keys()],
    articles: articles.size,
  };
}
