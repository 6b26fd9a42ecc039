import { shortenText } from '../../core/text/shorten.ts';
import type { OpenArticle } from '../calls.ts';
import type { Acts, AtStop, Chosen, Part } from './at-stop.ts';
import { button, make, tell } from './element.ts';
import type { NewRow } from './new-row.ts';
import { rowFields } from './row-fields.ts';
import type { Words } from './selection.ts';

/** What can be done with the words that are selected; nothing of it is done to the number at hand. */

/** So much of a claim tells it from others. */
const SHOWN = 40;

/** The form for words that are selected: what they are of the entry at hand, a new row for them, or a row of the story. */
export function wordsForm(here: AtStop | null, article: OpenArticle, acts: Acts, newRow: NewRow): Part {
  const parts = [
    ...(here ? [selectedAs(here, acts)] : []),
    newRow.forWords,
    rowFields(here, article, acts, true),
  ];
  const drop = button('Let them go', acts.drop, 'Esc', 'quiet');
  return {
    elements: [
      make(
        'p',
        { class: 'offer' },
        here?.stop.isNumber === true ? `${OF_WORDS}, not with the number.` : `${OF_WORDS}.`,
      ),
      ...parts.flatMap(({ elements }) => elements),
      make('p', { class: 'actions' }, drop),
    ],
    keys: Object.fromEntries(parts.flatMap(({ keys }) => Object.entries(keys))),
  };
}

const OF_WORDS = 'What you choose now is done with these words';

/** What the selected words can be of the entry at hand; nothing where that has a number and no claim. */
export function selectedAs({ article, stop, claim, left }: AtStop, acts: Acts): Part {
  const { entry, place } = stop;
  if (entry === null || (claim === null && (left === null || place !== null)))
    return { elements: [], keys: {} };
  const isWorded = article.questions.find(({ id }) => id === claim?.question)?.kind === 'words';
  const take = (does: (words: Words) => void) => () => {
    const words = acts.selected();
    if (words) does(words);
    else tell('Select the words in the text first, by the mouse or the arrow keys.');
  };
  const quote = take((words) => {
    // An entry that is mended is no longer where it was.
    acts.decide({ kind: 'quote', entry, words }, 'The quote is set.', place === null);
  });
  const figure = take((words) => {
    acts.decide({ kind: 'figure', entry, words }, 'The figure is set.', false);
  });
  const attribution = take((words) => {
    const keys = { attribution: wordsAt(article, words) };
    acts.decide({ kind: 'change', entry, keys }, 'Who says it is set.');
  });
  const hasFigure = claim !== null && !isWorded;
  return {
    elements: [
      make(
        'p',
        { class: 'actions' },
        make(
          'span',
          { class: 'apparatus' },
          claim
            ? `Of the claim “${shortenText(claim.figure ?? claim.exact, SHOWN)}”, selected words are`
            : 'Selected words are',
        ),
        button('the quote', quote, 'q', 'quiet'),
        hasFigure && button('the figure', figure, 'f', 'quiet'),
        claim !== null && button('who says it', attribution, 'a', 'quiet'),
      ),
    ],
    keys: { q: quote, ...(hasFigure ? { f: figure } : {}), ...(claim ? { a: attribution } : {}) },
  };
}

/** The words of a place as they are printed. */
export function wordsAt({ blocks }: OpenArticle, { block, start, end }: Words): string {
  return Array.from(blocks.find(({ id }) => id === block)?.text ?? '')
    .slice(start, end)
    .join('')
    .trim();
}

/** Words that are selected as the form speaks of them; null for none. */
export function chosenIn(article: OpenArticle, at: number, words: Words | null): Chosen | null {
  if (words === null) return null;
  const place = article.stops[at]?.place ?? null;
  const isAtHand = place?.block === words.block && words.start <= place.start && place.end <= words.end;
  return { text: wordsAt(article, words), isAtHand };
}
