import type { Asked, FoundText, Source } from '../calls.ts';
import { ask } from './ask.ts';
import { announce, button, field, fill, input, make, select } from './element.ts';
import type { Desk } from './place.ts';

/** A text brought in: pasted, dropped as a file or fetched from its address, and looked at before it is added. */

type Lines = Asked<'look'>['lines'];

/** Shows where a text can be given, and what was found in it. */
export async function showBringPage(desk: Desk, story: string): Promise<void> {
  await Promise.resolve();
  let source: Source | null = null;
  let header: Asked<'look'>['header'] = {};
  let lines: Lines = [];
  const found = make('div', { class: 'found' });
  const text = make('textarea', { name: 'text', rows: 6, 'aria-label': 'The text' });
  const address = input('address', '', { type: 'url', placeholder: 'https://' });
  const file = make('input', {
    type: 'file',
    'aria-label': 'A saved page or text',
    accept: '.html,.htm,.xhtml,.mhtml,.mht,.txt,.md',
  });

  const look = async (given: Source) => {
    source = given;
    header = {};
    lines = [];
    await again();
  };
  const again = () =>
    desk.run(async () => {
      if (source === null) return;
      const seen = await ask('look', { story, source, header, lines });
      const controls = () => [...found.querySelectorAll<HTMLElement>('input, select')];
      const at = controls().findIndex((one) => one === document.activeElement);
      showFound(found, seen, {
        setHeader: (key, value) => {
          header = { ...header, [key]: value === '' ? undefined : value };
          void again();
        },
        setLine: (words, is) => {
          const isOne = is === 'headline' || is === 'dek' || is === 'byline';
          lines = lines.filter((line) => line.text !== words && !(isOne && line.is === is));
          if (is !== 'as found') lines.push({ text: words, is });
          void again();
        },
        add: () =>
          void desk.run(async () => {
            if (source === null) return;
            const added = await ask('add', { story, source, header, lines });
            announce(`Added. ${added.progress}.`);
            desk.go(`article/${story}/${added.article}`);
          }),
      });
      controls()[at]?.focus();
      if (at < 0) found.querySelector<HTMLElement>('h2')?.focus();
    });
  const takeFile = async (given: File | undefined) => {
    if (!given) return;
    await look({ kind: 'file', name: given.name, base64: await base64Of(given) });
  };

  file.addEventListener('change', () => void takeFile(file.files?.[0]));
  desk.main.replaceChildren(
    make('h1', { tabindex: -1 }, 'Bring a text in'),
    make(
      'div',
      {
        class: 'ways',
        dragover: (event) => {
          event.preventDefault();
        },
        drop: (event) => {
          event.preventDefault();
          void takeFile((event as DragEvent).dataTransfer?.files[0]);
        },
      },
      field('Paste the article', text),
      make(
        'p',
        { class: 'actions' },
        button(
          'Look at this text',
          () => {
            if (text.value.trim() !== '') void look({ kind: 'text', text: text.value });
          },
          null,
          'main',
        ),
      ),
      field('Or drop a saved page here, or choose it', file),
      field('Or give its address', address),
      make(
        'p',
        { class: 'actions' },
        button('Fetch the page', () => {
          if (address.value !== '') void look({ kind: 'address', address: address.value });
        }),
      ),
    ),
    found,
  );
}

interface Setting {
  setHeader: (key: 'id' | 'outlet' | 'label' | 'reports', value: string) => void;
  setLine: (words: string, is: Lines[number]['is'] | 'as found') => void;
  add: () => void;
}

const KINDS = {
  headline: 'headline',
  dek: 'standfirst',
  byline: 'byline',
  heading: 'heading',
  paragraph: 'paragraph',
  removed: 'removed',
} as const;

const NAMES: Readonly<Record<string, string>> & { label: string; reports: string } = {
  label: 'Head of its column',
  reports: 'The day it tells of',
};
const SHOWN_BELOW = /^The (?:headline|byline) will be/u;

