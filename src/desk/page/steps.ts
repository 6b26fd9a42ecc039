import { make } from './element.ts';

/** The steps of reading an article; the last, finishing, is of all that was done and stands in the page’s head. */

/** Links to the steps of an article, with the one that is shown marked. */
export function drawSteps(story: string, article: string, now: 'article' | 'found'): HTMLElement {
  const steps = [
    ['article', `#article/${story}/${article}`, 'Numbers'],
    ['found', `#found/${story}/${article}`, 'Speakers, passages, copies'],
  ] as const;
  return make(
    'nav',
    { class: 'steps', 'aria-label': 'Steps of this article' },
    make(
      'ol',
      {},
      ...steps.map(([step, href, label]) =>
        make('li', {}, make('a', { href, 'aria-current': step === now ? 'step' : null }, label)),
      ),
    ),
  );
}
