import type { OpenArticle } from '../calls.ts';
import type { Acts, AtStop, Part } from './at-stop.ts';
import { claimFields } from './claim-fields.ts';
import { make, said } from './element.ts';
import { leaveOutFields } from './leave-out.ts';
import { newRowFields } from './new-row.ts';
import { offerFields } from './offer.ts';
import { rowFields } from './row-fields.ts';

/** The form beside the text: what is proposed and written of one stop, and what can be decided of it. */

/** Draws the form for a stop, and gives what its keys do: true for a key that did something. */
export function showForm(
  place: HTMLElement,
  article: OpenArticle,
  at: number,
  acts: Acts,
): (key: string) => boolean {
  const stop = article.stops[at];
  const offer = article.offers[at];
  if (!stop || !offer) {
    const rows = [rowFields(null, article, acts), newRowFields(null, acts)];
    place.replaceChildren(
      make('p', {}, 'This article has no numbers.'),
      ...rows.flatMap(({ elements }) => elements),
    );
    return pressed(keysOf(rows));
  }
  const { entry } = stop;
  const here: AtStop = {
    ...{ article, at, stop, offer },
    claim: entry?.list === 'claims' ? (article.claims[entry.index] ?? null) : null,
    left: entry?.list === 'leftOut' ? (article.leftOut[entry.index] ?? null) : null,
    messages: article.messages.filter(
      (message) =>
        message.entry?.list === entry?.list && message.entry?.index === entry?.index && entry !== null,
    ),
  };
  const { claim } = here;
  const fields = claim && claimFields(here, claim, acts);
  const newRow = newRowFields(here, acts);
  const offered = offerFields(here, acts, newRow.submit);
  const rows = rowFields(here, article, acts);
  const leave = leaveOutFields(here, acts);
  // What is proposed stands first; of a row to be made, its form, and where none is, what takes no more than a key.
  const parts = newRow.isMain
    ? [newRow, offered, leave, rows]
    : fields
      ? [offered, fields.before, rows, newRow, fields.after, leave]
      : offer.act.act === 'claim'
        ? [offered, rows, newRow, leave]
        : [offered, leave, rows, newRow];
  place.replaceChildren(
    make(
      'h2',
      {},
      `“${claim?.figure ?? offer.claim?.figure ?? stop.text}”`,
      make('span', { class: `state ${stop.place === null ? 'lost' : stop.state}` }, stateOf(here)),
    ),
    claim && claim.exact !== stop.text ? make('blockquote', {}, claim.exact) : '',
    ...here.messages
      .filter(
        ({ entry: about, code }) =>
          !SHOWN_OTHERWISE.includes(code) && !isBesideAField(about?.key ?? null, claim !== null),
      )
      .map((message) => said(message)),
    ...offered.says,
    ...parts.flatMap(({ elements }) => elements),
  );
  return pressed(keysOf(parts));
}

/** The state of the number says that it is to be read. */
const SHOWN_OTHERWISE = ['proposal-unread', 'reason-missing'];

function keysOf(parts: readonly Part[]): Part['keys'] {
  return Object.fromEntries(parts.flatMap(({ keys }) => Object.entries(keys)));
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

/** What has become of a number; a proposal only where one is made. */
function stateOf({ stop: { state, place }, offer: { act } }: AtStop): string {
  if (place === null) return 'to be mended';
  if (state === 'claimed') return 'claimed';
  if (state === 'left-out') return 'left out';
  return act.act === 'none' || act.act === 'choose' ? 'to be read' : 'a proposal';
}
