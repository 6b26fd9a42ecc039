import type { Dataset, WithContext } from 'schema-dts';
import {
  type Absolute,
  articleAddress,
  DATA_ADDRESS,
  dataFileAddress,
  storyAddress,
} from '../site/address.ts';
import { newestUpdate } from '../story/content.ts';
import type { HeldStory } from '../site/outlet-work.ts';
import { DATA_TITLE } from './data-words.ts';
import { SITE_NAME } from '../site/page-title.ts';
import type { PublishedData } from './published-data.ts';

/** The data as schema.org describes a dataset, for machines that look for some. */

/** The licence of what is not the words of articles. */
export const DATA_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** So many articles are named one by one; of more their stories are, whose pages name them. */
const MOST_NAMED = 100;

const OWNERS = 'The words of articles belong to their owners.';

/** The files of all stories as one dataset, each with its own terms; without a day where there is no story. */
export function describeDataset(
  data: readonly PublishedData[],
  stories: readonly (HeldStory & { updated: string })[],
  absolute: Absolute,
): WithContext<Dataset> {
  const updated = newestUpdate(stories);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: DATA_TITLE,
    description:
      `Figures that news articles print about the same event, each with its exact words, its place and its reading ` +
      `as an interval; what they come to together; and who copied whom. ${OWNERS}`,
    url: absolute(DATA_ADDRESS),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: SITE_NAME, url: absolute('/') },
    ...(updated === null ? {} : { dateModified: updated }),
    distribution: data.flatMap(({ record, isOpen, files }) =>
      files.map(({ name, mediaType, size }) => ({
        '@type': 'DataDownload',
        name,
        description: record,
        contentUrl: absolute(dataFileAddress(name)),
        encodingFormat: mediaType,
        contentSize: `${size} B`,
        ...(isOpen ? { license: DATA_LICENCE } : { copyrightNotice: OWNERS }),
      })),
    ),
    isBasedOn:
      stories.flatMap(columnsOf).length > MOST_NAMED
        ? stories.map(({ id }) => absolute(storyAddress(id)))
        : stories.flatMap((story) =>
            columnsOf(story).map(({ id, title, headline }) => ({
              '@type': 'NewsArticle' as const,
              ...(headline === null ? { name: title } : { headline }),
              url: absolute(articleAddress(story.id, id)),
            })),
          ),
  };
}

function columnsOf({ articles }: HeldStory) {
  return articles.filter(({ isColumn }) => isColumn);
}
