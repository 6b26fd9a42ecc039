import { button, field, input, make } from './element.ts';
import type { Acts, AtStop, Part } from './at-stop.ts';
import { selectedAs } from './words-form.ts';

/** A number left out with its reason, alone or with others of its kind; words without a number are taken away. */

/** Reasons that come often; any other can be written. */
const REASONS = ['the same figure again', 'another event', 'no question asks for it'];

/** So many letters beside a number show which one it is. */
const BESIDE = 32;

/** The fields by which a stop is left out. */
export function leaveOutFields(here: AtStop, acts: Acts): Part {
  const { decide } = acts;
  const { article, at, stop, claim, left, offer } = here;
  const { entry } = stop;
  const remove = () => {
    if (entry)
      decide(
        { kind: 'remove', entry },
        claim ? 'The claim is taken away.' : 'The entry is taken away.',
        stop.place === null,
      );
  };
  // Words of a claim are taken beside its fields.
  const selected = claim ? { elements: [], keys: {} } : selectedAs(here, acts);
  if (!stop.isNumber)
    return {
      elements: [
        ...selected.elements,
        make(
          'p',
          { class: 'actions' },
          button(claim ? 'Take the claim away' : 'Take the entry away', remove, 'x'),
        ),
      ],
      keys: { x: remove, ...selected.keys },
    };
  const { act } = offer;
  const isProposed = act.act === 'leave-out';
  const given =
    stop.state === 'left-out' && left
      ? left.reason
      : isProposed
        ? act.reason
        : act.act === 'claim' || (claim !== null && stop.kind === null)
          ? ''
          : stop.reason;
  const reason = input('reason', given, {
    ...{ list: 'reasons', 'aria-label': 'Reason', placeholder: 'a few words are needed' },
  });
  const alike = [...article.stops.entries()].filter(
    ([index, one]) =>
      index !== at &&
      stop.kind !== null &&
      one.kind === stop.kind &&
      !['claimed', 'left-out'].includes(one.state),
  );
  const leaveOut = (stops: readonly number[]) => () => {
    const words = reason.value.trim();
    if (words === '') {
      reason.focus();
      return;
    }
    // The next key is one of the page, also where no number is left to go on to.
    reason.blur();
    decide(
      { kind: 'leave-out', stops: [...stops], reason: words },
      stops.length === 1 ? 'Left out.' : `${stops.length} left out.`,
      true,
    );
  };
  const all = leaveOut([at, ...alike.map(([index]) => index)]);
  reason.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') leaveOut([at])();
  });
  const known = new Set([
    ...REASONS,
    ...article.leftOut.map((one) => one.reason).filter((one) => !isOpen(one)),
  ]);
  return {
    elements: [
      make(
        'div',
        { class: 'leave' },
        field('Leave it out, because', reason),
        make('datalist', { id: 'reasons' }, ...[...known].map((value) => make('option', { value }))),
        make(
          'p',
          { class: 'actions' },
          isProposed
            ? button('Leave out', leaveOut([at]), 'Enter', 'main')
            : button('Leave out', leaveOut([at]), 'x'),
          (claim !== null || stop.state === 'left-out') &&
            button(claim ? 'Take the claim away' : 'Take the entry away', remove, null, 'quiet'),
        ),
        ...(alike.length === 0
          ? []
          : [
              make('p', { class: 'apparatus' }, `The same kind (${stop.kind ?? ''}), and still to be read:`),
              make(
                'ul',
                { class: 'alike' },
                ...alike.map(([, one]) => make('li', {}, ...wordsBeside(article, one))),
              ),
              button(
                alike.length === 1
                  ? 'Leave out both for this reason'
                  : `Leave out all ${alike.length + 1} for this reason`,
                all,
                'X',
              ),
            ]),
      ),
    ],
    keys: { x: leaveOut([at]), ...(alike.length > 0 ? { X: all } : {}) },
  };
}

/** A number with the words beside it. */
function wordsBeside(
  { blocks }: AtStop['article'],
  { place, text }: AtStop['stop'],
): (HTMLElement | string)[] {
  if (!place) return [text];
  const points = Array.from(blocks.find(({ id }) => id === place.block)?.text ?? '');
  const before = points.slice(Math.max(0, place.start - BESIDE), place.start).join('');
  const after = points.slice(place.end, place.end + BESIDE).join('');
  return [
    `…${before.replace(/^\S*\s/u, '')}`,
    make('strong', {}, points.slice(place.start, place.end).join('')),
    `${after.replace(/\s\S*$/u, '')}…`,
  ];
}

/** True for a reason that a program wrote for want of one. */
function isOpen(reason: string): boolean {
  return /look again|no claim found/iu.test(reason);
}
