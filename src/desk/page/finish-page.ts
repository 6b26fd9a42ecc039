import type { DeskReport, Told } from '../calls.ts';
import { ask } from './ask.ts';
import { announce, field, input, make, tick } from './element.ts';
import type { Desk } from './place.ts';
import { drawShown } from './shown.ts';

/** The end: what was changed, what that does to the site, and a commit of it. */

type OpenFile = DeskReport['files'][number];

/** Shows what is not yet in a commit; what was committed last is said above it. */
export async function showFinishPage(desk: Desk, done: Told['commit'] | null = null): Promise<void> {
  const { shown, branch, files } = await ask('report', {});
  desk.main.replaceChildren(
    make('h1', { tabindex: -1 }, 'Finish'),
    ...(done === null ? [] : sayCommitted(done)),
    ...(files.length === 0
      ? [
          make(
            'p',
            { class: 'apparatus' },
            done === null
              ? 'Nothing is changed that is not in a commit.'
              : 'Nothing else is changed. The work goes on with the stories.',
          ),
        ]
      : [
          make('div', { class: 'report' }, ...reportOf(shown)),
          make('p', { class: 'apparatus' }, 'That is with all that is listed below, ticked or not.'),
          make('h2', {}, 'Commit it'),
          commitForm(desk, branch, files),
        ]),
  );
}

function reportOf(shown: DeskReport['shown']): (Node | string)[] {
  if (shown.length > 0) return shown.map(drawShown);
  return [
    make('h2', {}, 'What this changes on the site'),
    make('p', { class: 'apparatus' }, 'Nothing that a reader sees.'),
  ];
}

function sayCommitted({ branch, commit }: Told['commit']): HTMLElement[] {
  return [
    make(
      'p',
      { class: 'done', tabindex: -1 },
      `Committed on the branch ${branch} as ${commit.slice(0, 8)}. Nothing was pushed.`,
    ),
    make('p', {}, 'In GitHub Desktop press “Publish branch”, or type where your copy lies:'),
    make('pre', {}, `git push --set-upstream origin ${branch}`),
  ];
}

function commitForm(desk: Desk, branch: string, files: readonly OpenFile[]): HTMLElement {
  const own = /^(?:main|master)$/u.test(branch) || branch === '';
  const first = files.find(({ path, isHere }) => isHere && path.startsWith('content/claims/')) ?? files[0];
  const last = /([^/]+)\.[a-z]+$/u.exec(first?.path ?? '')?.[1] ?? 'my-article';
  const form = make(
    'form',
    { class: 'fields' },
    ...fileList(
      'Changed in this run of the desk',
      '',
      files.filter(({ isHere }) => isHere),
    ),
    ...fileList(
      'Changed before this run, or not at the desk',
      'Tick what belongs to this commit. What an earlier run of the desk left is here, too.',
      files.filter(({ isHere }) => !isHere),
    ),
    field(
      'Branch',
      input('branch', own ? last : branch, { required: true, pattern: '[a-z0-9]+([\\-\\/][a-z0-9]+)*' }),
      'A name for this piece of work, without spaces. The branch is made if it is not there.',
    ),
    field('What you did, in a line', input('message', `Read ${last}`, { required: true })),
    make('p', { class: 'actions' }, make('button', { class: 'button main' }, 'Commit')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const { branch: name, message } = Object.fromEntries(given) as Record<'branch' | 'message', string>;
    const paths = given.getAll('path') as string[];
    void desk.run(async () => {
      const done = await ask('commit', { branch: name, message, paths });
      await showFinishPage(desk, done);
      const said = desk.main.querySelector<HTMLElement>('.done');
      said?.focus();
      announce(said?.textContent ?? '');
    });
  });
  return form;
}

function fileList(title: string, note: string, files: readonly OpenFile[]): HTMLElement[] {
  if (files.length === 0) return [];
  return [
    make(
      'fieldset',
      { class: 'files' },
      make('legend', {}, title),
      note !== '' && make('p', { class: 'note' }, note),
      ...files.map(({ path, change, isHere }) => tick('path', `${path} (${change})`, isHere, path)),
    ),
  ];
}
