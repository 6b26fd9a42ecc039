import type { LineageEntry } from '../../schemas/content/story.ts';
import { everyArticle, type StoryArticle, type StoryContent } from '../story/content.ts';
import { capitalise } from '../text/count-words.ts';
import { placeInSmallLetters } from '../article/dateline.ts';

/** What an article is and where it comes from, in a line. */

const DERIVED: Record<LineageEntry['kind'], string> = {
  syndication: 'copy of',
  translation: 'translation of',
  'back-translation': 'copy, machine-translated and back, of',
  rewrite: 'rewrite of',
  excerpt: 'excerpt from',
};

const SURE: Record<LineageEntry['confidence'], string> = {
  certain: '',
  probable: 'probably',
  possible: 'possibly',
};

/**
 * What an editor has confirmed of an article's origin, and where it was filed: "Probably a translation, there
 * and back, of Al Jazeera, 10 January 2022 (not held)". Says that no original is named where none is.
 */
export function describeArticleLineage(article: StoryArticle, content: StoryContent): string {
  const lines = content.story.lineage
    .filter((entry) => entry.article === article.id)
    .map((entry) => describe(entry, content));
  const filed = article.frontMatter.dateline
    ? `filed from ${placeInSmallLetters(article.frontMatter.dateline.place)}`
    : '';
  const parts = [...(lines.length > 0 ? lines : ['no original named']), filed].filter(Boolean);
  return capitalise(parts.join('; '));
}

/** One origin of an article with how sure it is and why: "Translation of French agency copy; possible: …". */
export function describeLineageEntry(entry: LineageEntry, content: StoryContent): string {
  const derived = capitalise(`${DERIVED[entry.kind]} ${nameText(entry.from, content)}`);
  return entry.note === undefined
    ? `${derived}; ${entry.confidence}.`
    : `${derived}; ${entry.confidence}: ${entry.note}`;
}

/** "Filed from Nur-Sultan"; null where no place of filing is printed. */
export function describeFiling({ frontMatter: { dateline } }: StoryArticle): string | null {
  return dateline ? `Filed from ${placeInSmallLetters(dateline.place)}` : null;
}

function describe({ from, kind, confidence }: LineageEntry, content: StoryContent): string {
  const derived = `${DERIVED[kind]} ${nameText(from, content)}`;
  const indefinite = /^[aeiou]/.test(derived) ? 'an' : 'a';
  return confidence === 'certain' ? derived : `${SURE[confidence]} ${indefinite} ${derived}`;
}

/** The label of an original or an article; its id where there is neither. */
function nameText(id: string, content: StoryContent): string {
  return [...content.story.originals, ...everyArticle(content)].find((one) => one.id === id)?.label ?? id;
}
