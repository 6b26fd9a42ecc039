import type { ArticleRecord } from '../../schemas/published/article-record.ts';
import type { StoryArticle, StoryContent } from '../story/content.ts';

/** The published records of articles. */

/** All articles of a story that have a column, in the order of the columns. */
export function articleRecords({ articles }: Pick<StoryContent, 'articles'>): ArticleRecord[] {
  return articles.map((article) => articleRecord(article));
}

function articleRecord(article: StoryArticle): ArticleRecord {
  const { id, story, label, frontMatter, blocks } = article;
  const { outlet, headline, dek, byline, dateline, reports, published, url, sha256, removed } = frontMatter;
  return {
    id,
    story,
    outlet,
    label,
    headline,
    dek: dek ?? null,
    byline: byline ?? null,
    dateline: dateline ? { text: dateline.text, place: dateline.place, date: dateline.date ?? null } : null,
    reports,
    published: published ?? null,
    url: url ?? null,
    sha256,
    paragraphs: blocks.flatMap(({ id: block, kind, text }) =>
      kind === 'headline' ? [] : [{ id: block, kind, text }],
    ),
    removed,
  };
}
