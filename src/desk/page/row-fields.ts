import { fittingRows } from '../../core/desk/row/asked-kind.ts';
import { ROW_FIELDS } from '../../core/desk/row/written-row.ts';
import type { OpenArticle } from '../calls.ts';
import type { Acts, AtStop, Part } from './at-stop.ts';
import { announce, button, field, input, make } from './element.ts';
import type { Words } from './selection.ts';

/** The row that a number or the selected words are put into, and what the row says by then. */

type Row = OpenArticle['questions'][number];

/** What answers rows that no count does, as the list of rows says it. */
const KINDS: Readonly<Record<NonNullable<Row['kind']>, string>> = {
  count: '',
  money: 'money',
  measure: 'with a unit',
  time: 'hour or day',
  words: 'in words',
};

/** The keys of the first ten rows, as they stand on a keyboard. */
const DIGITS = Array.from('1234567890');

/**
 * The rows to choose from, each with its digit at every number, those of another kind than the number at hand folded away;
 * for selected words all of them stand there, and without a stop nothing else can be put into one.
 */
export function rowFields(here: AtStop | null, article: OpenArticle, acts: Acts, isOfWords = false): Part {
  const { questions } = article;
  const own = isOfWords ? undefined : questions.find(({ id }) => id === here?.claim?.question);
  const hint = make('div');
  const putInto =
    ({ id, kind }: Row) =>
    () => {
      const what = claimed(here, acts, kind === 'words', hint);
      if (what) acts.decide({ kind: 'claim', ...what, question: id }, 'Put into the row.', true);
    };
  if (questions.length === 0) return { elements: [], keys: {} };
  const draw = (question: Row) => {
    const isOwn = own === question;
    const digit = DIGITS[questions.indexOf(question)] ?? null;
    const row = button(question.label, putInto(question), digit, `row${isOwn ? ' chosen' : ''}`);
    const kind = question.kind ? KINDS[question.kind] : '';
    if (kind !== '') row.insertBefore(make('span', { class: 'kind' }, kind), row.querySelector('kbd'));
    row.setAttribute('aria-pressed', String(isOwn));
    return row;
  };
  const fitting = here?.stop.isNumber === true && !isOfWords ? fittingRows(here.stop, questions) : questions;
  const first = questions.filter((one) => fitting.includes(one) || one === own);
  const others = questions.filter((one) => !first.includes(one));
  return {
    elements: [
      make(
        'fieldset',
        {},
        make('legend', {}, isOfWords ? 'Put these words into a row of the story' : 'Rows of the story'),
        ...first.map(draw),
        others.length > 0 &&
          make('details', {}, make('summary', {}, 'Rows of other kinds'), ...others.map(draw)),
        hint,
      ),
      ...(own ? [verdictOf(article, own), renaming(own, acts)] : []),
    ],
    keys: Object.fromEntries(
      DIGITS.flatMap((key, index) => (questions[index] ? [[key, putInto(questions[index])]] : [])),
    ),
  };
}

/** What is put into a row: the number at hand or the selected words; where words are missing, a hint says so in the place. */
export function claimed(
  here: AtStop | null,
  { selected }: Acts,
  isWorded: boolean,
  hint: HTMLElement,
): { stop: number | null; words: Words | null } | null {
  const words = selected();
  const claim = here?.claim ?? null;
  const isOwnWords = isWorded && claim !== null && claim.figure === undefined;
  if (words !== null || (here !== null && (!isWorded || isOwnWords)))
    return { stop: words === null ? (here?.at ?? null) : null, words };
  const says =
    'Select the words that answer it in the text, by the mouse or the arrow keys, then choose the row.';
  hint.replaceChildren(make('p', { class: 'message' }, says));
  announce(says);
  return null;
}

function verdictOf({ rows }: OpenArticle, { id }: Row): HTMLElement | string {
  const shown = rows.find(({ question }) => question === id);
  if (!shown) return '';
  return make(
    'div',
    { class: 'verdict-here' },
    make('p', { class: 'verdict' }, shown.verdict),
    make(
      'dl',
      {},
      ...shown.answers.flatMap(({ article: who, words }) => [make('dt', {}, who), make('dd', {}, words)]),
    ),
  );
}

/** Another title for a row; its address stays. */
function renaming({ id, label }: Row, { change }: Acts): HTMLElement {
  const title = input('title', label, { required: true });
  const refused = make('div');
  const form = make(
    'form',
    { class: 'own' },
    field(ROW_FIELDS.label, title, 'Its address stays as it is'),
    refused,
    make('p', { class: 'actions' }, make('button', { class: 'button' }, 'Change the title')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ kind: 'rename', question: id, label: title.value }, 'The title is changed.', refused);
  });
  return make('details', {}, make('summary', {}, 'Another title for this row'), form);
}
