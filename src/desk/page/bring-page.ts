import type { Asked, FoundText, NewOutlet, Source } from '../calls.ts';
import { ask } from './ask.ts';
import { alignEvidence } from '../../core/record/diagnostic.ts';
import { type HeaderChange, changeHeader, createLatest } from './bring-state.ts';
import { announce, button, field, fill, input, make, oneAtATime, redraw, said } from './element.ts';
import { headerFields } from './header-fields.ts';
import { type Choice, doubtfulLine, focusLine, shortLine, showLines } from './lines-view.ts';
import type { Desk } from './place.ts';

/** A text brought in: pasted, dropped as a file or fetched from its address, and looked at before it is added. */

type Lines = Asked<'look'>['lines'];
type Header = Asked<'look'>['header'];

/** Shows where a text can be given, and what was found in it. */
export async function showBringPage(desk: Desk, story: string): Promise<void> {
  const { stories, undo } = await ask('stories', {});
  const title = stories.find(({ id }) => id === story)?.title;
  // A story whose making was taken back.
  if (title === undefined) {
    desk.go('stories');
    return;
  }
  desk.setUndo(undo);
  let source: Source | null = null;
  let header: Header = {};
  let lines: Lines = [];
  let line: number | null = null;
  let proposed: NewOutlet | null = null;
  const latest = createLatest();
  let keys: (key: string) => boolean = () => false;
  const found = make('div', { class: 'found' });
  const text = make('textarea', { name: 'text', rows: 6 });
  const address = input('address', '', { type: 'url', placeholder: 'https://' });
  const file = make('input', {
    type: 'file',
    accept: '.html,.htm,.xhtml,.mhtml,.mht,.txt,.md',
  });

  const look = async (given: Source) => {
    source = given;
    header = {};
    lines = [];
    line = null;
    proposed = null;
    await again(false);
  };
  const again = (isSame = true) =>
    desk.run(async () => {
      if (source === null) return;
      const seen = await latest(ask('look', { story, source, header, lines }));
      if (seen === null) return;
      proposed = seen.newOutlet?.filled ?? null;
      const isLine = found.querySelector('.lines')?.contains(document.activeElement) === true;
      redraw(found, isSame, () => {
        keys = draw(seen);
      });
      // What was given is out of the way; another text can be given in its place.
      ways.open = false;
      way.hidden = false;
      if (!isSame) found.querySelector<HTMLElement>('h2')?.focus();
      else if (isLine) focusLine(found);
    });
  const add = oneAtATime(() =>
    desk.run(async () => {
      if (source === null) return;
      const added = await ask('add', { story, source, header, lines });
      announce(`Added. ${added.progress}.`);
      desk.go(`article/${story}/${added.article}`);
    }),
  );
  const draw = (seen: FoundText) =>
    showFound(
      found,
      seen,
      { id: story, title },
      {
        line,
        chooseLine: (index) => {
          line = index;
        },
        setHeader: (change) => {
          header = changeHeader(header, change, proposed);
          void again();
        },
        setLine: (words, is) => {
          lines = [...lines.filter(({ text: said }) => said !== words), { text: words, is }];
          void again().then(() => {
            announce(`“${shortLine(words)}” is set.`);
          });
        },
        add,
      },
    );
  const takeFile = async (given: File | undefined) => {
    if (!given) return;
    await look({ kind: 'file', name: given.name, base64: await base64Of(given) });
  };

  desk.setKeys(({ key }) => keys(key));
  file.addEventListener('change', () => void takeFile(file.files?.[0]));
  const way = make('summary', { hidden: true }, 'Another text instead');
  const ways = make('details', { class: 'giving', open: true }, way);
  ways.append(
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
          'Enter',
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
  );
  desk.main.replaceChildren(
    make('p', { class: 'kicker' }, title),
    make('h1', { tabindex: -1 }, 'Bring a text in'),
    ways,
    found,
  );
}

interface Setting {
  line: number | null;
  chooseLine: (index: number) => void;
  setHeader: (change: HeaderChange) => void;
  setLine: (words: string, is: Choice) => void;
  add: () => void;
}

function showFound(
  place: HTMLElement,
  found: FoundText,
  story: { id: string; title: string },
  { line, chooseLine, setHeader, setLine, add }: Setting,
): (key: string) => boolean {
  const { remarks, lines, problems, header } = found;
  const list = make('section', { 'aria-label': 'The lines' });
  let at = Math.min(line ?? doubtfulLine(lines), Math.max(0, lines.length - 1));
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
  const isOpen = header.some(({ value }) => value === null);
  const form = make('form', {}, ...headerFields(found, story.id, setHeader));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  // What is wrong inside a fold cannot be said while that is shut; such an event does not bubble.
  const unfold = ({ target }: Event) => {
    if (target instanceof Element) target.closest('details')?.setAttribute('open', '');
  };
  form.addEventListener('invalid', unfold, { capture: true });
  fill(
    place,
    make('h2', { tabindex: -1 }, 'What was found'),
    form,
    ...remarks.filter((remark) => remark !== '').map((remark) => make('p', { class: 'notice' }, remark)),
    make('h2', {}, 'Its lines'),
    make(
      'p',
      { class: 'apparatus' },
      'Choose a line that was taken for something that it is not, and say what it is.',
    ),
    list,
    // What is still to be filled in is said by its field.
    ...(isOpen ? [] : problems).map((problem) =>
      said({ ...problem, evidence: alignEvidence(problem.evidence) }),
    ),
    make(
      'p',
      { class: 'actions deciding' },
      button(
        'Add it to the story',
        () => {
          if (form.reportValidity()) add();
        },
        'Enter',
        'main',
      ),
      make('span', { class: 'apparatus' }, `“${story.title}”`),
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
