import { UNNAMED } from '../../schemas/content/label.ts';
import { capitalise } from '../../core/text/count-words.ts';
import type { FoundText, NewOutlet } from '../calls.ts';
import type { HeaderChange } from './bring-state.ts';
import { OUTLET_FIELDS, TEXT_ADDRESS } from '../written-outlet.ts';
import { field, input, make, select } from './element.ts';
import { headField } from './head-field.ts';

/** What is known of a text besides its lines: its publisher, its day, and what it is called here. */

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
  { id, header, outlets, newOutlet, address }: FoundText,
  story: string,
  set: (change: HeaderChange) => void,
): HTMLElement[] {
  const found = (key: string) => header.find((line) => line.key === key);
  const outlet = newOutlet ? NEW : (found('outlet')?.value ?? UNNAMED);
  const setting = (change: (value: string) => HeaderChange) => ({
    change: (event: Event) => {
      set(change(sent(event.target as HTMLInputElement)));
    },
  });
  const chooseOutlet = (value: string): HeaderChange => {
    if (value === NEW) return { outlet: undefined, newOutlet: {} };
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
          set({ outlet: undefined, newOutlet: change });
        }),
      headField(
        {
          label: label?.value ?? '',
          isUnnamed: outlet === UNNAMED,
          isTaken: label?.value === null,
        },
        (head) => {
          set({ label: head });
        },
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
      address !== null &&
        make(
          'details',
          {},
          make('summary', {}, 'Where it stands on the web, if you know'),
          field(
            TEXT_ADDRESS,
            input('url', address, {
              ...{ type: 'url', placeholder: 'https://' },
              ...setting((value) => ({ url: value === '' ? undefined : value })),
            }),
            'Its column leads there, and it may name the publisher.',
          ),
        ),
    ),
    ...header.flatMap(({ key, value, note }) => {
      const name = NAMES[key];
      if (name === undefined || (key === 'url' && address !== null)) return [];
      const words = `${value ?? ''} (${note})`;
      return [make('dl', { class: 'apparatus' }, make('dt', {}, name), make('dd', {}, words))];
    }),
  ];
}

function outletFields(
  { filled: { name, kind, country, homepage, shown }, from }: NonNullable<FoundText['newOutlet']>,
  set: (change: Partial<NewOutlet>) => void,
): HTMLElement {
  const line = (key: 'kind' | 'country' | 'homepage', value: string | undefined, more: object, note = '') =>
    field(
      OUTLET_FIELDS[key],
      input(`outlet-${key}`, value ?? '', {
        ...more,
        change: (event) => {
          const given = sent(event.target as HTMLInputElement);
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
      OUTLET_FIELDS.name,
      input('outlet-name', name, {
        required: true,
        change: (event) => {
          set({ name: sent(event.target as HTMLInputElement) });
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
        homepage,
        { type: 'url', placeholder: 'https://' },
        'A page from there is its own from now on.',
      ),
      line('kind', kind, {}, 'Newspaper, news agency, broadcaster …'),
      line('country', country, {}),
    ),
    field(
      OUTLET_FIELDS.shown,
      select('outlet-shown', SHOWN, shown, {
        change: (event) => {
          set({ shown: (event.target as HTMLSelectElement).value as NewOutlet['shown'] });
        },
      }),
      'Search engines are kept from its pages either way.',
    ),
  );
}

/** What is written in a field; when its form is drawn anew, it is no longer taken for something still being written. */
function sent(control: HTMLInputElement): string {
  control.defaultValue = control.value;
  return control.value.trim();
}

const SHOWN = [
  ['whole', 'The whole text'],
  ['quotes', 'The sentences that are quoted, and no more'],
] as const;
