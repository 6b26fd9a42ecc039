import { quotationRecord } from '../../core/quotation-data.ts';
import { loadStories, quotationsOf } from '../../queries.ts';

export const GET = async () => {
  const stories = await loadStories();
  return Response.json(stories.map((content) => quotationRecord(content.id, quotationsOf(content))));
};
