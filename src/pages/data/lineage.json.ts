import { compareStory } from '../../core/comparison.ts';
import { lineageRecord } from '../../core/lineage-data.ts';
import { loadStories } from '../../queries.ts';

export const GET = async () => {
  const stories = await loadStories();
  return Response.json(stories.map((content) => lineageRecord(content, compareStory(content))));
};
