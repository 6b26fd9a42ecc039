import { capitalise, countWord } from '../../core/text/count-words.ts';
import type { OpenArticle, Told } from '../calls.ts';
import { button, make, said } from './element.ts';

/** What an article does to its story, and what the check says of it. */

type Message = Told['effect']['messages'][number];
/** Goes where a message is mended; null for one that is mended elsewhere. */
type Way = (message: Message) => (() => void) | null;

/** Draws the rows that an article gives an answer to, and the check’s messages, each with a way to its stop. */
export function drawEffect(
  place: HTMLElement,
  { messages, rows, stops }: OpenArticle,
  goTo: (index: number) => void,
): void {
  const isBroken = messages.some(({ severity }) => severity === 'error');
  const none = isBroken
    ? 'Rows are compared when nothing is broken.'
    : 'No row has an answer of this article yet.';
  place.replaceChildren(
    make('h2', {}, 'What it does'),
    rows.length === 0 ? make('p', { class: 'apparatus' }, none) : '',
    ...rows.map((row) =>
      make(
        'p',
        { class: 'row' },
        make('strong', {}, row.label),
        make('span', { class: 'verdict' }, row.verdict),
      ),
    ),
    ...drawMessages(messages, ({ entry: about }) => {
      const at = stops.findIndex(
        ({ entry }) => about !== null && entry?.list === about.list && entry.index === about.index,
      );
      return at < 0
        ? null
        : () => {
            goTo(at);
          };
    }),
  );
}

/** The entries whose words stand in no one place, but for the one at hand, each with the way there. */
export function drawLost(
  { stops }: Pick<OpenArticle, 'stops'>,
  at: number,
  goTo: (index: number) => void,
): HTMLElement[] {
  return [...stops.entries()]
    .filter(([index, { place }]) => place === null && index !== at)
    .map(([index, { text }]) =>
      said(
        {
          sentence: `The words of the entry “${text}” stand nowhere, or in several places.`,
          action: 'Go there, and select its words or take it away.',
        },
        button(
          'Go there',
          () => {
            goTo(index);
          },
          null,
          'quiet',
        ),
      ),
    );
}

/** The check’s messages under their heading; says so where there are none. */
export function drawMessages(messages: readonly Message[], wayTo: Way = () => null): HTMLElement[] {
  const nothing = 'Nothing: every quote is found, and every number is claimed or left out.';
  return [
    make('h2', {}, 'What the check says'),
    ...(messages.length === 0
      ? [make('p', { class: 'apparatus' }, nothing)]
      : [
          ...WAITING.flatMap(([code, one, several]) => {
            const { length } = messages.filter((message) => message.code === code);
            if (length === 0) return [];
            const says = length === 1 ? one : `${capitalise(countWord(length))} ${several}`;
            return [make('p', { class: 'message' }, says)];
          }),
          ...messages
            .filter(({ code }) => !WAITING.some(([waiting]) => waiting === code))
            .map((message) => drawMessage(message, wayTo(message))),
        ]),
  ];
}

/** What is said once of all that waits: each is a stop, and is shown there. */
const WAITING: readonly (readonly [code: string, one: string, several: string])[] = [
  ['proposal-unread', 'One entry is still to be read.', 'entries are still to be read.'],
  ['number-unread', 'One number is still to be read.', 'numbers are still to be read.'],
  ['reason-missing', 'One number is left out without a reason.', 'numbers are left out without a reason.'],
];

function drawMessage(
  { severity, sentence, evidence, action, place }: Message,
  go: (() => void) | null,
): HTMLElement {
  return make(
    'details',
    { class: `message ${severity}` },
    make('summary', {}, sentence),
    evidence.length > 0 && make('pre', {}, evidence.join('\n')),
    make('p', {}, action),
    place !== null && make('p', { class: 'apparatus' }, `It is changed in its file: ${place}`),
    go !== null && button('Go there', go, null, 'quiet'),
  );
}
