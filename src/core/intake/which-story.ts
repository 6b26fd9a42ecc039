import { type Message } from '../record/diagnostic.ts';
import { storyPath } from '../record/files.ts';

/** Which story a new article belongs to: the one that is named, or the only one there is, and never a guess. */

/** The id of a story that has a file, or what an editor has to say first. */
export type Chosen = { story: string } | { refused: Message };

/** Chooses among the stories that have a file, readable or not; `place` is the article's file or address. */
export function whichStory(named: string | undefined, stories: readonly string[], place: string): Chosen {
  const [only, ...others] = stories;
  if (named !== undefined)
    return stories.includes(named) ? { story: named } : { refused: unknown(named, stories) };
  if (only !== undefined && others.length === 0) return { story: only };
  return {
    refused:
      only === undefined
        ? {
            code: 'bad-argument',
            sentence: 'This article needs a story to belong to, and there is none yet.',
            evidence: [['expected', storyPath('<id>')]],
            action: 'Make one first: npm run story -- <id>.',
          }
        : {
            code: 'bad-argument',
            sentence: 'This article may belong to any of several stories, and none is named.',
            evidence: [['stories', stories.join(', ')]],
            action: `Name it: npm run add -- ${/\s/u.test(place) ? JSON.stringify(place) : place} --story ${only}, or another of them.`,
          },
  };
}

function unknown(named: string, stories: readonly string[]): Message {
  return {
    code: 'unknown-story',
    sentence: `The story "${named}" has no file.`,
    evidence: [['known', stories.join(', ') || 'none yet']],
    action: `Correct the id, or make the story: npm run story -- ${named}.`,
  };
}
