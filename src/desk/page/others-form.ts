import type { FoundSpeaker } from '../../core/desk/found/found-speaker.ts';
import type { FoundUtterance, UtteredWords } from '../../core/desk/found/found-utterance.ts';
import { isSamePlace } from '../../core/desk/found/judged.ts';
import { shortenText } from '../../core/text/shorten.ts';
import type { OpenFound } from '../calls.ts';
import { button, field, make } from './element.ts';
import { STATES } from './found-text.ts';
import type { Judge, Keys } from './judge.ts';
import type { Reason } from './reason.ts';

/** Which utterances of other articles are one with an utterance, and which are not. */

/** So much of an utterance is shown where one is chosen, in code points. */
const SHOWN = 120;

/** The part of a speaker’s form that puts utterances together or apart, and its keys. */
export function othersForm(
  found: FoundSpeaker,
  open: OpenFound,
  { judge }: Judge,
  reason: Reason,
): { element: HTMLElement; keys: Keys } {
  const { others } = found;
  const part = (other: number | null) => {
    reason.give((because) => {
      judge({ act: 'part', other, because }, 'Kept apart.');
    });
  };
  const release = (pair: number) => {
    judge({ act: 'release', pair }, 'Left to the rules.');
  };
  const unite = ({ article, block, start, end }: UtteredWords) => {
    reason.give((because) => {
      judge({ act: 'unite', words: { article, block, start, end }, because }, 'Put together.');
    });
  };
  const byRule = others.filter(({ tie }) => tie === null).length;
  const chooser = choiceOf(found, open, unite);
  const element = make(
    'div',
    { class: 'elsewhere' },
    make('h3', {}, 'The same in other articles'),
    others.length === 0
      ? make('p', { class: 'apparatus' }, 'No other article is found to give it.')
      : make(
          'ol',
          { class: 'pairs' },
          ...others.map((one, index) =>
            drawOther(one, () => {
              if (one.tie) release(index);
              else part(index);
            }),
          ),
        ),
    byRule > 1 &&
      button(
        'None of these is the same',
        () => {
          part(null);
        },
        null,
        'quiet',
      ),
    chooser?.element ?? null,
  );
  return {
    element,
    keys: (key) => {
      if (key !== 't' || !chooser) return false;
      chooser.open();
      return true;
    },
  };
}

function drawOther({ label, words, state, because, tie }: FoundUtterance, act: () => void): HTMLElement {
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
    because !== null && make('p', { class: 'apparatus' }, `An editor’s reason: ${because}`),
    button(tie ? 'Leave it to the rules' : 'Not the same', act, null, 'quiet'),
  );
}

/** A list of all that anybody says in the other articles, the likely ones first; null where nobody says anything there. */
function choiceOf(
  { others, likely }: FoundSpeaker,
  { uttered }: OpenFound,
  unite: (words: UtteredWords) => void,
): { element: HTMLElement; open: () => void } | null {
  const free = [...uttered.entries()].filter(([, one]) => !others.some((other) => isSamePlace(other, one)));
  if (free.length === 0) return null;
  const option = ([index, { label, speaker, words }]: readonly [number, UtteredWords], isNamed: boolean) => {
    const who = [isNamed ? label : null, speaker].filter((part) => part !== null).join(', ');
    return make('option', { value: index }, `${who === '' ? '' : `${who}: `}${shortenText(words, SHOWN)}`);
  };
  const alike = likely.flatMap((index) => free.filter(([at]) => at === index));
  const rest = Map.groupBy(
    free.filter(([index]) => !likely.includes(index)),
    ([, { label }]) => label,
  );
  const list = make(
    'select',
    { name: 'utterance' },
    alike.length > 0 && make('optgroup', { label: 'Likely' }, ...alike.map((one) => option(one, true))),
    ...[...rest].map(([label, ones]) =>
      make('optgroup', { label }, ...ones.map((one) => option(one, false))),
    ),
  );
  const element = make(
    'details',
    {},
    make('summary', {}, 'It is the same as another ', make('kbd', {}, 't')),
    field('Utterance', list),
    make(
      'p',
      { class: 'actions' },
      button('They are one utterance', () => {
        const chosen = uttered[Number(list.value)];
        if (chosen) unite(chosen);
      }),
    ),
  );
  return {
    element,
    open: () => {
      element.open = true;
      list.focus();
    },
  };
}
