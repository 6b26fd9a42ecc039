import type { Question } from '../../../schemas/content/story.ts';
import { saysTheSame } from '../../reading/figure-unit.ts';
import { everyArticle, type StoryArticle, type StoryContent } from '../../story/content.ts';
import type { ResolvedClaim } from '../../story/claim.ts';
import type { DatedClaim } from './course.ts';

/** What an outlet changed where it corrected an article. */

/** A claim of an article that was corrected, or of the corrected version. */
export interface RevisedClaim extends DatedClaim {
  claim: ResolvedClaim;
  article: StoryArticle;
}

/** Figures to a question that stand in one version of an article alone: those of the earlier one, and those of the corrected one. */
export interface Revision {
  question: Question;
  replaced: StoryArticle;
  article: StoryArticle;
  was: readonly RevisedClaim[];
  is: readonly RevisedClaim[];
}

/**
 * What corrected versions of a story’s articles changed, by question in the editor’s order. Nothing is said of a question
 * to which a version gives no figure, nor of versions of different outlets, nor where both give the same figures.
 */
export function findRevisions(content: StoryContent): Revision[] {
  const all = everyArticle(content);
  const pairs = all.flatMap((article) =>
    all
      .filter((other) => other.id === article.frontMatter.supersedes)
      .filter((other) => other.frontMatter.outlet === article.frontMatter.outlet)
      .map((replaced) => ({ replaced, article })),
  );
  return content.story.questions.flatMap((question) =>
    pairs.flatMap(({ replaced, article }): Revision[] => {
      const [before, after] = [replaced, article].map((one) => claimsTo(question, one, content));
      const was = (before ?? []).filter(
        (claim) => !after?.some((other) => saysTheSame(claim.claim.figure, other.claim.figure)),
      );
      const is = (after ?? []).filter(
        (claim) => !before?.some((other) => saysTheSame(claim.claim.figure, other.claim.figure)),
      );
      return was.length > 0 && is.length > 0 ? [{ question, replaced, article, was, is }] : [];
    }),
  );
}

function claimsTo(question: Question, article: StoryArticle, { statements }: StoryContent): RevisedClaim[] {
  return article.claims
    .filter(({ entry }) => entry.question === question.id)
    .map((claim) => ({
      claim,
      article,
      key: `${article.id}.${claim.entry.id}`,
      moment: claim.entry.asOf ?? article.frontMatter.reports,
      statement: statements.find(({ id }) => id === claim.entry.restsOn?.statement) ?? null,
    }));
}
