import type { BothVersions } from '../calls.ts';
import { changedParts, type VersionLine } from '../../core/desk/changed-part.ts';
import type { Message } from '../../core/record/diagnostic.ts';
import { button, make } from './element.ts';

/** What stands in the way, shown over the page until it is answered. */

/** Says why nothing was done. */
export function showRefusal({ sentence, evidence, action }: Message): Promise<void> {
  return open('Nothing was done', (close) => [
    make('p', {}, sentence),
    ...evidence.map(([label, text]) => make('p', { class: 'apparatus' }, `${label} ${text}`.trim())),
    make('p', { class: 'apparatus' }, action),
    make('p', { class: 'actions' }, button('Go on', close, null, 'main')),
  ]);
}

/** Shows where both versions of a file that changed since it was read differ, and has one of them chosen. */
export function showClash(
  { path, mine, theirs }: BothVersions,
  choose: (keep: 'mine' | 'theirs') => Promise<void>,
): Promise<void> {
  return open('This file changed while you read it', (close) => {
    const end = (keep: 'mine' | 'theirs') => () => {
      close();
      void choose(keep);
    };
    return [
      make(
        'p',
        {},
        `Somebody else, or another program, changed ${path}. These lines differ. If you write your version over it, an undo brings the other back.`,
      ),
      ...changedParts(theirs ?? '', mine ?? '').map(({ line, before, after }) =>
        make(
          'section',
          { class: 'versions', 'aria-label': `From line ${line}` },
          version(`On the disk now, from line ${line}`, theirs === null ? null : before),
          version(`Yours, beside line ${line}`, mine === null ? null : after),
        ),
      ),
      make(
        'p',
        { class: 'actions' },
        button('Keep the one on the disk', end('theirs'), null, 'main'),
        button('Write mine over it', end('mine')),
      ),
    ];
  });
}

function version(title: string, lines: readonly VersionLine[] | null): HTMLElement {
  return make(
    'div',
    {},
    make('h3', {}, title),
    make(
      'pre',
      { role: 'region', 'aria-label': title },
      ...(lines === null ? ['No file'] : []),
      ...(lines ?? []).map(({ text, isChanged }) =>
        isChanged ? make('mark', {}, `${text}\n`) : `${text}\n`,
      ),
    ),
  );
}

function open(title: string, fill: (close: () => void) => HTMLElement[]): Promise<void> {
  return new Promise((done) => {
    const before = document.activeElement;
    const dialog = make('dialog', { 'aria-labelledby': 'trouble' });
    const close = () => {
      dialog.close();
    };
    dialog.append(make('h2', { id: 'trouble' }, title), ...fill(close));
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      done();
    });
    document.body.append(dialog);
    dialog.showModal();
    // What is longer than its place can be scrolled by keys.
    for (const one of dialog.querySelectorAll('pre'))
      if (one.scrollHeight > one.clientHeight) one.tabIndex = 0;
  });
}
