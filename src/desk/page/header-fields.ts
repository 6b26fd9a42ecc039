import { LABEL_LENGTH, UNNAMED } from '../../schemas/content/label.ts';
import { capitalise } from '../../core/text/count-words.ts';
import type { Asked, FoundText, NewOutlet } from '../calls.ts';
import { field, input, make, select } from './element.ts';

/** What is known of a text besides its lines: its publisher, its day, and what it is called here. */

type Header = Asked<'look'>['header'];

/** Stands among the publishers for one that is made with this text. */
const NEW = '+new';

const NAMES: Readonly<Record<string, string>> = {
  published: 'Published',
  url: 'Address',
  retrieved: 'Fetched',
  headline: 'Headline',
  dek: 'Standfirst',
  byline: 'Byline',
};

/** The fields of a text that was looked at, as they were found; `set` is told what an editor changes. */
export function headerFields(
  { id, header, outlets, newOutlet }: FoundText,
  story: string,
  set: (change: Header) => void,
): HTMLElement[] {
  const found = (key: string) => header.find((line) => line.key === key);
  const outlet = newOutlet ? NEW : (found('outlet')?.value ?? UNNAMED);
  const setting = (change: (value: string) => Header) => ({
    change: (event: Event) => {
      set(change((event.target as HTMLInputElement).value.trim()));
    },
  });
  const chooseOutlet = (value: string): Header => {
    if (value === NEW) return { outlet: undefined, newOutlet: { name: '', shown: 'whole' } };
    return { outlet: value, newOutlet: undefined };
  };
  const choices = [
    [NEW, 'A new one'],
    [UNNAMED, 'The text does not name it'],
    ...outlets.map((one) => [one.id, one.name] as const),
  ] as const;
  const label = found('label');
  const reports = found('reports');
  return [
    make(
      'div',
      { class: 'fields' },
      field(
        'Who published it',
        select('outlet', choices, outlet, setting(chooseOutlet)),
        newOutlet ? '' : capitalise(found('outlet')?.note ?? ''),
      ),
      newOutlet &&
        outletFields(newOutlet, (change) => {
          set({ outlet: undefined, newOutlet: { ...newOutlet.filled, ...change } });
        }),
      field(
        'Head of its column',
        input('label', label?.value ?? '', {
          ...{ maxlength: LABEL_LENGTH, required: outlet === UNNAMED },
          ...setting((value) => ({ label: value === '' ? undefined : value })),
        }),
        outlet === UNNAMED
          ? `What stands above it in the table of the story, for want of a publisher: at most ${LABEL_LENGTH} characters, such as “Translation from Dutch”.`
          : 'Left empty, it is the name of the publisher. Needed where the story has another text of the same.',
      ),
      field(
        'The day it tells of',
        input('reports', reports?.value ?? '', {
          ...{ type: 'date', required: true },
          ...setting((value) => ({ reports: value === '' ? undefined : value })),
        }),
        (reports?.value ?? null) === null
          ? 'The day up to which its figures go; most often that of the report itself.'
          : capitalise(reports?.note ?? ''),
      ),
      field(
        'Name in addresses',
        input('id', id, {
          ...{ pattern: '[a-z0-9]+(-[a-z0-9]+)*', required: true },
          ...setting((value) => ({ id: value === '' ? undefined : value })),
        }),
        `Its page will be /stories/${story}/articles/${id}/. Small letters, digits and hyphens; it stays.`,
      ),
    ),
    ...header.flatMap(({ key, value, note }) => {
      const name = NAMES[key];
      if (name === undefined) return [];
      const words = `${value ?? ''} (${note})`;
      return [make('dl', { class: 'apparatus' }, make('dt', {}, name), make('dd', {}, words))];
    }),
  ];
}

function outletFields(
  { filled: { name, kind, country, homepage, shown }, from }: NonNullable<FoundText['newOutlet']>,
  set: (change: Partial<NewOutlet>) => void,
): HTMLElement {
  const line = (
    key: 'kind' | 'country' | 'homepage',
    label: string,
    value: string | undefined,
    more: object,
    note = '',
  ) =>
    field(
      label,
      input(`outlet-${key}`, value ?? '', {
        ...more,
        change: (event) => {
          const given = (event.target as HTMLInputElement).value.trim();
          set({ [key]: given === '' ? undefined : given });
        },
      }),
      note,
    );
  return make(
    'fieldset',
    { class: 'own' },
    make('legend', {}, 'The new publisher'),
    field(
      'Its name',
      input('outlet-name', name, {
        required: true,
        change: (event) => {
          set({ name: (event.target as HTMLInputElement).value.trim() });
        },
      }),
      `It stands above the columns of all its texts. ${from === '' ? '' : `Found in ${from}.`}`.trim(),
    ),
    make(
      'details',
      {},
      make('summary', {}, 'More about it, all of which may stay empty'),
      line(
        'homepage',
        'Its address on the web',
        homepage,
        { type: 'url', placeholder: 'https://' },
        'A page from there is its own from now on.',
      ),
      line('kind', 'What it is', kind, {}, 'Newspaper, news agency, broadcaster …'),
      line('country', 'Country', country, {}),
    ),
    field(
      'What may be shown of its texts',
      select('outlet-shown', SHOWN, shown, {
        change: (event) => {
          set({ shown: (event.target as HTMLSelectElement).value as NewOutlet['shown'] });
        },
      }),
      'Search engines are kept from its pages either way.',
    ),
  );
}

const SHOWN = [
  ['whole', 'The whole text'],
  ['quotes', 'The sentences that are quoted, and no more'],
] as const;
