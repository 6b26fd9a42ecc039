import type { OpenArticle } from '../calls.ts';
import type { Acts, AtStop, Chosen, Part } from './at-stop.ts';
import { claimFields } from './claim-fields.ts';
import { make, said, tell } from './element.ts';
import { leaveOutFields } from './leave-out.ts';
import { type NewRow, newRowFields } from './new-row.ts';
import { offerFields } from './offer.ts';
import { rowFields } from './row-fields.ts';
import { wordsForm } from './words-form.ts';

/** The form beside the text: what is proposed and written of one stop, and what can be decided of it. */

/** The form of a stop as it is drawn. */
export interface StopForm {
  /** Does what a key is for; true where it did something. */
  press: (key: string) => boolean;
  /** Speaks of the words that are selected, and of nothing else while they are; of the stop for none. */
  take: (words: Chosen | null) => void;
}

/** Draws the form for a stop; without one, for selected words alone. */
export function showForm(place: HTMLElement, article: OpenArticle, at: number, acts: Acts): StopForm {
  const stop = article.stops[at];
  const offer = article.offers[at];
  if (!stop || !offer) {
    const newRow = newRowFields(null, acts);
    const rows = [newRow, rowFields(null, article, acts)];
    const own = {
      elements: [make('p', {}, 'This article has no numbers.'), ...rows.flatMap(({ elements }) => elements)],
      keys: keysOf(rows),
    };
    return drawn(place, own, wordsForm(null, article, acts, newRow), newRow);
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
        : [offered, leave, newRow, rows];
  const elements = [
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
    ...parts.flatMap((part) => part.elements),
  ];
  const own = { elements, keys: keysOf(parts) };
  return drawn(place, own, wordsForm(here, article, acts, newRow), newRow);
}

/** Draws the form of a stop, and that of selected words in its place while there are some. */
function drawn(place: HTMLElement, own: Part, ofWords: Part, newRow: NewRow): StopForm {
  let taken: Chosen | null = null;
  place.replaceChildren(...own.elements);
  return {
    press: (key) => {
      const { keys } = taken === null ? own : ofWords;
      const act = Object.hasOwn(keys, key) ? keys[key] : undefined;
      act?.();
      const isOfStop = taken !== null && (key === 'Enter' || Object.hasOwn(own.keys, key));
      if (!act && isOfStop) tell('Words are selected: say what they are, or let them go with Esc.');
      return act !== undefined || isOfStop;
    },
    take: (words) => {
      const isOther = (words === null) !== (taken === null);
      if (!isOther && words?.text === taken?.text) return;
      taken = words;
      newRow.take(words);
      if (isOther) place.replaceChildren(...(words === null ? own : ofWords).elements);
    },
  };
}

/** The state of the number says that it is to be read. */
const SHOWN_OTHERWISE = ['proposal-unread', 'reason-missing'];

function keysOf(parts: readonly Part[]): Part['keys'] {
  return Object.fromEntries(parts.flatMap(({ keys }) => Object.entries(keys)));
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
