import { MEASURES, QUANTITIES, wordsOf } from '../../schemas/content/vocabulary.ts';
import type { Decision, OpenArticle } from '../calls.ts';
import { button, field, input, make, select } from './element.ts';

/** The form beside the text: what is written of one number, and what can be decided of it. */

/** What the form can do, and what is selected in the text. */
export interface Chosen {
  decide: (decision: Decision, says: string) => void;
  select: () => { block: string; start: number; end: number } | null;
}

/** Reasons that come often; any other can be written. */
const REASONS = [
  'date',
  'age',
  'duration',
  'time',
  'measure',
  'share',
  'the same figure again',
  'an earlier event',
  'no question asks for it',
];

/** Draws the form for a number, and gives what its keys do: true for a key that did something. */
export function showForm(
  place: HTMLElement,
  article: OpenArticle,
  at: number,
  lastReason: string,
  { decide, select: selection }: Chosen,
): (key: string) => boolean {
  const number = article.numbers[at];
  if (!number) {
    place.replaceChildren(make('p', {}, 'This article has no numbers.'));
    return () => false;
  }
  const { entry } = number;
  const claim = entry?.list === 'claims' ? article.claims[entry.index] : undefined;
  const left = entry?.list === 'leftOut' ? article.leftOut[entry.index] : undefined;
  const isProposed = number.state === 'proposed-claim' || number.state === 'proposed-left-out';
  const hasReason = left !== undefined && !/look again|no claim found/u.test(left.reason);
  const mayAccept = isProposed && entry !== null && (claim !== undefined || hasReason);
  const reason = input('reason', hasReason ? left.reason : lastReason, {
    list: 'reasons',
    'aria-label': 'Reason',
  });
  const accept = () => {
    if (mayAccept) decide({ kind: 'accept', entry }, 'Accepted.');
  };
  const leaveOut = () => {
    if (reason.value.trim() === '') reason.focus();
    else decide({ kind: 'leave-out', number: at, reason: reason.value.trim() }, 'Left out.');
  };
  const putInto = (question: string) => {
    decide({ kind: 'claim', number: at, question }, 'Put into the row.');
  };
  const takeWords = (key: 'quote' | 'attribution') => () => {
    const span = selection();
    if (!span || !entry) return;
    if (key === 'quote') decide({ kind: 'quote', entry, ...span }, 'The quote is set.');
    else decide({ kind: 'change', entry, key, value: wordsAt(article, span) }, 'The attribution is set.');
  };
  const change = (key: 'figure' | 'attribution' | 'asOf' | 'note') => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    if (entry)
      decide({ kind: 'change', entry, key, value: value.trim() === '' ? null : value.trim() }, 'Changed.');
  };
  const likely = article.answers[at] ?? null;
  const rows = [...article.questions].sort((a, b) => Number(b.id === likely) - Number(a.id === likely));

  place.replaceChildren(
    make(
      'h2',
      {},
      `“${claim?.figure ?? number.text}”`,
      make('span', { class: `state ${number.state}` }, STATES[number.state]),
    ),
    claim ? make('blockquote', {}, claim.exact) : '',
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
    ...(claim
      ? [
          field(
            'Figure',
            input('figure', claim.figure ?? '', { change: change('figure') }),
            claim.reads === null ? '' : `Read as ${claim.reads}`,
          ),
          field(
            'Who says so',
            input('attribution', claim.attribution ?? '', { change: change('attribution') }),
            'Words of the same paragraph; empty where it names nobody',
          ),
          field(
            'As of',
            input('asOf', claim.asOf ?? '', {
              change: change('asOf'),
              placeholder: 'YYYY-MM-DD or YYYY-MM-DDTHH:MM',
            }),
          ),
          field('Note', input('note', claim.note ?? '', { change: change('note') })),
          make(
            'p',
            { class: 'actions' },
            button('Quote the selected words', takeWords('quote'), 'q', 'quiet'),
            button('They say it', takeWords('attribution'), 'a', 'quiet'),
          ),
        ]
      : []),
    make(
      'fieldset',
      {},
      make('legend', {}, 'Row'),
      ...rows.map(({ id, label }, index) => {
        const isOwn = claim?.question === id;
        const row = button(
          label,
          () => {
            putInto(id);
          },
          index < 9 ? String(index + 1) : null,
          `row${isOwn ? ' chosen' : ''}`,
        );
        row.setAttribute('aria-pressed', String(isOwn));
        return row;
      }),
      newRow(at, decide),
    ),
    make(
      'div',
      { class: 'leave' },
      field('Or no row asks for it, because', reason),
      make('datalist', { id: 'reasons' }, ...REASONS.map((value) => make('option', { value }))),
      button('Leave out', leaveOut, 'x'),
    ),
  );
  reason.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') leaveOut();
  });
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ...Object.fromEntries(
      rows.slice(0, 9).map(({ id }, index) => [
        String(index + 1),
        () => {
          putInto(id);
        },
      ]),
    ),
    ...(mayAccept ? { Enter: accept } : {}),
    x: leaveOut,
    ...(claim ? { q: takeWords('quote'), a: takeWords('attribution') } : {}),
  };
  return (key) => {
    const act = keys[key];
    act?.();
    return act !== undefined;
  };
}

const STATES: Record<OpenArticle['numbers'][number]['state'], string> = {
  claimed: 'claimed',
  'left-out': 'left out',
  'proposed-claim': 'a proposal',
  'proposed-left-out': 'a proposal',
  unread: 'unread',
};

function wordsAt(
  { blocks }: OpenArticle,
  { block, start, end }: { block: string; start: number; end: number },
): string {
  return Array.from(blocks.find(({ id }) => id === block)?.text ?? '')
    .slice(start, end)
    .join('')
    .trim();
}

/** A row that the story does not have yet. */
function newRow(at: number, decide: Chosen['decide']): HTMLElement {
  const label = input('label', '', { required: true });
  const id = input('id', '', { required: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' });
  label.addEventListener('input', () => {
    id.value = label.value
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '');
  });
  const form = make(
    'form',
    { class: 'fields' },
    field('Head of the row', label),
    field('Name in addresses', id),
    field(
      'What is counted',
      select(
        'quantity',
        wordsOf(QUANTITIES).map((word) => [word, word] as const),
        'deaths',
      ),
    ),
    field('Of whom or what', input('population', 'people', { required: true })),
    field('Where', input('place', '', { required: true })),
    field(
      'How',
      select(
        'measure',
        wordsOf(MEASURES).map((word) => [word, word] as const),
        'cumulative',
      ),
    ),
    make('p', { class: 'actions' }, make('button', { class: 'button' }, 'Make the row')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const question = Object.fromEntries(new FormData(form)) as Extract<
      Decision,
      { kind: 'new-row' }
    >['question'];
    decide({ kind: 'new-row', number: at, question }, 'The row is made.');
  });
  return make('details', {}, make('summary', {}, 'A new row'), form);
}
