import { type StoryContent, wholeStory } from '../../story/content.ts';
import type { Block } from '../../article/block.ts';
import { type FoundCopy, findCopies } from './found-copy.ts';
import { findPassages, type FoundPassage } from './found-passage.ts';
import { findSpeakers, type FoundSpeaker } from './found-speaker.ts';
import type { UtteredWords } from './found-utterance.ts';
import { isProposed } from './judged.ts';

/** What the rules find in an article besides its numbers, for an editor to judge: speakers, passages and copies. */

/** Something that was found, with what an editor made of it. */
export type Found = FoundSpeaker | FoundPassage | FoundCopy;

/** An article of the story, with the paragraphs that can be put together with others. */
export interface FoundArticle {
  id: string;
  label: string;
  blocks: readonly Pick<Block, 'id' | 'kind' | 'text'>[];
}

/** All that was found in an article, its quotations first, then its paragraphs, then the articles that look like it. */
export interface FoundInArticle {
  found: readonly Found[];
  /** Everybody who speaks in the story, those who speak most often first. */
  speakers: readonly string[];
  /** All that anybody says in the other articles of the story. */
  uttered: readonly UtteredWords[];
  /** Texts that articles derive from and that nobody holds. */
  originals: readonly { id: string; label: string }[];
  articles: readonly FoundArticle[];
  progress: string;
  waiting: number;
}

/** What is found in an article of a story, by the whole texts; nothing where the story has no such column. */
export function readFound(content: StoryContent, article: string): FoundInArticle {
  const whole = wholeStory(content);
  const { articles, story } = whole;
  const isThere = articles.some(({ id }) => id === article);
  const { found: spoken, speakers, uttered } = findSpeakers(whole, article);
  const found = isThere ? [...spoken, ...findPassages(whole, article), ...findCopies(whole, article)] : [];
  const judged = found.filter(({ state }) => state !== null);
  const waiting = judged.filter(isProposed).length;
  return {
    found,
    ...{ speakers, uttered },
    originals: story.originals.map(({ id, label }) => ({ id, label })),
    articles: articles.map(({ id, label, blocks }) => ({
      id,
      label,
      blocks: blocks.map((block) => ({ id: block.id, kind: block.kind, text: block.text })),
    })),
    progress: `${judged.length - waiting} of ${judged.length} looked at`,
    waiting,
  };
}
