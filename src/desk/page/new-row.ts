import type { RowDraft } from '../../core/desk/row/row-draft.ts';
import { shortenText } from '../../core/text/shorten.ts';
import { saysAsDrafted, searchWordsOf } from '../../core/desk/row/search-word.ts';
import { ROW_FIELDS } from '../../core/desk/row/written-row.ts';
import { ANSWER_KINDS, MEASURES, QUANTITIES, wordsOf } from '../../schemas/content/vocabulary.ts';
import type { Decision } from '../calls.ts';
import type { Acts, AtStop, Chosen, Part } from './at-stop.ts';
import { field, fill, input, make, select, setFilled, tick } from './element.ts';
import { claimToBe, READ_ANEW } from './offer.ts';
import { claimed } from './row-fields.ts';

/** A row that the story does not have yet, of any kind of answer. */

type Row = Extract<Decision, { kind: 'new-row' }>['question'];

/** The form for a new row; `isMain` where what it says is proposed, and `submit` then makes the row. */
export interface NewRow extends Part {
  isMain: boolean;
  submit: (() => void) | null;
  /** The same form as it is while words are selected. */
  forWords: Part;
  /** Says what the row will take: the selected words, null for the number at hand. */
  take: (words: Chosen | null) => void;
}

/** The form for a new row, filled in as far as what it takes tells what it asks. */
export function newRowFields(here: AtStop | null, acts: Acts): NewRow {
  const isMain = here?.offer.act.act === 'new-row' || here?.offer.act.act === 'choose';
  const draft = here?.offer.row ?? NOTHING;
  const label = input('label', draft.label, { required: true });
  const population = input('population', draft.population, { required: true });
  const place = input('place', draft.place, { required: true });
  const kind = select(
    'kind',
    wordsOf(ANSWER_KINDS).map((word) => [word, ANSWER_KINDS[word]] as const),
    draft.kind || 'count',
  );
  const claim = make('div');
  const quantity = input('quantity', draft.quantity, { list: 'quantities' });
  const measure = input('measure', draft.measure, { list: 'measures' });
  const lookFor = input('lookFor', draft.lookFor.join(', '));
  const background = tick('background', BACKGROUND, draft.background);
  const isBackground = background.querySelector('input') ?? make('input');
  const counted = field(ROW_FIELDS.quantity, quantity, QUANTITY_NOTE);
  const how = field(ROW_FIELDS.measure, measure, MEASURE_NOTE);
  const makes = make('button', { class: 'button makes' });
  const made = make('p', { class: 'actions' }, makes);
  let taken: Chosen | null = null;
  const fit = () => {
    const isCount = ['count', 'money'].includes(kind.value);
    counted.hidden = !isCount;
    how.hidden = !isCount && kind.value !== 'measure';
    const isAsProposed = kind.value === (draft.kind || 'count');
    const ofWords = kind.value === 'words' ? WORDS_ANSWER : FIGURE_OF_WORDS;
    fill(
      claim,
      ...(taken === null
        ? claimToBe(here?.offer.claim ?? null, isAsProposed)
        : [make('blockquote', {}, taken.text), make('p', { class: 'apparatus' }, ofWords)]),
    );
  };
  kind.addEventListener('change', fit);
  /** What an editor wrote stays, whatever the row will take. */
  const written = new Set<EventTarget | null>();
  const write = ({ target }: Event) => {
    written.add(target);
  };
  const fillIn = (row: Omit<RowDraft, 'isCertain'>) => {
    const values = [
      ...([
        [label, row.label],
        [population, row.population],
        [place, row.place],
        [kind, row.kind || 'count'],
      ] as const),
      ...([
        [quantity, row.quantity],
        [measure, row.measure],
        [lookFor, row.lookFor.join(', ')],
      ] as const),
    ];
    for (const [control, value] of values) if (!written.has(control)) control.value = value;
    if (!written.has(isBackground)) isBackground.checked = row.background;
  };
  // What stands in the fold is of the title that was proposed, and goes with it.
  label.addEventListener('input', () => {
    if (taken !== null) return;
    const isSame = saysAsDrafted(draft, label.value.trim());
    if (!written.has(quantity)) quantity.value = isSame ? draft.quantity : '';
    if (!written.has(lookFor)) lookFor.value = isSame ? draft.lookFor.join(', ') : '';
  });
  // What is counted is what articles are searched for, until somebody says otherwise.
  population.addEventListener('input', () => {
    const isOwn = written.has(lookFor) || (draft.lookFor.length > 0 && taken === null);
    if (!isOwn) lookFor.value = searchWordsOf(population.value.trim()).join(', ');
  });
  const refused = make('div');
  const titleLine = needed(ROW_FIELDS.label, label);
  if (isMain) titleLine.firstElementChild?.append(make('kbd', {}, 'r'));
  const form = make(
    'form',
    { class: 'fields', input: write },
    claim,
    titleLine,
    needed(ROW_FIELDS.population, population),
    needed(ROW_FIELDS.place, place),
    field('What answers it', kind),
    make(
      'details',
      {},
      make('summary', {}, 'More of this row'),
      counted,
      how,
      field(ROW_FIELDS.lookFor, lookFor, LOOK_FOR_NOTE),
      background,
    ),
    refused,
    made,
    listOf('quantities', QUANTITIES),
    listOf('measures', MEASURES),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const filled = (one: HTMLInputElement, holder: HTMLElement) =>
      holder.hidden || one.value.trim() === '' ? undefined : one.value.trim();
    const chosen = wordsOf(ANSWER_KINDS).find((word) => word === kind.value);
    const [counts, by] = [filled(quantity, counted), filled(measure, how)];
    const question: Row = {
      ...{ label: label.value, population: population.value, place: place.value },
      // Without a kind, a row takes numbers of people or things.
      ...(chosen === undefined || chosen === 'count' ? {} : { kind: chosen }),
      ...(counts === undefined ? {} : { quantity: counts }),
      ...(by === undefined ? {} : { measure: by }),
      lookFor: lookFor.value.split(','),
      ...(isBackground.checked ? { background: true as const } : {}),
    };
    const what = claimed(here, acts, chosen === 'words', refused);
    if (what)
      acts.change({ kind: 'new-row', ...what, question }, 'The row is made.', refused, what.words === null);
  });
  // Enter in a line of a form without a button makes the row, too.
  form.addEventListener('keydown', (event) => {
    if (made.hidden && event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  const submit = () => {
    form.requestSubmit();
  };
  // The button that Enter presses here is the filled one, and none beside it.
  form.addEventListener('focusin', () => {
    const all = form.closest('.form')?.querySelectorAll<HTMLButtonElement>('button.main, button.makes') ?? [];
    const own = made.hidden ? [...all].find((one) => one.matches('.makes') && one !== makes) : makes;
    for (const one of all) setFilled(one, one === own);
  });
  const foldFor = (title: string) => make('details', {}, make('summary', {}, title, make('kbd', {}, 'r')));
  const [fold, foldOfWords] = [foldFor('A new row'), foldFor('A new row for these words')];
  const open = () => {
    const around = form.closest('details');
    if (around) around.open = true;
    label.select();
    form.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const take = (words: Chosen | null) => {
    taken = words;
    if (words !== null) foldOfWords.append(form);
    else if (!isMain) fold.append(form);
    made.hidden = words === null && isMain;
    const what = words?.text ?? here?.offer.claim?.figure ?? here?.stop.text;
    makes.textContent =
      what === undefined ? 'Make the row' : `Make the row, and put “${shortenText(what, SHOWN)}” into it`;
    const ofWords = { ...NOTHING, place: draft.place, kind: 'words' as const };
    fillIn(words === null || words.isAtHand ? draft : ofWords);
    fit();
  };
  take(null);
  const keys = { r: open };
  return {
    elements: [isMain ? form : fold],
    keys,
    isMain,
    submit: isMain ? submit : null,
    forWords: { elements: [foldOfWords], keys },
    take,
  };
}

/** So much of what a row takes stands on its button. */
const SHOWN = 60;

const NOTHING: Omit<RowDraft, 'isCertain'> = {
  ...{ label: '', kind: '', quantity: '', population: '', place: '', measure: '', lookFor: [] },
  background: false,
};

const WORDS_ANSWER =
  'These words are the answer themselves. Who says so is filled in where their sentence names it.';
const FIGURE_OF_WORDS = `Their sentence is quoted, and who says so is filled in where it names somebody. ${READ_ANEW}`;
const BACKGROUND =
  'It is not about this event: another year, another war. It needs the day that it is for; where the text gives none, leave the number out.';
const QUANTITY_NOTE = `One of the list, or other words. Left empty, it is what stands under “${ROW_FIELDS.population}”.`;
const MEASURE_NOTE = 'One of the list, or other words. Left empty, it is “at the time”.';
const LOOK_FOR_NOTE =
  'Of an article without an answer, readers are shown the sentences that have these words; “arrest” finds “arrested”. ' +
  'With commas between them';

function needed(name: string, control: HTMLElement): HTMLLabelElement {
  const line = field(name, control);
  line.firstElementChild?.append(make('span', { class: 'needed' }, 'needed'));
  return line;
}

function listOf(id: string, words: Readonly<Record<string, string>>): HTMLElement {
  return make(
    'datalist',
    { id },
    ...Object.entries(words).map(([value, means]) => make('option', { value, label: `${value}: ${means}` })),
  );
}
