import type { OpenArticle } from '../calls.ts';
import { make } from './element.ts';

/** The words of an article with every number marked. */

/** What each mark says to who cannot see it. */
const STATES: Record<OpenArticle['numbers'][number]['state'], string> = {
  claimed: 'claimed',
  'left-out': 'left out',
  'proposed-claim': 'proposed as a claim',
  'proposed-left-out': 'proposed to be left out',
  unread: 'unread',
};

/** Draws the blocks of an article; a number is a button that is told by its place among the numbers. */
export function showBlocks(
  place: HTMLElement,
  article: OpenArticle,
  at: number,
  choose: (index: number) => void,
): void {
  const seen = new Set<string>();
  place.replaceChildren(
    ...article.blocks.map(({ id, kind, text }) => {
      const block = make(kind === 'headline' ? 'h2' : kind === 'heading' ? 'h3' : 'p', {
        'data-block': id,
        class: kind,
      });
      const points = Array.from(text);
      let from = 0;
      // A paragraph that is printed twice is read where it stands first.
      const own = seen.has(text)
        ? []
        : [...article.numbers.entries()].filter(([, number]) => number.block === id);
      seen.add(text);
      for (const [index, { start, end, state, text: word }] of own) {
        block.append(points.slice(from, start).join(''));
        const mark = make(
          'button',
          {
            type: 'button',
            class: `number ${state}${index === at ? ' now' : ''}`,
            'aria-label': `${word}, ${STATES[state]}`,
            'aria-current': index === at ? 'true' : null,
            click: () => {
              choose(index);
            },
          },
          points.slice(start, end).join(''),
        );
        block.append(mark);
        from = end;
      }
      block.append(points.slice(from).join(''));
      return block;
    }),
  );
}
