import { paintCard } from '../../../disk/card-picture.ts';
import type { StoryContent } from '../../../core/story/content.ts';
import { cardOf, loadStories } from '../../../queries.ts';

export async function getStaticPaths() {
  const stories = await loadStories();
  return stories.map((content) => ({ params: { story: content.id }, props: { content } }));
}

export const GET = async ({ props: { content } }: { props: { content: StoryContent } }) =>
  new Response(await paintCard(cardOf(content)));
