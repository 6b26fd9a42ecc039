import { ask } from './ask.ts';
import { announce, field, input, make } from './element.ts';
import type { Desk } from './place.ts';

/** The end: what was changed, what that does to the site, and a commit of it. */

/** Shows what this run of the desk changed. */
export async function showFinishPage(desk: Desk): Promise<void> {
  const { markdown, branch, changed } = await ask('report', {});
  const own = /^(?:main|master)$/u.test(branch) || branch === '';
  const claims = changed.find((path) => path.startsWith('content/claims/'));
  const last = /([^/]+)\.yml$/u.exec(claims ?? changed[0] ?? '')?.[1] ?? 'my-article';
  const form = make(
    'form',
    { class: 'fields' },
    field(
      'Branch',
      input('branch', own ? last : branch, { required: true, pattern: '[a-z0-9]+([\\-\\/][a-z0-9]+)*' }),
      'It is made if it is not there',
    ),
    field('What you did, in a line', input('message', `Read ${last}`, { required: true })),
    make('p', { class: 'actions' }, make('button', { class: 'button main' }, 'Commit')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(form)) as { branch: string; message: string };
    void desk.run(async () => {
      const done = await ask('commit', given);
      const words = `Committed on the branch ${done.branch} as ${done.commit.slice(0, 8)}. Nothing was pushed.`;
      form.replaceWith(
        make('p', { class: 'done' }, words),
        make('pre', {}, `git push --set-upstream origin ${done.branch}`),
      );
      announce(words);
    });
  });
  desk.main.replaceChildren(
    make('h1', { tabindex: -1 }, 'Finish'),
    make('h2', {}, 'Files that changed here'),
    changed.length === 0
      ? make('p', { class: 'apparatus' }, 'None yet.')
      : make('ul', { class: 'apparatus' }, ...changed.map((path) => make('li', {}, path))),
    make('h2', {}, 'What that does to the site'),
    make('pre', { class: 'report' }, markdown.trim() === '' ? 'Nothing that a reader sees.' : markdown),
    ...(changed.length === 0 ? [] : [make('h2', {}, 'Commit it'), form]),
  );
}
