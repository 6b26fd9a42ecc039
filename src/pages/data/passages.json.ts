import { loadStories, passagesOf } from '../../queries.ts';

export const GET = async () => {
  const stories = await loadStories();
  return Response.json(
    stories.map((content) => ({
      story: content.id,
      passages: passagesOf(content).map(({ id, members, unshown = [] }) => ({
        id,
        members: members.map(({ article, block, text }) => ({ article, block, text })),
        unshown,
      })),
    })),
  );
};
