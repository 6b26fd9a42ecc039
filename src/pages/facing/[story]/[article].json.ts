import type { APIRoute, GetStaticPaths } from 'astro';
import { describeArticleLineage } from '../../../core/lineage/article-lineage-words.ts';
import { type FacingFile, packSheet } from '../../../core/data/facing-file.ts';
import { facingSheet } from '../../../core/data/facing-sheet.ts';
import { choosersOf } from '../../../core/site/pair-page.ts';
import { isAbridged, type StoryArticle, type StoryContent } from '../../../core/story/content.ts';
import { comparisonOf, facingOf, loadStories, passagesOf, quotationsOf } from '../../../queries.ts';

/** What a page whose second text a reader chooses loads of each article. */
export const getStaticPaths = (async () => {
  const stories = await loadStories();
  return stories.flatMap((content) =>
    choosersOf(content).map((article) => ({
      params: { story: content.id, article: article.id },
      props: { content, article },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: StoryContent; article: StoryArticle }> = ({ props }) => {
  const { content, article } = props;
  const later = content.articles.slice(content.articles.indexOf(article) + 1);
  const sources = { facingOf, passagesOf, quotationsOf, comparisonOf };
  const file: FacingFile = {
    label: article.label,
    lineage: describeArticleLineage(article, content),
    isAbridged: isAbridged(article),
    blocks: article.blocks.map(({ id, kind, text }) => ({ id, kind, text })),
    questions: Object.fromEntries(content.story.questions.map(({ id, label }) => [id, label])),
    beside: Object.fromEntries(
      later.map((other) => [other.id, packSheet(facingSheet(content, [article, other], sources))]),
    ),
  };
  return new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
};
