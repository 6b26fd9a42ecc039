import type { Question } from '../../schemas/content/story.ts';
import { ANSWER_KINDS, MEASURES, QUANTITIES, wordsOf } from '../../schemas/content/vocabulary.ts';
import type { Decision } from '../calls.ts';
import { field, input, make, select, tick } from './element.ts';

/** A row that the story does not have yet, of any kind of answer. */

type Row = Extract<Decision, { kind: 'new-row' }>['question'];

/** The form for a new row, filled in as far as the figure at hand tells what it asks. */
export function newRowForm(
  known: Question | null,
  make_: (question: Row, kind: Row['kind']) => void,
): HTMLElement {
  const label = input('label', known?.label ?? '', { required: true });
  const id = input('id', known?.id ?? '', { required: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' });
  label.addEventListener('input', () => {
    id.value = label.value
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '');
  });
  const kind = select(
    'kind',
    [
      ['', 'a count or a sum of money'],
      ...wordsOf(ANSWER_KINDS).map((word) => [word, ANSWER_KINDS[word]] as const),
    ],
    known?.kind ?? '',
  );
  const quantity = input('quantity', known?.quantity ?? '', { list: 'quantities' });
  const measure = input('measure', known?.measure ?? '', { list: 'measures' });
  const lookFor = input('lookFor', known?.lookFor.join(', ') ?? '');
  const background = tick(
    'background',
    'It is not about this event: another year, another war',
    known?.background,
  );
  const counted = field('What is counted', quantity, 'One of the list, or another word');
  const how = field('How it is counted', measure, 'One of the list, or other words');
  const population = input('population', known?.population ?? '', { required: true });
  const place = input('place', known?.place ?? '', { required: true });
  const fit = () => {
    const isCount = ['', 'count', 'money'].includes(kind.value);
    counted.hidden = !isCount;
    quantity.required = isCount;
    how.hidden = !isCount && kind.value !== 'measure';
    measure.required = isCount;
  };
  kind.addEventListener('change', fit);
  fit();
  const form = make(
    'form',
    { class: 'fields' },
    field('Head of the row', label),
    field('Name in addresses', id, 'It stays'),
    field('What answers it', kind),
    counted,
    field('Of whom or what', population),
    field('Where', place),
    how,
    field('Words by which articles that do not answer it are searched', lookFor, 'With commas between them'),
    background,
    make('p', { class: 'actions' }, make('button', { class: 'button' }, 'Make the row')),
    listOf('quantities', QUANTITIES),
    listOf('measures', MEASURES),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const filled = (one: HTMLInputElement, holder: HTMLElement) =>
      holder.hidden || one.value.trim() === '' ? undefined : one.value.trim();
    const chosen = wordsOf(ANSWER_KINDS).find((word) => word === kind.value);
    const [counts, by] = [filled(quantity, counted), filled(measure, how)];
    const words = lookFor.value
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    make_(
      {
        ...{ id: id.value, label: label.value.trim() },
        ...(chosen === undefined ? {} : { kind: chosen }),
        ...(counts === undefined ? {} : { quantity: counts }),
        ...{ population: population.value.trim(), place: place.value.trim() },
        ...(by === undefined ? {} : { measure: by }),
        ...(words.length === 0 ? {} : { lookFor: words }),
        ...(background.querySelector('input')?.checked === true ? { background: true as const } : {}),
      },
      chosen,
    );
  });
  return make('details', {}, make('summary', {}, 'A new row'), form);
}

function listOf(id: string, words: Readonly<Record<string, string>>): HTMLElement {
  return make(
    'datalist',
    { id },
    ...Object.entries(words).map(([value, means]) => make('option', { value, label: `${value}: ${means}` })),
  );
}
