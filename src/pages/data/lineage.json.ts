import { lineageRecord } from '../../core/lineage-data.ts';
import { comparisonOf, loadStories } from '../../queries.ts';

export const GET = async () => {
  const stories = await loadStories();
  return Response.json(stories.map((content) => lineageRecord(content, comparisonOf(content))));
};
