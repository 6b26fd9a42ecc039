import type {
  Claim,
  CollectionPage,
  Graph,
  NewsArticle,
  NewsMediaOrganization,
  WithContext,
} from 'schema-dts';
import type { LineageEntry } from '../../schemas/content/story.ts';
import { describeAuthor } from './claim-author.ts';
import { type Absolute, articleAddress, claimPageAddress, storyAddress } from './address.ts';
import type { CellClaim, Row } from '../verdict/comparison.ts';
import type { WordedCellClaim, WordedRow } from '../verdict/wording.ts';
import { isFigure } from '../story/claim.ts';
import { everyArticle, type StoryArticle, type StoryContent, titleOf } from '../story/content.ts';
import type { PageHead } from './page-head.ts';
import { SITE_NAME } from './page-title.ts';
import { describeArticleLineage } from '../lineage/article-lineage-words.ts';

/** What pages show as schema.org describes it, for machines that read pages. Keys that are not known are absent. */

const CONTEXT = { '@context': 'https://schema.org' } as const;
const TRANSLATIONS: readonly LineageEntry['kind'][] = ['translation', 'back-translation'];

/**
 * An article with what it is based on, and what it is a translation of. Schema.org has no word for how sure
 * that is, so the credit says it in the site’s own words. An article of unknown origin is based on nothing.
 */
export function articleData(
  article: StoryArticle,
  content: StoryContent,
  absolute: Absolute,
): WithContext<NewsArticle> {
  const entries = content.story.lineage.filter((entry) => entry.article === article.id);
  const works = (chosen: readonly LineageEntry[]) =>
    chosen.map(({ from }) => describeOrigin(from, content, absolute));
  const translated = entries.filter(({ kind }) => TRANSLATIONS.includes(kind));
  const { published, url } = article.frontMatter;
  return {
    ...CONTEXT,
    '@type': 'NewsArticle',
    '@id': absolute(articleAddress(article.story, article.id)),
    ...titleData(article),
    ...(article.outlet ? { publisher: describeOutlet(article.outlet) } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(url ? { url } : {}),
    ...(entries.length > 0
      ? { creditText: describeArticleLineage(article, content), isBasedOn: works(entries) }
      : {}),
    ...(translated.length > 0 ? { translationOfWork: works(translated) } : {}),
  };
}

/**
 * The claims of a row, each with its quote, where it appears, and who makes it: whom the article names, in its own
 * words, or else the outlet. Nobody is rated, since the site judges no claim true or false.
 */
export function claimsData(row: Row | WordedRow, story: string, absolute: Absolute): Graph {
  return { ...CONTEXT, '@graph': row.claims.map((claim) => describeClaim(claim, row, story, absolute)) };
}

function describeClaim(
  { claim, article, key }: CellClaim | WordedCellClaim,
  { question }: Row | WordedRow,
  story: string,
  absolute: Absolute,
): Exclude<Claim, string> {
  const address = absolute(claimPageAddress(story, question.id, key));
  return {
    '@type': 'Claim',
    '@id': address,
    url: address,
    name: `${question.label}: ${isFigure(claim) ? claim.figure.text : claim.exact}`,
    text: claim.exact,
    ...creditClaim(claim.attribution, article),
    appearance: nameArticle(article, absolute),
  };
}

/** Whom the article names, as a person or a body or else in its words alone; its outlet where it names nobody. */
function creditClaim(
  attribution: string | null,
  { outlet }: StoryArticle,
): Pick<Exclude<Claim, string>, 'author' | 'creditText'> {
  if (attribution === null) return outlet ? { author: describeOutlet(outlet) } : {};
  const author = describeAuthor(attribution);
  return author ? { author } : { creditText: attribution };
}

/** A story as a page that collects articles on an event. */
export function storyData(
  { id, story, articles }: StoryContent,
  { name, description }: PageHead,
  absolute: Absolute,
): WithContext<CollectionPage> {
  const address = absolute(storyAddress(id));
  return {
    ...CONTEXT,
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name,
    description,
    inLanguage: 'en-GB',
    isPartOf: { '@type': 'WebSite', '@id': absolute('/'), url: absolute('/'), name: SITE_NAME },
    about: {
      '@type': 'Event',
      name: story.title,
      startDate: story.date,
      location: { '@type': 'Place', name: story.place },
    },
    ...(story.added === undefined ? {} : { datePublished: story.added }),
    dateModified: story.updated,
    hasPart: articles.map((article) => nameArticle(article, absolute)),
  };
}

function describeOutlet({
  name,
  homepage,
}: NonNullable<StoryArticle['outlet']>): Exclude<NewsMediaOrganization, string> {
  return { '@type': 'NewsMediaOrganization', name, ...(homepage ? { url: homepage } : {}) };
}

/** An article of the site, by the page that describes it. */
function nameArticle(article: StoryArticle, absolute: Absolute): Exclude<NewsArticle, string> {
  const address = absolute(articleAddress(article.story, article.id));
  return { '@type': 'NewsArticle', '@id': address, ...titleData(article), url: address };
}

/** The headline of an article, or the name that it has here where it has none. */
export function titleData(article: StoryArticle): { headline: string } | { name: string } {
  const { headline } = article.frontMatter;
  return headline === null ? { name: titleOf(article) } : { headline };
}

function describeOrigin(id: string, content: StoryContent, absolute: Absolute): Exclude<NewsArticle, string> {
  const held = everyArticle(content).find((article) => article.id === id);
  if (held) return nameArticle(held, absolute);
  const original = content.story.originals.find((one) => one.id === id);
  return {
    '@type': 'NewsArticle',
    name: original?.label ?? id,
    ...(original?.url ? { url: original.url } : {}),
  };
}

/** A record as the text of a data block: nothing in it can end the block, or a line of it. */
export function printDataBlock(record: object): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };
  return JSON.stringify(record).replace(/[<\u2028\u2029]/gu, (sign) => escapes[sign] ?? sign);
}
