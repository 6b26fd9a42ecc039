import { ruleAddress } from '../../core/site/address.ts';
import type { OpenArticle } from '../calls.ts';
import type { Acts, AtStop, Part } from './at-stop.ts';
import { button, make, said } from './element.ts';

/** What is proposed for a stop, in words, with the button and the key that make it so. */

type Reads = Pick<OpenArticle['claims'][number], 'reads' | 'rule' | 'isConvention' | 'undated' | 'shared'>;

/** What is said of a proposal and of the claim that it would make, and what makes it so. */
export interface Offered extends Part {
  says: readonly HTMLElement[];
}

/** The proposal for a stop; `makeRow` is what makes the row whose form is open, null where none is. */
export function offerFields(here: AtStop, { decide, goTo }: Acts, makeRow: (() => void) | null): Offered {
  const { article, at, stop, claim, offer } = here;
  const { act, lost } = offer;
  if (lost !== null) {
    const way = button(
      'Go there',
      () => {
        goTo(lost);
      },
      null,
      'quiet',
    );
    const sentence = `An entry with “${stop.text}” stands nowhere in the text, or in several places.`;
    return { ...NOTHING, says: [said({ sentence, action: MEND_FIRST }, way)] };
  }
  const one = (does: () => void, label: string, kind = 'main'): Offered => ({
    ...NOTHING,
    elements: [make('p', { class: 'actions' }, button(label, does, 'Enter', kind))],
  });
  const beside = (says: string, part: Offered): Offered => ({
    ...part,
    says: [make('p', { class: 'offer' }, says), ...claimToBe(offer.claim)],
  });
  const number = `“${offer.claim?.figure ?? stop.text}”`;
  switch (act.act) {
    case 'accept': {
      const { entry } = stop;
      const accept = () => {
        if (entry) decide({ kind: 'accept', entry }, 'Accepted.', true);
      };
      return one(accept, claim ? 'Accept this claim' : 'Accept it');
    }
    case 'claim': {
      const { question } = act;
      const title = article.questions.find(({ id }) => id === question)?.label ?? question;
      const put = () => {
        decide({ kind: 'claim', stop: at, words: null, question }, 'Put into the row.', true);
      };
      return beside('It seems to answer a row of the story.', one(put, `Put ${number} into “${title}”`));
    }
    case 'new-row':
      return makeRow
        ? { ...one(makeRow, `Make the row, and put ${number} into it`, 'main makes'), says: [noRow()] }
        : NOTHING;
    case 'choose':
      // It may be left out as well: no key makes it before its form was looked at.
      return makeRow
        ? {
            ...NOTHING,
            says: [noRow()],
            elements: [
              make(
                'p',
                { class: 'actions' },
                button(`Make the row, and put ${number} into it`, makeRow, null, 'makes'),
              ),
            ],
          }
        : NOTHING;
    case 'leave-out':
      // Its form holds the reason, and the button that does it.
      return NOTHING;
    case 'none':
      return stop.state === 'claimed' || stop.state === 'left-out'
        ? NOTHING
        : {
            ...NOTHING,
            says: [
              make(
                'p',
                { class: 'offer' },
                'Nothing is proposed for it: choose a row, make one, or leave it out.',
              ),
            ],
          };
  }
}

const MEND_FIRST = 'Mend it or take it away first: this number may be the one that it is about.';
const NOTHING: Offered = { says: [], elements: [], keys: {} };
const noRow = () =>
  make(
    'p',
    { class: 'offer' },
    'No row of the story seems to ask for this: make one, choose one, or leave it out.',
  );

/** The words of a claim that would be made, who says so, and how its figure `isRead`, if it is by now; nothing where none would be. */
export function claimToBe(claim: AtStop['offer']['claim'], isRead = true): HTMLElement[] {
  if (!claim) return [];
  const { exact, attribution } = claim;
  return [
    make('blockquote', {}, exact),
    make(
      'p',
      { class: 'apparatus' },
      attribution === null ? 'It names nobody who says so. ' : `Who says so: ${attribution}. `,
      ...(isRead ? readsAs(claim) : [READ_ANEW]),
    ),
  ];
}

/** What stands for the reading of a figure whose row asks for another kind of answer. */
export const READ_ANEW = 'How it is read is said once the row is made.';

/** How a figure is read, as the site prints it, with a way to the rule. */
export function readsAs(
  { reads, rule, isConvention, undated, shared }: Reads,
  by = '',
): (HTMLElement | string)[] {
  if (reads === null) return ['No rule reads its figure.'];
  const way = { href: rule === null ? null : ruleAddress(rule), target: '_blank' };
  const parts = [
    `Read ${by}as ${reads}`,
    ...(isConvention ? ['the width of that range is our convention'] : []),
    ...[undated, shared].flatMap((open) => (open === null ? [] : [open.says])),
  ];
  return [
    `${parts.join('; ')}.`,
    ...(rule === null || rule === 'editor' || rule === 'none' ? [] : [' ', make('a', way, 'How it is read')]),
  ];
}
