import type { Asked, FoundText, Source } from '../calls.ts';
import { ask } from './ask.ts';
import { announce, button, field, fill, input, make, select } from './element.ts';
import { type Choice, focusLine, showLines } from './lines-view.ts';
import type { Desk } from './place.ts';

/** A text brought in: pasted, dropped as a file or fetched from its address, and looked at before it is added. */

type Lines = Asked<'look'>['lines'];

/** Shows where a text can be given, and what was found in it. */
export async function showBringPage(desk: Desk, story: string): Promise<void> {
  await Promise.resolve();
  let source: Source | null = null;
  let header: Asked<'look'>['header'] = {};
  let lines: Lines = [];
  let line = 0;
  let keys: (key: string) => boolean = () => false;
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
    line = 0;
    await again();
  };
  const again = () =>
    desk.run(async () => {
      if (source === null) return;
      const seen = await ask('look', { story, source, header, lines });
      const before = document.activeElement;
      const name = found.contains(before) ? before?.getAttribute('name') : null;
      const isLine = found.querySelector('.lines')?.contains(before) === true;
      keys = showFound(found, seen, {
        line,
        chooseLine: (index) => {
          line = index;
        },
        setHeader: (key, value) => {
          header = { ...header, [key]: value === '' ? undefined : value };
          void again();
        },
        setLine: (words, is) => {
          lines = [...lines.filter(({ text: said }) => said !== words), { text: words, is }];
          void again().then(() => {
            announce(`“${words.slice(0, 60)}” is set.`);
          });
        },
        add: () =>
          void desk.run(async () => {
            if (source === null) return;
            const added = await ask('add', { story, source, header, lines });
            announce(`Added. ${added.progress}.`);
            desk.go(`article/${story}/${added.article}`);
          }),
      });
      if (isLine) focusLine(found);
      else if (name) found.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
      else found.querySelector<HTMLElement>('h2')?.focus();
    });
  const takeFile = async (given: File | undefined) => {
    if (!given) return;
    await look({ kind: 'file', name: given.name, base64: await base64Of(given) });
  };

  desk.setKeys(({ key }) => keys(key));
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
  line: number;
  chooseLine: (index: number) => void;
  setHeader: (key: 'id' | 'outlet' | 'label' | 'reports', value: string) => void;
  setLine: (words: string, is: Choice) => void;
  add: () => void;
}

const NAMES: Readonly<Record<string, string>> & { label: string; reports: string } = {
  label: 'Head of its column',
  reports: 'The day it tells of',
};
const SHOWN_BELOW = /^The (?:headline|byline) will be/u;

function showFound(
  place: HTMLElement,
  { id, header, outlets, remarks, lines, problems }: FoundText,
  { line, chooseLine, setHeader, setLine, add }: Setting,
): (key: string) => boolean {
  const noteOf = (key: string) => header.find((line) => line.key === key);
  const outlet = noteOf('outlet')?.value ?? 'unnamed';
  const open = header.filter(({ value }) => value === null).map(({ key }) => NAMES[key] ?? key);
  const others = header.filter(({ key }) => !['outlet', 'label', 'reports'].includes(key));
  const set = (key: Parameters<Setting['setHeader']>[0]) => (event: Event) => {
    setHeader(key, (event.target as HTMLInputElement).value);
  };
  const list = make('section', { 'aria-label': 'The lines' });
  let at = Math.min(line, Math.max(0, lines.length - 1));
  let keys: (key: string) => boolean = () => false;
  const draw = () => {
    keys = showLines(list, lines, at, {
      choose: (index) => {
        at = index;
        chooseLine(index);
        draw();
        focusLine(list);
      },
      set: ({ text }, choice) => {
        setLine(text, choice);
      },
    });
  };
  draw();
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
    make(
      'p',
      { class: 'apparatus' },
      'Choose a line that was taken for something that it is not, and say what it is.',
    ),
    list,
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
  return (key) => keys(key);
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
