import type { OpenArticle } from '../calls.ts';
import { ask } from './ask.ts';
import { showBlocks } from './article-text.ts';
import { drawEffect } from './effect.ts';
import { announce, button, make } from './element.ts';
import { type Chosen, showForm } from './number-form.ts';
import type { Desk } from './place.ts';
import { drawSteps } from './steps.ts';

/** An article and its numbers, read one by one. */

const isWaiting = ({ state }: OpenArticle['numbers'][number]) => state !== 'claimed' && state !== 'left-out';

/** Shows an article, at the first number that waits. */
export async function showArticlePage(desk: Desk, story: string, id: string): Promise<void> {
  let article = await ask('article', { story, article: id });
  let at = Math.max(0, article.numbers.findIndex(isWaiting));
  /** The reason that was given last for numbers of a kind. */
  let lastReason = '';
  let formKeys: (key: string) => boolean = () => false;
  const text = make('section', { class: 'text', 'aria-label': 'The article' });
  const form = make('section', { class: 'form', 'aria-label': 'The number' });
  const effect = make('div', { class: 'effect' });
  const progress = make('p', { class: 'apparatus progress' });
  const chosen: Chosen = {
    decide: (decision, says) =>
      void desk.run(async () => {
        if (decision.kind === 'leave-out') lastReason = decision.reason;
        article = await ask('decide', { story, article: id, hash: article.hash, decision });
        const isMoving = ['accept', 'leave-out'].includes(decision.kind);
        if (isMoving) at = nextFrom(at);
        announce(`${says} ${article.progress}.`);
        draw();
        void readEffect();
      }),
    select: () => selected(text),
  };

  const nextFrom = (from: number) => {
    const { length } = article.numbers;
    const order = Array.from({ length }, (_, step) => (from + step) % length);
    return (
      order.find((index) => {
        const number = article.numbers[index];
        return number && isWaiting(number);
      }) ?? from
    );
  };
  const move = (by: number) => {
    const { length } = article.numbers;
    if (length === 0) return;
    at = (at + by + length) % length;
    draw();
  };
  const draw = () => {
    desk.setUndo(article.undo);
    progress.textContent = article.waiting === 0 ? `${article.progress}: all done.` : `${article.progress}.`;
    showBlocks(text, article, at, (index) => {
      at = index;
      draw();
    });
    formKeys = showForm(form, article, at, lastReason, chosen);
    const now = text.querySelector<HTMLElement>('.now');
    now?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // What had the focus is drawn anew.
    if (document.activeElement === document.body) now?.focus({ preventScroll: true });
  };
  const readEffect = async () => {
    effect.toggleAttribute('busy', true);
    await desk.run(async () => {
      drawEffect(effect, await ask('effect', { story, article: id }));
    });
    effect.toggleAttribute('busy', false);
  };

  desk.main.replaceChildren(
    make('p', { class: 'kicker' }, article.label),
    make('h1', { class: 'out-of-sight', tabindex: -1 }, article.title),
    drawSteps(story, id, 'article'),
    article.problems.length > 0
      ? make(
          'div',
          { class: 'message error' },
          ...article.problems.map(({ sentence, action }) => make('p', {}, `${sentence} ${action}`)),
        )
      : make(
          'div',
          { class: 'reading' },
          text,
          make(
            'div',
            { class: 'beside' },
            progress,
            form,
            make(
              'p',
              { class: 'actions' },
              button(
                'Back',
                () => {
                  move(-1);
                },
                'k',
                'quiet',
              ),
              button(
                'Next',
                () => {
                  move(1);
                },
                'j',
                'quiet',
              ),
              button(
                'Next that waits',
                () => {
                  at = nextFrom(at + 1);
                  draw();
                },
                'n',
                'quiet',
              ),
              make(
                'a',
                { class: 'button quiet', href: `/stories/${story}/articles/${id}/`, target: '_blank' },
                'See the page',
              ),
            ),
            effect,
          ),
        ),
  );
  desk.setKeys((event) => {
    if (event.key === 'j' || event.key === 'ArrowDown') move(1);
    else if (event.key === 'k' || event.key === 'ArrowUp') move(-1);
    else if (formKeys(event.key)) return true;
    else if (event.key === 'n' || event.key === 'Enter') {
      at = nextFrom(at + 1);
      draw();
    } else return false;
    return true;
  });
  draw();
  void readEffect();
}

/** The words that are selected in one block of the text, in code points; null for none. */
function selected(text: HTMLElement): { block: string; start: number; end: number } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = range.startContainer.parentElement?.closest<HTMLElement>('[data-block]');
  const to = range.endContainer.parentElement?.closest<HTMLElement>('[data-block]');
  if (!from || from !== to || !text.contains(from)) return null;
  const lengthTo = (node: Node, offset: number) => {
    const before = document.createRange();
    before.setStart(from, 0);
    before.setEnd(node, offset);
    return Array.from(before.toString()).length;
  };
  const [start, end] = [
    lengthTo(range.startContainer, range.startOffset),
    lengthTo(range.endContainer, range.endOffset),
  ];
  return { block: from.dataset.block ?? '', start, end };
}
