import { STATEMENT_BASES, UNIT_NAMES, wordsOf } from '../../schemas/content/vocabulary.ts';
import type { Decision } from '../calls.ts';
import { button, field, input, make, said, select, tick } from './element.ts';
import { momentField, momentOf } from './moment-field.ts';
import { readsAs } from './offer.ts';
import type { Acts, AtStop, Part } from './at-stop.ts';
import { selectedAs } from './words-form.ts';

/** What is written of a claim, key by key, each with what the check says of it. */

type Claim = NonNullable<AtStop['claim']>;
type Keys = Extract<Decision, { kind: 'change' }>['keys'];

/** The fields of a claim: what comes before its row, and what comes after it. */
export function claimFields(here: AtStop, claim: Claim, acts: Acts): { before: Part; after: Part } {
  const { article, stop, messages } = here;
  const { entry } = stop;
  const question = article.questions.find(({ id }) => id === claim.question);
  const isWorded = question?.kind === 'words';
  const set = (keys: Keys, says: string, at: HTMLElement) => {
    if (entry) acts.change({ kind: 'change', entry, keys }, says, at);
  };
  const saidOf = (...keys: string[]) =>
    messages.filter((message) => keys.includes(message.entry?.key ?? '')).map((message) => said(message));
  const line = (key: 'figure' | 'attribution' | 'note', label: string, note = '') => {
    const refused = make('div');
    const control = input(key, claim[key] ?? '', {
      change: () => {
        set({ [key]: filled(control.value) }, 'Changed.', refused);
      },
    });
    return [field(label, control, note), refused, ...saidOf(key)];
  };
  const selected = selectedAs(here, acts);
  const refusedMoment = make('div');
  const asOf = momentField('As of', claim.asOf ?? '', { hasZone: true }, () => {
    set({ asOf: filled(momentOf(asOf)) }, 'Changed.', refusedMoment);
  });
  const answers = answersOf(here, claim, acts);
  const isInWords = isWorded && claim.figure === undefined;
  return {
    before: {
      elements: [
        ...(isInWords
          ? [
              make(
                'p',
                { class: 'apparatus' },
                'It answers in these words; equal words stand together in their row.',
              ),
            ]
          : [
              ...line('figure', 'Figure'),
              ...(isWorded ? [] : [make('p', { class: 'apparatus' }, ...readsAs(claim, byWhom(claim)))]),
              ...answers.elements,
              ...ownReading(here, claim, { set, saidOf }),
            ]),
        ...line('attribution', 'Who says so', 'Words of the same paragraph; empty where it names nobody'),
        ...selected.elements,
      ],
      keys: { ...selected.keys, ...answers.keys },
    },
    after: {
      elements: [
        asOf,
        refusedMoment,
        ...saidOf('asOf'),
        ...line('note', 'Note', 'What you know and the article does not say'),
        ...restsOn(here, claim, { set, saidOf }),
      ],
      keys: {},
    },
  };
}

/** What the words of a figure leave open, each answer with one press: the day of an hour, or whose money a sum is in. */
function answersOf({ stop: { entry } }: AtStop, { undated, shared }: Claim, acts: Acts): Part {
  const days = (undated?.days ?? []).map(({ day, label }) => ({
    label,
    chosen: { kind: 'day', day } as const,
  }));
  const sums = (shared?.currencies ?? []).map(({ code, label }) => {
    return { label, chosen: { kind: 'currency', currency: code } as const };
  });
  if (!entry || days.length + sums.length === 0) return { elements: [], keys: {} };
  const answers = [...days, ...sums].map(({ label, chosen }, index) => ({
    label,
    key: days.length > 0 ? (DAY_KEYS[index] ?? null) : null,
    does: () => {
      acts.decide({ ...chosen, entry }, `Read so: ${label}.`, true);
    },
  }));
  return {
    elements: [
      make(
        'p',
        { class: 'actions' },
        make('span', { class: 'apparatus' }, days.length > 0 ? 'It was on' : 'These are'),
        ...answers.map(({ label, key, does }) => button(label, does, key, 'quiet')),
      ),
      make('p', { class: 'apparatus' }, days.length > 0 ? IF_NO_DAY : IF_NO_CURRENCY),
    ],
    keys: Object.fromEntries(answers.flatMap(({ key, does }) => (key === null ? [] : [[key, does]]))),
  };
}

const IF_NO_DAY =
  'Say so only if you know it. If not, go on with n: readers are told that no day is named, and which one is assumed.';
const IF_NO_CURRENCY =
  'Say so only if you know it. If not, go on with n: the sum is then compared with none in another currency.';

/** For the day as it is read, and for the next in the list; any other takes a click. */
const DAY_KEYS = ['d', 'e'];

interface Setting {
  set: (keys: Keys, says: string, at: HTMLElement) => void;
  saidOf: (...keys: string[]) => HTMLElement[];
}

function byWhom({ reading, time }: Claim): string {
  return (reading ?? time) ? 'by an editor ' : '';
}

