import type { LineageEntry } from '../schemas/story.ts';
import type { StoryArticle, StoryContent } from './content.ts';
import { capitalise } from './count.ts';

/** What an article is and where it comes from, in a line. */

const DERIVED: Record<LineageEntry['kind'], string> = {
  syndication: 'copy of',
  translation: 'translation of',
  'back-translation': 'translation, there and back, of',
  rewrite: 'rewrite of',
  excerpt: 'excerpt of',
};

const SURE: Record<LineageEntry['confidence'], string> = {
  certain: '',
  probable: 'probably a ',
  possible: 'possibly a ',
};

/**
 * What an editor has confirmed of an article's origin, and where it was filed: "Probably a translation, there
 * and back, of Al Jazeera, 10 January 2022 (not held)". Says that no original is named where none is.
 */
export function describeProvenance(article: StoryArticle, { story }: StoryContent): string {
  const lines = story.lineage
    .filter((entry) => entry.article === article.id)
    .map((entry) => describe(entry, story));
  const filed = article.frontMatter.dateline ? `filed from ${article.frontMatter.dateline.place}` : '';
  const parts = [...(lines.length > 0 ? lines : ['no original named']), filed].filter(Boolean);
  return capitalise(parts.join('; '));
}

function describe(entry: LineageEntry, story: StoryContent['story']): string {
  const original = story.originals.find(({ id }) => id === entry.from);
  return `${SURE[entry.confidence]}${DERIVED[entry.kind]} ${original?.label ?? entry.from}`;
}
