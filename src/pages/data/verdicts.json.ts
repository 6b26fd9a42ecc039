import { verdictRecords } from '../../core/verdict-data.ts';
import { comparisonOf, loadStories } from '../../queries.ts';

export const GET = async () => {
  const stories = await loadStories();
  return Response.json(stories.flatMap((content) => verdictRecords(content, comparisonOf(content))));
};
