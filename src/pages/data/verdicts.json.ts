import { compareStory } from '../../core/comparison.ts';
import { verdictRecords } from '../../core/verdict-data.ts';
import { loadStories } from '../../queries.ts';

export const GET = async () => {
  const stories = await loadStories();
  return Response.json(stories.flatMap((content) => verdictRecords(content, compareStory(content))));
};
