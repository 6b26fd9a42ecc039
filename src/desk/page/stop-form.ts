import type { OpenArticle } from '../calls.ts';
import type { Acts, AtStop, Part } from './at-stop.ts';
import { claimFields } from './claim-fields.ts';
import { button, make, said } from './element.ts';
import { isOpen, leaveOutFields } from './leave-out.ts';
import { rowFields } from './row-fields.ts';

/** The form beside the text: what is written of one stop, and what can be decided of it. */

/** Draws the form for a stop, and gives what its keys do: true for a key that did something. */
export function showForm(
  place: HTMLElement,
  article: OpenArticle,
  at: number,
  acts: Acts,
): (key: string) => boolean {
  const stop = article.stops[at];
  if (!stop) {
    const rows = rowFields(null, article, acts);
    place.replaceChildren(make('p', {}, 'This article has no numbers.'), ...rows.elements);
    return pressed(rows.keys);
  }
  const { entry, state } = stop;
  const here: AtStop = {
    ...{ article, at, stop },
    claim: entry?.list === 'claims' ? (article.claims[entry.index] ?? null) : null,
    left: entry?.list === 'leftOut' ? (article.leftOut[entry.index] ?? null) : null,
    messages: article.messages.filter(
      (message) =>
        message.entry?.list === entry?.list && message.entry?.index === entry?.index && entry !== null,
    ),
  };
  const { claim, left } = here;
  const hasReason =
    left !== null && !here.messages.some(({ code }) => code === 'reason-missing') && !isOpen(left.reason);
  const mayAccept =
    entry !== null &&
    (state === 'proposed-claim' || (state === 'proposed-left-out' && hasReason && left.proposed === true));
  const accept = () => {
    if (mayAccept) acts.decide({ kind: 'accept', entry }, 'Accepted.');
  };
  const fields = claim && claimFields(here, claim, acts);
  const parts = [
    ...(fields ? [fields.before] : []),
    rowFields(here, article, acts),
    ...(fields ? [fields.behind] : []),
    leaveOutFields(here, acts),
  ];
  place.replaceChildren(
    make('h2', {}, `“${stop.text}”`, make('span', { class: `state ${state}` }, STATES[state])),
    claim && claim.exact !== stop.text ? make('blockquote', {}, claim.exact) : '',
    ...here.messages
      .filter(
        ({ entry: about, code }) =>
          code !== 'proposal-unread' && !isBesideAField(about?.key ?? null, claim !== null),
      )
      .map((message) => said(message)),
    mayAccept
      ? make(
          'p',
          { class: 'actions' },
          button(
            claim ? 'Accept this claim' : `Leave it out: ${left?.reason ?? ''}`,
            accept,
            'Enter',
            'main',
          ),
        )
      : '',
    ...parts.flatMap(({ elements }) => elements),
  );
  return pressed({
    ...Object.fromEntries(parts.flatMap(({ keys }) => Object.entries(keys))),
    ...(mayAccept ? { Enter: accept } : {}),
  });
}

function pressed(keys: Part['keys']): (key: string) => boolean {
  return (key) => {
    const act = Object.hasOwn(keys, key) ? keys[key] : undefined;
    act?.();
    return act !== undefined;
  };
}

/** True for a key of an entry whose messages stand beside its field. */
function isBesideAField(key: string | null, isClaim: boolean): boolean {
  return (
    key !== null &&
    isClaim &&
    ['figure', 'attribution', 'asOf', 'note', 'reading', 'time', 'restsOn'].includes(key)
  );
}

const STATES: Record<AtStop['stop']['state'], string> = {
  claimed: 'claimed',
  'left-out': 'left out',
  'proposed-claim': 'a proposal',
  'proposed-left-out': 'a proposal',
  unread: 'unread',
};