function showFound(
  place: HTMLElement,
  { id, header, outlets, remarks, lines, problems }: FoundText,
  { setHeader, setLine, add }: Setting,
): void {
  const noteOf = (key: string) => header.find((line) => line.key === key);
  const outlet = noteOf('outlet')?.value ?? 'unnamed';
  const open = header.filter(({ value }) => value === null).map(({ key }) => NAMES[key] ?? key);
  const others = header.filter(({ key }) => !['outlet', 'label', 'reports'].includes(key));
  const set = (key: Parameters<Setting['setHeader']>[0]) => (event: Event) => {
    setHeader(key, (event.target as HTMLInputElement).value);
  };
  const names = outlets.map((one) => [one.id, one.name] as const);
  fill(
    place,
    make('h2', { tabindex: -1 }, 'What was found'),
    make(
      'div',
      { class: 'fields' },
      field(
        'Outlet',
        select('outlet', [['unnamed', 'Not named here'], ...names], outlet, { change: set('outlet') }),
        noteOf('outlet')?.note,
      ),
      outlet === 'unnamed' &&
        field(
          NAMES.label,
          input('label', noteOf('label')?.value ?? '', { maxlength: 24, change: set('label') }),
          noteOf('label')?.note ?? '',
        ),
      field(
        NAMES.reports,
        input('reports', noteOf('reports')?.value ?? '', { type: 'date', change: set('reports') }),
        noteOf('reports')?.note,
      ),
      field(
        'Name in addresses',
        input('id', id, { pattern: '[a-z0-9]+(-[a-z0-9]+)*', change: set('id') }),
        'It stays',
      ),
    ),
    make(
      'dl',
      { class: 'apparatus' },
      ...others.flatMap(({ key, value, note }) => [
        make('dt', {}, key),
        make('dd', {}, `${value ?? ''} (${note})`),
      ]),
    ),
    // What the lines below show needs no sentence.
    ...remarks
      .filter((remark) => remark !== '' && !SHOWN_BELOW.test(remark))
      .map((remark) => make('p', { class: 'notice' }, remark)),
    make('h2', {}, 'Its lines'),
    make('p', { class: 'apparatus' }, 'Say so where a line was taken for something that it is not.'),
    make(
      'ol',
      { class: 'lines' },
      ...lines.map((line) =>
        make(
          'li',
          { class: line.kind },
          lineChoice(line, setLine),
          make('span', {}, line.text, line.rule !== null && make('span', { class: 'note' }, ` ${line.rule}`)),
        ),
      ),
    ),
    open.length > 0 && make('p', { class: 'message' }, `Still to fill in: ${open.join(', ')}.`),
    ...(open.length > 0 ? [] : problems).map(({ sentence, evidence, action }) =>
      make(
        'p',
        { class: 'message error' },
        `${sentence} ${evidence.map(([, words]) => words).join(' ')} ${action}`,
      ),
    ),
    make(
      'p',
      { class: 'actions' },
      problems.length === 0 ? button('Add it to the story', add, null, 'main') : '',
    ),
  );
}

function lineChoice(
  { text, kind }: FoundText['lines'][number],
  setLine: Setting['setLine'],
): HTMLSelectElement {
  const options = [
    ['as found', KINDS[kind]],
    ...(kind === 'removed'
      ? [['keep', 'belongs to the article']]
      : [
          ['headline', 'is the headline'],
          ['dek', 'is the standfirst'],
          ['byline', 'is the byline'],
          ['furniture', 'is no part of it'],
        ]),
  ] as [string, string][];
  const choice = select('line', options, 'as found', { 'aria-label': `What “${text.slice(0, 40)}” is` });
  choice.addEventListener('change', () => {
    setLine(text, choice.value as Parameters<Setting['setLine']>[1]);
  });
  return choice;
}

function base64Of(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => {
      done(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/u, '') : '');
    };
    reader.onerror = () => {
      fail(reader.error ?? new Error('The file was not read.'));
    };
    reader.readAsDataURL(file);
  });
}
