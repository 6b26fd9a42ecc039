import { blockAddress, claimAddress, storyAddress } from '../site/address.ts';
import { listStory } from '../site/front-page.ts';
import { type Comparison, hasSameFigure } from '../verdict/comparison.ts';
import type { StoryContent } from '../story/content.ts';
import { countWord } from '../text/count-words.ts';
import type { SearchKind } from './request.ts';
import type { StoryReadings } from '../data/story-readings.ts';
import { countSupport, describeSupport } from '../lineage/support.ts';
import { findTellings } from '../story/telling.ts';

/** What can be found: stories, headlines, passages, claims and quotations. */

/**
 * Something that can be found. A claim or a quotation follows the block that it stands in, and has that
 * block's `block`.
 */
export interface SearchRecord {
  kind: SearchKind;
  /** `<story>/<article>`, by which results are grouped; `<story>/` of a story itself. */
  article: string;
  label: string;
  block: string;
  /** What stands before the text in a result: the question of a claim. */
  title: string;
  text: string;
  /** Other words that lead to it: those that tell an editor which passages answer a claim's question. */
  also: readonly string[];
  /** What a result adds and no query finds: what stands behind a claim's figure, who is quoted. */
  note: string;
  /** `<story>/<question>` of a claim; empty for all else. */
  question: string;
  address: string;
}

/**
 * All that can be found in the stories, in the order of reading: each block with its claims and the words that
 * it quotes behind it. Where the site has several stories each can be found itself, and stands beside the names of its
 * articles.
 */
export function searchRecords(
  stories: readonly StoryContent[],
  { comparisonOf, quotationsOf }: Pick<StoryReadings, 'comparisonOf' | 'quotationsOf'>,
  isOne = stories.length === 1,
): SearchRecord[] {
  return stories.flatMap((content) => {
    const {
      id: story,
      story: { questions, title },
      articles,
    } = content;
    const quotations = quotationsOf(content);
    const comparison = comparisonOf(content);
    const supportOf = readSupport(content, comparison);
    const found = articles.flatMap((article) =>
      article.blocks.flatMap(({ id: block, kind, text }): SearchRecord[] => {
        const at = {
          article: `${story}/${article.id}`,
          label: isOne ? article.label : `${article.label} · ${title}`,
          block,
        };
        const claims = [...article.claims, ...article.worded]
          .filter(({ place }) => place.block === block)
          .map(({ entry, exact }): SearchRecord => {
            const question = questions.find(({ id }) => id === entry.question);
            return {
              kind: 'claim',
              ...at,
              title: question?.label ?? entry.question,
              text: exact,
              also: question?.lookFor ?? [],
              note: supportOf(article.id, entry.id),
              question: `${story}/${entry.question}`,
              address: claimAddress(story, article.id, entry.id),
            };
          });
        const quoted = quotations.flatMap(({ speaker, renderings }) =>
          renderings
            .filter((words) => words.direct && words.article === article.id && words.block === block)
            .map((words): SearchRecord => ({
              kind: 'quotation',
              ...at,
              title: '',
              text: words.text,
              also: [],
              note: [
                speaker ?? 'Speaker not named',
                renderings.length > 1 ? `${countWord(renderings.length)} renderings` : '',
              ]
                .filter(Boolean)
                .join(' · '),
              question: '',
              address: blockAddress(story, article.id, block),
            })),
        );
        const passage: SearchRecord = {
          kind: kind === 'headline' ? 'headline' : 'passage',
          ...at,
          title: '',
          text,
          also: [],
          note: '',
          question: '',
          address: blockAddress(story, article.id, block),
        };
        return [passage, ...claims, ...quoted];
      }),
    );
    return isOne ? found : [storyRecord(content, comparison), ...found];
  });
}

/** A story, found by its title, its place and its days. */
function storyRecord(content: StoryContent, comparison: Comparison): SearchRecord {
  const { id, title, place, days, finding } = listStory(content, comparison);
  return {
    kind: 'story',
    article: `${id}/`,
    label: `${place} · ${days}`,
    block: '',
    title: '',
    text: title,
    also: [place, days],
    note: finding ?? '',
    question: '',
    address: storyAddress(id),
  };
}

/** What stands behind the figure or the wording of a claim, in a line. */
function readSupport(
  content: StoryContent,
  { rows, worded }: Comparison,
): (article: string, claim: string) => string {
  const tellings = findTellings(content);
  return (article, claim) => {
    const isIt = ({ key }: { key: string }) => key === `${article}.${claim}`;
    const wording = worded.flatMap(({ wordings }) => wordings).find(({ claims }) => claims.some(isIt));
    const row = rows.find(({ claims }) => claims.some(isIt));
    const own = row?.claims.find(isIt);
    const alike = own ? row?.claims.filter((other) => hasSameFigure(own, other)) : wording?.claims;
    return alike ? describeSupport(countSupport(alike, tellings)) : '';
  };
}
