import { paintCard } from '../../../disk/card-picture.ts';
import type { StoryContent } from '../../../core/story/content.ts';
import { cardOf, loadStories, rememberBytes } from '../../../queries.ts';

export async function getStaticPaths() {
  const stories = await loadStories();
  return stories.map((content) => ({ params: { story: content.id }, props: { content } }));
}

export const GET = async ({ props: { content } }: { props: { content: StoryContent } }) => {
  const card = cardOf(content);
  return new Response(await rememberBytes('card', card, () => paintCard(card)));
};
