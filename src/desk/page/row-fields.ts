import type { OpenArticle } from '../calls.ts';
import { announce, button, make } from './element.ts';
import { newRowForm } from './new-row.ts';
import type { Acts, AtStop, Part } from './at-stop.ts';

/** The row that a number or the selected words are put into, and what the row says by then. */

/** What answers rows that no count does, as the list of rows says it. */
const KINDS: Readonly<Record<NonNullable<OpenArticle['questions'][number]['kind']>, string>> = {
  count: '',
  money: 'money',
  measure: 'with a unit',
  time: 'hour or day',
  words: 'in words',
};

/** The rows to choose from; without a stop, selected words alone can be put into one. */
export function rowFields(here: AtStop | null, article: OpenArticle, { decide, selected }: Acts): Part {
  const likely = here ? (article.answers[here.at] ?? null) : null;
  const rows = [...article.questions].sort((a, b) => Number(b.id === likely) - Number(a.id === likely));
  const own = here?.claim?.question ?? null;
  const hint = make('p', { class: 'message', hidden: true });
  const claimed = (isWorded: boolean) => {
    const words = selected();
    const claim = here?.claim ?? null;
    const isOwnWords = isWorded && claim !== null && claim.figure === undefined;
    const isMissing = words === null && (here === null || (isWorded && !isOwnWords));
    if (!isMissing) return { stop: words === null ? (here?.at ?? null) : null, words };
    hint.textContent =
      'Select the words that answer it in the text, by the mouse or the arrow keys, then choose the row.';
    hint.hidden = false;
    announce(hint.textContent);
    return null;
  };
  const putInto =
    ({ id, kind }: OpenArticle['questions'][number]) =>
    () => {
      const what = claimed(kind === 'words');
      if (what) decide({ kind: 'claim', ...what, question: id }, 'Put into the row.');
    };
  const shown = article.rows.find(({ question }) => question === own);
  return {
    elements: [
      make(
        'fieldset',
        {},
        make('legend', {}, 'Row'),
        ...rows.map((question, index) => {
          const isOwn = own === question.id;
          const row = button(
            question.label,
            putInto(question),
            index < 9 ? String(index + 1) : null,
            `row${isOwn ? ' chosen' : ''}`,
          );
          const kind = question.kind ? KINDS[question.kind] : '';
          if (kind !== '') row.insertBefore(make('span', { class: 'kind' }, kind), row.querySelector('kbd'));
          row.setAttribute('aria-pressed', String(isOwn));
          return row;
        }),
        hint,
      ),
      shown
        ? make(
            'div',
            { class: 'verdict-here' },
            make('p', { class: 'verdict' }, shown.verdict),
            make(
              'dl',
              {},
              ...shown.answers.flatMap(({ article: who, words }) => [
                make('dt', {}, who),
                make('dd', {}, words),
              ]),
            ),
          )
        : '',
      newRowForm(here ? (article.askable[here.at] ?? null) : null, (question, kind) => {
        const what = claimed(kind === 'words');
        if (what) decide({ kind: 'new-row', ...what, question }, 'The row is made.');
      }),
    ],
    keys: Object.fromEntries(
      rows.slice(0, 9).map((question, index) => [String(index + 1), putInto(question)]),
    ),
  };
}
