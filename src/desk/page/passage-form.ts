import type { FoundPair, FoundPassage } from '../../core/desk/found/found-passage.ts';
import { nameBlock } from '../../core/article/block.ts';
import { capitalise } from '../../core/text/count-words.ts';
import { shortenText } from '../../core/text/shorten.ts';
import type { OpenFound } from '../calls.ts';
import { button, field, make, select } from './element.ts';
import { STATES } from './found-text.ts';
import type { Judge, Keys } from './judge.ts';
import { reasonField } from './reason.ts';

/** What a paragraph is put together with: it tells the same, or it does not. */

/** Draws the form for a paragraph, and gives its keys. */
export function showPassageForm(
  place: HTMLElement,
  found: FoundPassage,
  open: OpenFound,
  { judge }: Judge,
): Keys {
  const { pairs } = found;
  const proposed = pairs.filter(({ state }) => state === 'proposed').length;
  const reason = reasonField('Why', 'For other editors; readers do not see it.', [
    'one tells of another matter',
    'another day',
    'another place',
    'both tell the same in other words',
  ]);
  const confirm = () => {
    judge({ act: 'confirm' }, 'Confirmed.');
  };
  const forbid = (pair: number | null) => {
    reason.give((because) => {
      judge({ act: 'forbid', because, pair }, 'Kept apart.');
    });
  };
  const release = (pair: number) => {
    judge({ act: 'release', pair }, 'Left to the rules.');
  };
  const actOn = (index: number) => {
    const pair = pairs[index];
    if (pair?.entry) release(index);
    else if (pair) forbid(index);
  };
  place.replaceChildren(
    make('p', { class: 'kicker' }, 'What tells the same'),
    make(
      'h2',
      {},
      capitalise(nameBlock(found.block)),
      make(
        'span',
        { class: `state ${found.state ?? ''}` },
        found.state === null ? 'alone' : STATES[found.state],
      ),
    ),
    proposed === 0
      ? ''
      : make(
          'p',
          { class: 'actions' },
          button(proposed === 1 ? 'They tell the same' : 'All these tell the same', confirm, 'Enter', 'main'),
          button(
            proposed === 1 ? 'They do not' : 'None of them does',
            () => {
              forbid(null);
            },
            'x',
          ),
        ),
    pairs.length === 0
      ? make('p', { class: 'apparatus' }, 'The rules find nothing in the other articles that tells the same.')
      : make(
          'ol',
          { class: 'pairs' },
          ...pairs.map((pair, index) =>
            drawPair(pair, index, () => {
              actOn(index);
            }),
          ),
        ),
    reason.element,
    joinForm(open, (article, block) => {
      reason.give((because) => {
        judge({ act: 'join', article, block, because }, 'Put together.');
      });
    }),
  );
  return (key) => {
    if (key === 'x' && proposed > 0) forbid(null);
    else if (/^[1-9]$/u.test(key) && pairs[Number(key) - 1]) actOn(Number(key) - 1);
    else return false;
    return true;
  };
}

function drawPair(
  { label, words, state, because, entry }: FoundPair,
  index: number,
  act: () => void,
): HTMLElement {
  const key = index < 9 ? String(index + 1) : null;
  return make(
    'li',
    { class: state },
    make(
      'p',
      {},
      make('span', { class: 'label' }, label),
      make('span', { class: `state ${state}` }, STATES[state]),
    ),
    make('p', { class: 'words' }, words),
    because === null ? '' : make('p', { class: 'apparatus' }, because),
    button(entry ? 'Leave it to the rules' : 'Not this one', act, key, 'quiet'),
  );
}

/** How much of a paragraph is shown where one is chosen, in code points. */
const SHOWN = 90;

function joinForm(
  { articles, article }: OpenFound,
  join: (article: string, block: string) => void,
): HTMLElement {
  const others = articles.filter(({ id }) => id !== article);
  const [first] = others;
  if (!first) return make('p', { class: 'apparatus' }, 'The story has no other article.');
  const which = select(
    'article',
    others.map(({ id, label }) => [id, label] as const),
    first.id,
  );
  const block = select('block', [], '');
  const fillBlocks = () => {
    const blocks = others.find(({ id }) => id === which.value)?.blocks ?? [];
    block.replaceChildren(
      ...blocks.map(({ id, text }) => {
        return make('option', { value: id }, shortenText(text, SHOWN));
      }),
    );
  };
  which.addEventListener('change', fillBlocks);
  fillBlocks();
  return make(
    'details',
    {},
    make('summary', {}, 'Put another paragraph with it'),
    field('Article', which),
    field('Paragraph', block),
    make(
      'p',
      { class: 'actions' },
      button('They tell the same', () => {
        join(which.value, block.value);
      }),
    ),
  );
}
