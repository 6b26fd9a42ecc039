import type { FoundSpeaker } from '../../core/desk/found/found-speaker.ts';
import type { OpenFound } from '../calls.ts';
import { button, field, input, make } from './element.ts';
import { STATES } from './found-text.ts';
import type { Judge, Keys } from './judge.ts';
import { othersForm } from './others-form.ts';
import { reasonField } from './reason.ts';
import { utteredParts } from './uttered-parts.ts';

/** Who says something: right as found, somebody else, or nobody who is named; and where else it is said. */

/** Draws the form for an utterance, and gives its keys. */
export function showSpeakerForm(
  place: HTMLElement,
  found: FoundSpeaker,
  open: OpenFound,
  judging: Judge,
): Keys {
  const { judge, selected } = judging;
  const reason = reasonField('Why', 'Readers find it beside the words.', [
    'The sentence before it names the speaker.',
    'The same words are the speaker’s in another article.',
    'A name of the thing; nobody says it.',
    'The same words in another translation.',
    'Two answers on one day, not one.',
  ]);
  const elsewhere = othersForm(found, open, judging, reason);
  const others = open.speakers.filter((name) => name !== found.found).slice(0, 9);
  const another = input('speaker', '', { 'aria-label': 'Another name' });
  const confirm = () => {
    judge({ act: 'confirm' }, 'Confirmed.');
  };
  const say = (speaker: string) => {
    if (speaker === found.found) confirm();
    else
      reason.give((because) => {
        judge({ act: 'speaker', speaker, because }, `${speaker} says it.`);
      });
  };
  const sayNobody = () => {
    reason.give((because) => {
      judge({ act: 'forbid', because, pair: null }, 'Nobody is named.');
    });
  };
  const saySelected = () => {
    const words = selected();
    if (words === '') another.focus();
    else say(words);
  };
  const release = () => {
    judge({ act: 'release', pair: null }, 'Left to the rules.');
  };
  another.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && another.value.trim() !== '') say(another.value.trim());
  });
  const isOpen = found.state !== 'confirmed';
  place.replaceChildren(
    make('p', { class: 'kicker' }, 'Who says it'),
    make(
      'h2',
      {},
      found.speaker ?? 'Nobody is named',
      make('span', { class: `state ${found.state}` }, STATES[found.state]),
    ),
    make('blockquote', {}, ...utteredWords(found, open)),
    found.because === null ? '' : make('p', { class: 'apparatus' }, `An editor’s reason: ${found.because}`),
    make('p', { class: 'apparatus' }, evidenceOf(found)),
    isOpen
      ? make(
          'p',
          { class: 'actions' },
          button(
            found.found === null ? 'Right: nobody is named' : `Right: ${found.found}`,
            confirm,
            'Enter',
            'main',
          ),
        )
      : '',
    make(
      'fieldset',
      {},
      make('legend', {}, isOpen ? 'Or somebody else' : 'Somebody else'),
      ...others.map((name, index) =>
        button(
          name,
          () => {
            say(name);
          },
          String(index + 1),
          `row${name === found.speaker ? ' chosen' : ''}`,
        ),
      ),
      field('Another name', another, 'Or select it in the text'),
      make('p', { class: 'actions' }, button('The selected words', saySelected, 'a', 'quiet')),
    ),
    reason.element,
    make(
      'p',
      { class: 'actions' },
      found.found !== null && button('Nobody is named', sayNobody, 'x'),
      found.entry !== null && button('Leave it to the rules', release, 'l', 'quiet'),
    ),
    elsewhere.element,
  );
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ...Object.fromEntries(
      others.map((name, index) => [
        String(index + 1),
        () => {
          say(name);
        },
      ]),
    ),
    ...(found.found === null ? {} : { x: sayNobody }),
    ...(found.entry === null ? {} : { l: release }),
    a: saySelected,
  };
  return (key) => {
    keys[key]?.();
    return keys[key] !== undefined || elsewhere.keys(key);
  };
}

/** The words of an utterance; where “she said” parts them, each part in quotation marks of its own, and what stands between in grey. */
function utteredWords(found: FoundSpeaker, open: OpenFound): (HTMLElement | string)[] {
  if (found.rest.length === 0) return [found.words];
  return utteredParts(found, open).flatMap(({ before, words }) => [
    make('span', { class: 'between' }, before),
    `“${words}”`,
  ]);
}

function evidenceOf({ found, evidence }: FoundSpeaker): string {
  const who = `Found by rule: ${found ?? 'nobody'}`;
  if (evidence !== null) return `${who}, by “${evidence}”.`;
  return found === null ? `${who}.` : `${who}, by what other articles have.`;
}
