import { searchWordsOf } from '../../core/desk/row/search-word.ts';
import { ROW_FIELDS } from '../../core/desk/row/written-row.ts';
import { ANSWER_KINDS, MEASURES, QUANTITIES, wordsOf } from '../../schemas/content/vocabulary.ts';
import type { Decision } from '../calls.ts';
import type { Acts, AtStop, Part } from './at-stop.ts';
import { field, input, make, select, tick } from './element.ts';
import { claimToBe } from './offer.ts';
import { claimed } from './row-fields.ts';

/** A row that the story does not have yet, of any kind of answer. */

type Row = Extract<Decision, { kind: 'new-row' }>['question'];

/** The form for a new row; `isMain` where what it says is proposed, and `submit` then makes the row. */
export interface NewRow extends Part {
  isMain: boolean;
  submit: (() => void) | null;
}

/** The form for a new row, filled in as far as the number at hand tells what it asks. */
export function newRowFields(here: AtStop | null, acts: Acts): NewRow {
  const isMain = here?.offer.act.act === 'new-row' || here?.offer.act.act === 'choose';
  const draft = here?.offer.row;
  const label = input('label', draft?.label ?? '', { required: true });
  const population = input('population', draft?.population ?? '', { required: true });
  const place = input('place', draft?.place ?? '', { required: true });
  const kind = select(
    'kind',
    wordsOf(ANSWER_KINDS).map((word) => [word, ANSWER_KINDS[word]] as const),
    draft === undefined || draft.kind === '' ? 'count' : draft.kind,
  );
  // Its claim is read as the kind that is proposed.
  const claim = make('div', {}, ...(isMain ? [] : claimToBe(here?.offer.claim ?? null)));
  const proposed = kind.value;
  const quantity = input('quantity', draft?.quantity ?? '', { list: 'quantities' });
  const measure = input('measure', draft?.measure ?? '', { list: 'measures' });
  const lookFor = input('lookFor', draft?.lookFor.join(', ') ?? '');
  const background = tick(
    'background',
    'It is not about this event: another year, another war',
    draft?.background,
  );
  const counted = field(
    ROW_FIELDS.quantity,
    quantity,
    'One of the list, or other words; without any, those of whom or what',
  );
  const how = field(ROW_FIELDS.measure, measure, 'One of the list, or other words; without any, at the time');
  const fit = () => {
    const isCount = ['count', 'money'].includes(kind.value);
    counted.hidden = !isCount;
    how.hidden = !isCount && kind.value !== 'measure';
    claim.hidden = kind.value !== proposed;
  };
  kind.addEventListener('change', fit);
  fit();
  // What is counted is what articles are searched for, until somebody says otherwise.
  let isOwn = lookFor.value !== '';
  lookFor.addEventListener('input', () => (isOwn = true));
  population.addEventListener('input', () => {
    if (!isOwn) lookFor.value = searchWordsOf(population.value.trim()).join(', ');
  });
  const refused = make('div');
  const titleLine = needed(ROW_FIELDS.label, label);
  if (isMain) titleLine.firstElementChild?.append(make('kbd', {}, 'r'));
  const form = make(
    'form',
    { class: 'fields' },
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
      field(
        ROW_FIELDS.lookFor,
        lookFor,
        'Of an article without an answer, readers are shown the sentences that have these words; “arrest” finds “arrested”. ' +
          'With commas between them',
      ),
      background,
    ),
    refused,
    isMain ? '' : make('p', { class: 'actions' }, make('button', { class: 'button' }, 'Make the row')),
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
      ...(background.querySelector('input')?.checked === true ? { background: true as const } : {}),
    };
    const what = claimed(here, acts, chosen === 'words', refused);
    if (what)
      acts.change({ kind: 'new-row', ...what, question }, 'The row is made.', refused, what.words === null);
  });
  // Enter in a line of a form without a button makes the row, too.
  form.addEventListener('keydown', (event) => {
    if (isMain && event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  const submit = () => {
    form.requestSubmit();
  };
  const fold = isMain
    ? form
    : make('details', {}, make('summary', {}, 'A new row', make('kbd', {}, 'r')), form);
  const keys = {
    r: () => {
      fold.toggleAttribute('open', !isMain);
      label.select();
    },
  };
  return { elements: [fold], keys, isMain, submit: isMain ? submit : null };
}

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