/** What an editor reads instead of the machine, with the note that says why. */
function ownReading({ article }: AtStop, claim: Claim, { set, saidOf }: Setting): HTMLElement[] {
  const kind = article.questions.find(({ id }) => id === claim.question)?.kind;
  const isTime = kind === 'time';
  const { reading, time } = claim;
  const isSet = (reading ?? time) !== undefined;
  const refused = make('div');
  const why = input('why', claim.note ?? '');
  const ends = isTime
    ? [
        momentField('From', time?.from ?? '', { hasZone: false }),
        momentField('To', time?.to ?? '', { hasZone: false }),
      ]
    : [
        field('At least', input('min', reading?.min?.toString() ?? '', { inputmode: 'decimal' })),
        field('At most', input('max', reading?.max?.toString() ?? '', { inputmode: 'decimal' })),
      ];
  const open = [
    tick('low', isTime ? 'After that minute' : 'More than that', reading?.minOpen ?? time?.fromOpen ?? false),
    tick(
      'high',
      isTime ? 'Before that minute' : 'Fewer than that',
      reading?.maxOpen ?? time?.toOpen ?? false,
    ),
  ];
  const unit =
    kind === 'measure'
      ? select(
          'unit',
          [['', 'As printed'], ...UNIT_NAMES.map((name) => [name, name] as const)],
          reading?.unit ?? '',
        )
      : kind === 'money'
        ? input('unit', reading?.unit ?? '', { placeholder: 'SEK', pattern: '[A-Z]{3}' })
        : null;
  const form = make(
    'form',
    { class: 'own' },
    ...ends.map((end, index) => make('div', { class: 'end' }, end, open[index] ?? '')),
    make('p', { class: 'apparatus' }, 'An end that stays empty is not bounded.'),
    unit && field(kind === 'money' ? 'Currency, where its words don’t say it' : 'Unit', unit),
    field('Why: readers find it as the note', why),
    refused,
    make(
      'p',
      { class: 'actions' },
      make('button', { class: 'button' }, 'Read it so'),
      isSet &&
        button('Take this reading away', () => {
          set({ [isTime || time ? 'time' : 'reading']: null }, 'The reading is taken away.', refused);
        }),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [from, to] = ends.map((end) => (isTime ? momentOf(end) : valueIn(end)) || 'null');
    const [isOpen, isOpenAbove] = open.map((one) => one.querySelector('input')?.checked === true);
    const names = isTime ? ['from', 'fromOpen', 'to', 'toOpen'] : ['min', 'minOpen', 'max', 'maxOpen'];
    const [low = '', lowOpen = '', high = '', highOpen = ''] = names;
    const record = {
      [low]: from ?? 'null',
      ...(isOpen ? { [lowOpen]: 'true' } : {}),
      [high]: to ?? 'null',
      ...(isOpenAbove ? { [highOpen]: 'true' } : {}),
      ...(unit && unit.value !== '' ? { unit: unit.value } : {}),
    };
    set({ [isTime ? 'time' : 'reading']: record, note: filled(why.value) }, 'Your reading is set.', refused);
  });
  const summary = make('summary', {}, isSet ? 'Your own reading' : 'Read it otherwise');
  const unaided = isSet
    ? `Without it: ${claim.unaided === null ? 'not read' : `read as ${claim.unaided}`}`
    : '';
  const about = saidOf('reading', 'time');
  const isOpenNow = isSet || about.length > 0 || claim.reads === null;
  return [
    make(
      'details',
      { open: isOpenNow },
      summary,
      unaided && make('p', { class: 'apparatus' }, unaided),
      form,
    ),
    ...about,
  ];
}

/** The statement that the claim rests on, of those that have a figure for its row. */
function restsOn({ article }: AtStop, claim: Claim, { set, saidOf }: Setting): HTMLElement[] {
  const known = article.statements.filter(({ questions }) => questions.includes(claim.question));
  const about = saidOf('restsOn');
  const own = claim.restsOn;
  if (known.length === 0 && !own) return about;
  const refused = make('div');
  const statement = select(
    'statement',
    [['', 'None that is known'], ...known.map(({ id, by, date }) => [id, `${by}, ${date}`] as const)],
    own?.statement ?? '',
  );
  const basis = select(
    'basis',
    wordsOf(STATEMENT_BASES).map((word) => [word, STATEMENT_BASES[word]] as const),
    own?.basis ?? 'named',
  );
  const because = input('because', own?.because ?? '');
  const form = make(
    'form',
    { class: 'own' },
    field('Statement', statement),
    field('How that is known', basis),
    field('Because', because, 'Needed where you conclude it'),
    refused,
    make('p', { class: 'actions' }, make('button', { class: 'button' }, 'Set the statement')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const record = {
      ...{ statement: statement.value, basis: basis.value },
      ...(because.value.trim() === '' ? {} : { because: because.value.trim() }),
    };
    set({ restsOn: statement.value === '' ? null : record }, 'The statement is set.', refused);
  });
  const isOpenNow = own !== undefined || about.length > 0;
  return [
    make('details', { open: isOpenNow }, make('summary', {}, 'It rests on a statement'), form),
    ...about,
  ];
}

function valueIn(holder: HTMLElement): string {
  return holder.querySelector('input')?.value.trim() ?? '';
}

function filled(value: string): string | null {
  return value.trim() === '' ? null : value.trim();
}
