import type { LineageEntry } from '../schemas/story.ts';
import type { StoryArticle, StoryContent } from './content.ts';
import { describeProvenance } from './provenance.ts';

/** Articles as schema.org describes them, for machines that read pages. */

/** A work of schema.org; keys that are not known are absent. */
export interface LinkedWork {
  '@type': 'NewsArticle';
  name?: string;
  headline?: string;
  url?: string;
  publisher?: { '@type': 'NewsMediaOrganization'; name: string; url?: string };
  datePublished?: string;
  isBasedOn?: LinkedWork[];
  translationOfWork?: LinkedWork[];
  creditText?: string;
}

const TRANSLATIONS: readonly LineageEntry['kind'][] = ['translation', 'back-translation'];

/** Gives the absolute address of an article’s page on this site. */
export type AddressOf = (article: StoryArticle) => string;

/**
 * An article with what it is based on, and what it is a translation of. Schema.org has no word for how sure
 * that is, so the credit says it in the site’s own words. An article of unknown origin is based on nothing.
 */
export function describeWork(
  article: StoryArticle,
  content: StoryContent,
  addressOf: AddressOf,
): LinkedWork & { '@context': 'https://schema.org' } {
  const entries = content.story.lineage.filter((entry) => entry.article === article.id);
  const works = (chosen: readonly LineageEntry[]) =>
    chosen.map(({ from }) => describeOrigin(from, content, addressOf));
  const translated = entries.filter(({ kind }) => TRANSLATIONS.includes(kind));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.frontMatter.headline,
    ...publisherOf(article),
    ...(article.frontMatter.published ? { datePublished: article.frontMatter.published } : {}),
    ...(article.frontMatter.url ? { url: article.frontMatter.url } : {}),
    ...(entries.length > 0
      ? { creditText: describeProvenance(article, content), isBasedOn: works(entries) }
      : {}),
    ...(translated.length > 0 ? { translationOfWork: works(translated) } : {}),
  };
}

function publisherOf({ outlet }: StoryArticle): Pick<LinkedWork, 'publisher'> {
  if (!outlet) return {};
  const { name, homepage } = outlet;
  return { publisher: { '@type': 'NewsMediaOrganization', name, ...(homepage ? { url: homepage } : {}) } };
}

function describeOrigin(
  id: string,
  { story, articles, superseded }: StoryContent,
  addressOf: AddressOf,
): LinkedWork {
  const held = [...articles, ...superseded].find((article) => article.id === id);
  if (held) return { '@type': 'NewsArticle', headline: held.frontMatter.headline, url: addressOf(held) };
  const original = story.originals.find((one) => one.id === id);
  const name = original?.label ?? id;
  return { '@type': 'NewsArticle', name, ...(original?.url ? { url: original.url } : {}) };
}

/** A record as the text of a data block: nothing in it can end the block. */
export function printDataBlock(record: object): string {
  return JSON.stringify(record).replaceAll('<', '\\u003c');
}
